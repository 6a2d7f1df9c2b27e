import { dictionary, type Locale } from '../../i18n';
import type { Domain } from '../layout/domain';
import type { Scene } from '../layout/scene';
import { latest } from '../model/dates';
import type { Timeline, TimelineEvent } from '../model/timeline';
import { drawChart } from './chart';
import type { Html } from './html';
import type { Links } from './links';
import { chartText } from './text';

interface FigureOptions {
  readonly timeline: Timeline;
  readonly events: readonly TimelineEvent[];
  /** The years that the chart shows at first. */
  readonly domain: Domain;
  /** The chart; false where it is left empty. */
  readonly scene: Scene | false;
  readonly locale: Locale;
  readonly links: Links;
  /** One sentence on what the chart shows. */
  readonly description: string;
}

/** The chart with its description, its legend, a link to events before its first year, and the way back from an empty result. */
export const drawFigure = (
  html: Html,
  { timeline, events, domain, scene, locale, links, description }: FigureOptions,
): HTMLElement => {
  const t = dictionary(locale);
  const figure = html('figure', { class: 'ct-figure', 'data-timeline': true });
  const svg = figure.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'ct');
  if (scene) drawChart(svg, scene, chartText(timeline, locale, links, description));
  const legend = Object.entries(t.legend).map(([name, text]) => html('li', { class: `ct-legend-${name}` }, text));
  const earlier = events.filter(({ when }) => latest(when) <= domain[0]);
  const [first] = earlier;
  figure.append(
    svg,
    html(
      'p',
      { class: 'ct-empty', 'data-timeline-empty': true, hidden: true },
      t.nothing,
      ' ',
      html('a', { href: '?', 'data-filter-clear': true }, t.showAll),
    ),
    html(
      'figcaption',
      {},
      html('p', { class: 'ct-description', 'data-timeline-description': true }, description),
      html('ul', { class: 'ct-legend' }, ...legend),
      first
        ? html('p', { class: 'ct-earlier' }, html('a', { href: links.event(first.id) }, t.earlier(earlier.length)))
        : null,
    ),
  );
  return figure;
};
