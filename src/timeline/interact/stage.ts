import type { Locale } from '../../i18n';
import { drawChart } from '../draw/chart';
import type { Links } from '../draw/links';
import { writeAttribute } from '../draw/set';
import { chartText } from '../draw/text';
import type { Arrangement } from '../layout/arrangement';
import { breakpointAt } from '../layout/breakpoints';
import { layoutScene, type Scene } from '../layout/scene';
import { sceneWords } from '../layout/words';
import { viewToQuery } from './codec';
import type { Store } from './store';
import type { View } from './view';
import { followWidth } from './width';

interface StageOptions {
  readonly locale: Locale;
  readonly links: Links;
  /** One sentence on a view. */
  readonly describe: (view: View) => string;
  /** Draws, and sees to the focus; `isMoving` while a gesture goes on. */
  readonly around: (draw: () => void, isMoving: boolean) => void;
}

/**
 * How marks get to their places: at once (`still`), in the time that a change takes (`live`), or frame by frame (`moving`),
 * while labels stay where they are as long as they have room.
 */
type Motion = 'still' | 'live' | 'moving';

/** All of a view that is drawn anew, as a text. */
const drawingOf = (view: View): string => viewToQuery({ ...view, selected: null });

/** Pixels for which a chart is laid out at least: those of a frame of 280 between its margins. */
const leastWidth = 248;

/** Draws the viewport onto the server's picture, for the width at hand. */
export function mountStage(svg: SVGSVGElement, store: Store, { locale, links, describe, around }: StageOptions) {
  const { timeline, own, setting, start, withBase } = store.home;
  const words = sceneWords(locale);
  const text = chartText(timeline, locale, links, '');
  let width = svg.clientWidth;
  let scene: Scene | undefined;
  let highlighted: ReadonlySet<string> | undefined;
  /** What is drawn; null where the picture shows something else. */
  let drawn = svg.hasChildNodes() ? drawingOf(store.view()) : null;
  /** True until something was drawn here or chosen by the reader: what an address asks for is there at once. */
  let isNew = true;

  /** The heights that the server's picture has at this width, which a chart keeps; in embeds it is as high as it needs. */
  const frames = new Map<string, Scene>();
  const frameOf = (arrangement: Arrangement): Scene | undefined => {
    const served = breakpointAt(width).width;
    const key = `${arrangement} ${served}`;
    const input = { timeline, events: own.events, domain: start, words, arrangement, width: served };
    if (setting !== 'embed' && !frames.has(key)) frames.set(key, layoutScene(input));
    return frames.get(key);
  };

  /** Tells the chosen mark and those that are highlighted from the others; marks may have come since. */
  const tellApart = (): void => {
    for (const link of svg.querySelectorAll('a[data-event]')) {
      const id = link.getAttribute('data-event') ?? '';
      writeAttribute(link, 'aria-current', id === store.view().selected ? 'true' : null);
      if (highlighted) link.classList.toggle('ct-highlighted', highlighted.has(id));
    }
  };

  const draw = (motion: Motion): void => {
    const view = store.view();
    const domain = store.viewport();
    const isMoving = motion === 'moving';
    const frame = frameOf(view.arrangement);
    scene = layoutScene({
      timeline,
      events: store.filtered(),
      domain,
      asked: (!isMoving && view.years) || domain,
      words,
      highlightedEras: withBase(view.filter).eras,
      arrangement: view.arrangement,
      width: Math.max(width, leastWidth),
      frame,
      previous: isMoving ? (scene ?? frame) : undefined,
    });
    const laid = scene;
    around(() => drawChart(svg, laid, { ...text, description: describe(view) }), isMoving);
    writeAttribute(svg, 'data-state', motion === 'live' && svg.dataset['state'] === 'moving' ? 'settled' : motion);
    tellApart();
    drawn = isMoving ? null : drawingOf(view);
    isNew = false;
  };
  store.onMove(() => draw('moving'));
  store.onView((_, cause) => {
    if (cause !== 'show') isNew = false;
    if (drawn !== drawingOf(store.view())) draw(isNew ? 'still' : 'live');
    else tellApart();
  });
  followWidth(svg, store.signal, (next) => {
    width = next;
    if (scene) draw('live');
  });

  return {
    highlight: (ids: ReadonlySet<string>): void => {
      highlighted = ids;
      tellApart();
    },
  };
}
