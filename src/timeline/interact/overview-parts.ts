import { select } from 'd3-selection';
import { dictionary, type Locale } from '../../i18n/index.ts';
import { emptyChart } from '../draw/figure.ts';
import { drawGradients } from '../draw/gradients.ts';
import { htmlIn } from '../draw/html.ts';
import type { Marks } from '../draw/join.ts';
import { across, percent } from '../draw/place.ts';
import { setAttributes, setText } from '../draw/set.ts';
import { lanesOf, layoutBars } from '../layout/bars.ts';
import { breakpoints } from '../layout/breakpoints.ts';
import { layoutTicks } from '../layout/ticks.ts';
import type { Domain } from '../layout/domain.ts';
import { geometry } from '../layout/geometry.ts';
import { sceneWords } from '../layout/words.ts';
import type { Timeline } from '../model/timeline.ts';
import { describeTick } from '../model/words.ts';

/** The parts of the overview. */
export interface OverviewParts {
  /** What stands for the whole time. */
  readonly track: HTMLElement;
  /** The years that the chart shows, to be dragged. */
  readonly brush: HTMLElement;
  readonly handles: readonly [HTMLElement, HTMLElement];
}

/** Pixels: the middle of the lanes of the employers, how high a lane is at most, and all of them together. */
const lanesAt = 12;
const highest = 10;
const together = 16;

/** What the ids of the gradients begin with. */
const fades = 'ct_overview';

/** Adds a part to another. */
export const part = (parent: Element, name: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement => {
  const element = htmlIn(document)('div', { class: `overview-${name}`, 'data-brush': name, ...attributes });
  parent.append(element);
  return element;
};

const handle = (parent: Element, label: string): HTMLElement =>
  part(parent, 'handle', { role: 'slider', 'aria-label': label, tabindex: '0' });

/** Draws the overview: the career in miniature over the whole time, a window with two handles. */
export function drawOverview(root: HTMLElement, timeline: Timeline, locale: Locale, extent: Domain): OverviewParts {
  const t = dictionary(locale);
  root.replaceChildren();
  root.role = 'group';
  root.ariaLabel = t.overview;
  const track = part(root, 'track');
  const { parts } = lanesOf(timeline);
  const lane = Math.min(highest, together / parts.length);
  const [{ width }] = breakpoints;
  const bars = layoutBars(
    { timeline, events: timeline.events, domain: extent, words: sceneWords(locale), width },
    (i) => ({ y: lanesAt - lane * (parts.length / 2 - i), height: lane }),
  ).map((bar) => ({ ...bar, id: bar.key }));
  const picture = emptyChart(document);
  track.append(picture);
  // It is painted as the overview is, not as a chart.
  const svg = setAttributes(select<SVGElement, unknown>(picture), { class: null, 'aria-hidden': 'true' });
  drawGradients(svg.append('defs') as unknown as Marks, fades, bars);
  setAttributes(svg.selectAll('rect').data(bars).join('rect'), {
    fill: ({ id }) => `url(#${fades}-${id})`,
    ...across,
    y: ({ y, depth }) => (depth === 0 ? y : y - depth * geometry.partInset + lane / 4),
    height: ({ depth }) => (depth === 0 ? lane : lane / 2),
    'stroke-width': lane / highest,
    rx: lane / 5,
  });
  const labelled = layoutTicks(extent, width).filter((tick) => tick.labelled);
  const labels = svg.selectAll('text').data(labelled).join('text');
  setText(
    setAttributes(labels, { x: ({ x }) => percent(x), y: 28 }),
    ({ instant, unit, first }) => `| ${describeTick(instant, unit, locale, first)}`,
  );
  return {
    track,
    brush: part(track, 'window'),
    handles: [handle(track, t.from), handle(track, t.to)],
  };
}
