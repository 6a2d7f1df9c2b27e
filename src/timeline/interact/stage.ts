import type { Locale } from '../../i18n/index.ts';
import { drawChart } from '../draw/chart.ts';
import { eventOfLink } from '../draw/link.ts';
import type { Links } from '../draw/links.ts';
import { writeAttribute } from '../draw/set.ts';
import { chartText } from '../draw/text.ts';
import type { SceneInput } from '../layout/input.ts';
import { layoutScene, type Scene } from '../layout/scene.ts';
import { sceneWords } from '../layout/words.ts';
import { viewToQuery } from './codec.ts';
import type { Store } from './store.ts';
import type { View } from './view.ts';
import { followWidth } from './width.ts';

interface StageOptions {
  readonly locale: Locale;
  readonly links: Links;
  /** One sentence on a view. */
  readonly describe: (view: View) => string;
  /** Draws, and sees to the focus; `isMoving` while a gesture goes on. */
  readonly around: (draw: () => void, isMoving: boolean) => void;
  /** Lays the chart out in other than its natural height. */
  readonly layout?: Layout | undefined;
  /** Called when marks may have come or gone. */
  readonly onDraw?: (() => void) | undefined;
  /** True while the chart glides to another width, for which it is drawn by `redraw` in the end. */
  readonly isGliding?: (() => boolean) | undefined;
  /** The width of a chart that its page may scale, in pixels on the screen; 0 for one that is not seen. */
  readonly measure?: (() => number) | undefined;
}

/** Lays a scene out; one that has the scene before it keeps its heights, as a gesture goes on. */
export type Layout = (input: SceneInput) => Scene;

/**
 * How marks get to their places: at once (`still`), in the time that a change takes (`live`), or frame by frame (`moving`),
 * while labels stay where they are as long as they have room.
 */
type Motion = 'still' | 'live' | 'moving';

/** Marks up to which a browser can ease all to their places at once without keeping the reader waiting. */
const mostEased = 300;

/** All of a view that is drawn anew, as a text. */
const drawingOf = (view: View): string => viewToQuery({ ...view, selected: null });

/** Pixels for which a chart is laid out at least: those of a frame of 280 between its margins. */
const leastWidth = 248;

/** Draws the viewport onto the server's picture, for the width at hand. */
export function mountStage(
  svg: SVGSVGElement,
  store: Store,
  { locale, links, describe, around, layout, onDraw, isGliding, measure = () => svg.clientWidth }: StageOptions,
) {
  const { timeline, withBase } = store.home;
  const words = sceneWords(locale);
  const text = chartText(timeline, locale, links, '');
  /** In pixels; 0 until the chart is seen. */
  let width = measure();
  let scene: Scene | undefined;
  /** What is drawn; null where the picture shows something else. */
  let drawn = svg.hasChildNodes() ? drawingOf(store.view()) : null;
  /** True until something was drawn here or chosen by the reader: what an address asks for is there at once. */
  let isNew = true;

  /** Tells the chosen mark from the others; marks may have come since. */
  const tellApart = (): void => {
    for (const link of svg.querySelectorAll('a[data-event]')) {
      writeAttribute(link, 'aria-current', eventOfLink(link) === store.view().selected ? 'true' : null);
    }
  };

  const draw = (motion: Motion): void => {
    const view = store.view();
    const domain = store.viewport();
    const isMoving = motion === 'moving';
    scene = (layout ?? layoutScene)({
      timeline,
      events: store.filtered(),
      domain,
      asked: (!isMoving && view.years) || domain,
      words,
      highlightedEras: withBase(view.filter).eras,
      arrangement: view.arrangement,
      width: Math.max(width, leastWidth),
      previous: isMoving ? scene : undefined,
    });
    const laid = scene;
    around(() => drawChart(svg, laid, { ...text, description: describe(view) }), isMoving);
    const isEased = motion === 'live' && scene.works.length + scene.context.length <= mostEased;
    writeAttribute(svg, 'data-eased', isEased ? (svg.dataset['state'] === 'moving' ? 'settled' : motion) : null);
    writeAttribute(svg, 'data-state', motion);
    tellApart();
    onDraw?.();
    drawn = isMoving ? null : drawingOf(view);
    isNew = false;
  };
  store.onMove(() => draw('moving'));
  store.onView((_, cause) => {
    if (cause !== 'show') isNew = false;
    if (drawn !== drawingOf(store.view())) draw(isNew ? 'still' : 'live');
    else tellApart();
  });
  const widthOf = followWidth(svg, store.signal, () => {
    const next = widthOf(measure());
    if (next === width || next === 0 || isGliding?.()) return;
    width = next;
    if (scene) draw('live');
  });

  return {
    /** Draws again what is shown, for the height that the chart has by now and the width that it has on the screen, in pixels. */
    redraw: (onScreen: number): void => {
      width = widthOf(onScreen);
      draw('live');
    },
  };
}
