import type { Locale } from '../../i18n';
import { drawChart } from '../draw/chart';
import type { Links } from '../draw/links';
import { placedIn } from '../draw/points';
import { writeAttribute } from '../draw/set';
import { chartText } from '../draw/text';
import type { Domain } from '../layout/domain';
import type { Lens } from '../layout/lens';
import { layoutScene, type Scene } from '../layout/scene';
import { rowNames, tierValues, type ByTier, type Rows } from '../layout/tiers';
import { sceneWords } from '../layout/words';
import type { Timeline, TimelineEvent } from '../model/timeline';

/** What the chart is to show. */
export interface Showing {
  readonly events: readonly TimelineEvent[];
  /** Ids of the eras that they are filtered by. */
  readonly litEras: readonly string[];
  readonly lens: Lens;
  /** The time that the reader asks for, where the domain is not just that; null where it is. */
  readonly asked: Domain | null;
  /** One sentence on the view. */
  readonly description: string;
}

/**
 * How marks get to their places: at once (`still`), in the time that a change takes (`live`), or frame by frame (`moving`),
 * while labels stay where they are instead of being placed anew.
 */
export type Motion = 'still' | 'live' | 'moving';

export interface Stage {
  readonly draw: (showing: Showing, domain: Domain, motion: Motion) => void;
  /** Tells the mark of an event from the others, now and in every drawing that follows. */
  readonly choose: (id: string | null) => void;
  /** Lights up the marks of some events, now and in every drawing that follows. */
  readonly light: (ids: ReadonlySet<string>) => void;
}

/** The rows that the server's picture has at each tier. */
const rowsOf = (classes: string): ByTier<Rows> =>
  tierValues(undefined)(
    ({ name }) =>
      Object.fromEntries(
        rowNames.map((of) => [of, Number(new RegExp(`\\b${name}-${of}-(\\d+)`).exec(classes)?.[1] ?? 1)]),
      ) as Rows,
  );

/**
 * Draws onto the server's picture for the width at hand, in the rows that the picture has, so that nothing below it moves,
 * or else in as many as it needs.
 * @param keepRows true for a picture that keeps its height
 * @param onResize called when a chart that was drawn here has another width
 */
export const mountStage = (
  svg: SVGSVGElement,
  timeline: Timeline,
  locale: Locale,
  links: Links,
  keepRows: boolean,
  onResize: () => void,
  signal: AbortSignal,
): Stage => {
  const words = sceneWords(locale);
  const text = chartText(timeline, locale, links, '');
  const classes = svg.getAttribute('class') ?? '';
  const rows = rowsOf(classes);
  const eraRows = Number(/\bct-n-(\d+)/.exec(classes)?.[1] ?? 0);
  let width = svg.clientWidth;
  let isPrinting = false;
  let scene: Scene | undefined;
  let chosen: string | null = null;
  let lit: ReadonlySet<string> | undefined;

  /** Tells the chosen mark and those that are lit from the others; marks may have come since. */
  const tellApart = (): void => {
    for (const link of svg.querySelectorAll('a[data-event]')) {
      const id = link.getAttribute('data-event') ?? '';
      writeAttribute(link, 'aria-current', id === chosen ? 'true' : null);
      if (lit) writeAttribute(link, 'class', lit.has(id) ? 'ct-lit' : null);
    }
  };

  const resizing = new ResizeObserver(() => {
    if (isPrinting || svg.clientWidth === width) return;
    width = svg.clientWidth;
    requestAnimationFrame(() => {
      if (scene && !signal.aborted) onResize();
    });
  });
  resizing.observe(svg);
  /** On paper the chart has another width: its labels stand as at build time, for each. */
  const onPrint = ({ type }: Event): void => {
    isPrinting = type === 'beforeprint';
    width = isPrinting ? 0 : svg.clientWidth;
    if (scene) onResize();
  };
  for (const type of ['beforeprint', 'afterprint']) window.addEventListener(type, onPrint, { signal });
  signal.addEventListener('abort', () => {
    resizing.disconnect();
  });

  return {
    draw: ({ events, asked, litEras, lens, description }, domain, motion) => {
      const moving = motion === 'moving';
      scene = layoutScene({
        timeline,
        events,
        litEras,
        domain,
        asked: asked ?? domain,
        words,
        lens,
        rows: keepRows ? rows : moving ? scene?.rows : undefined,
        eraRows: keepRows ? eraRows : moving ? scene?.eraRows : undefined,
        width: width || undefined,
        moving: moving ? (scene ?? placedIn(svg)) : undefined,
      });
      drawChart(svg, scene, { ...text, description });
      writeAttribute(svg, 'data-state', motion === 'live' && svg.dataset['state'] === 'moving' ? 'settled' : motion);
      tellApart();
    },
    choose: (id) => {
      chosen = id;
      tellApart();
    },
    light: (ids) => {
      lit = ids;
      tellApart();
    },
  };
};
