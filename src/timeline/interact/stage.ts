import type { Locale } from '../../i18n';
import { drawChart } from '../draw/chart';
import { chartText } from '../draw/text';
import type { Domain } from '../layout/domain';
import type { Lens } from '../layout/lens';
import { layoutScene, type Scene } from '../layout/scene';
import { tierValues, type ByTier, type Rows } from '../layout/tiers';
import { sceneWords } from '../layout/words';
import type { Timeline, TimelineEvent } from '../model/timeline';
import type { Addresses } from '../model/wire';

/** What the chart is to show. */
export interface Showing {
  readonly events: readonly TimelineEvent[];
  readonly lens: Lens;
  /** One sentence on the view. */
  readonly description: string;
  readonly selected: string | null;
}

export interface Stage {
  /** Draws the chart; `moving` keeps labels where they are instead of placing them anew. */
  readonly draw: (showing: Showing, domain: Domain, moving: boolean) => void;
  readonly unmount: () => void;
}

/** The rows that the server's picture has at each tier. */
const rowsOf = (classes: string): ByTier<Rows> => {
  const count = (tier: string, of: string): number =>
    Number(new RegExp(`\\b${tier}-${of}-(\\d+)`).exec(classes)?.[1] ?? 1);
  return tierValues(undefined)(({ name }) => ({
    works: count(name, 'works'),
    names: count(name, 'names'),
    context: count(name, 'context'),
  }));
};

/**
 * Draws onto the server's picture for the width at hand, in the rows that the picture has, so that nothing below it moves.
 * @param onResize called when a chart that was drawn here has another width
 */
export const mountStage = (
  svg: SVGSVGElement,
  timeline: Timeline,
  locale: Locale,
  addresses: Addresses,
  onResize: () => void,
): Stage => {
  const words = sceneWords(locale);
  const text = chartText(timeline, locale, addresses, '');
  const classes = svg.getAttribute('class') ?? '';
  const rows = rowsOf(classes);
  const eraRows = Number(/\bct-eras-(\d+)/.exec(classes)?.[1] ?? 0);
  let width = svg.clientWidth;
  let scene: Scene | undefined;

  const resizing = new ResizeObserver(() => {
    if (svg.clientWidth === width) return;
    width = svg.clientWidth;
    if (scene) onResize();
  });
  resizing.observe(svg);

  return {
    draw: ({ events, lens, description, selected }, domain, moving) => {
      scene = layoutScene({
        timeline,
        events,
        domain,
        words,
        lens,
        rows,
        eraRows,
        width: width || undefined,
        moving: moving ? scene : undefined,
      });
      drawChart(svg, scene, { ...text, description });
      svg.dataset['state'] = moving ? 'moving' : 'live';
      for (const link of svg.querySelectorAll('a[data-event]')) {
        if (link.getAttribute('data-event') === selected) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
    unmount: () => {
      resizing.disconnect();
    },
  };
};
