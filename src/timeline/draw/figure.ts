import { dictionary, drawnDictionary, type DrawnDictionary, type Locale } from '../../i18n/index.ts';
import type { Domain } from '../layout/domain.ts';
import { isUncertain, latest, mayOverlap, type When } from '../model/dates.ts';
import { stintsOf, type Timeline, type TimelineEvent } from '../model/timeline.ts';
import { eraWords } from './era-words.ts';
import type { Html } from './html.ts';
import type { Links } from './links.ts';

interface FigureOptions {
  readonly timeline: Timeline;
  readonly events: readonly TimelineEvent[];
  /** The years that the chart shows at first. */
  readonly domain: Domain;
  readonly locale: Locale;
  readonly links: Links;
  /** One sentence on what the chart shows. */
  readonly description: string;
}

/** An `<svg>` for a chart that is drawn later. */
export function emptyChart(document: Document): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'ct');
  return svg;
}

/** A chart with its description, its legend, a link to events before its first year, and the way back from an empty result. */
export function drawFigure(
  html: Html,
  chart: Element,
  { timeline, events, domain, locale, links, description }: FigureOptions,
): HTMLElement {
  const t = drawnDictionary(locale);
  const names = { ...t.legend, era: eraWords(timeline, locale).legend };
  const legend = legendOf(timeline, events, domain).map((name) =>
    html('li', { class: `ct-legend-${name}` }, names[name]),
  );
  const earlier = events.filter(({ when }) => latest(when) <= domain[0]);
  const [first] = earlier;
  return html(
    'figure',
    { class: 'ct-figure', 'data-timeline': true },
    chart,
    html(
      'p',
      { class: 'ct-empty', 'data-timeline-empty': true, hidden: true },
      dictionary(locale).nothing,
      ' ',
      html('a', { href: '?', 'data-filter-clear': true }, t.showAll),
    ),
    html(
      'figcaption',
      {},
      html('p', { class: 'ct-description', 'data-timeline-description': true }, description),
      legend.length > 0 && html('ul', { class: 'ct-legend' }, ...legend),
      first
        ? html('p', { class: 'ct-earlier' }, html('a', { href: links.event(first.id) }, t.earlier(earlier.length)))
        : null,
    ),
  );
}

/** The sorts of marks that a chart of some years has, of those that need words. */
export function legendOf(
  { companies, eras, asOf }: Pick<Timeline, 'companies' | 'eras' | 'asOf'>,
  events: readonly TimelineEvent[],
  domain: Domain,
): (keyof DrawnDictionary['legend'])[] {
  const times = companies.flatMap(stintsOf).filter((when) => mayOverlap(when, ...domain));
  const goesOn = ({ end }: When): boolean => end.kind === 'open';
  const fades = (when: When): boolean => isUncertain(goesOn(when) ? { ...when, end: when.start } : when);
  const present = {
    bar: times.some(fades),
    goesOn: asOf <= domain[1] && times.some(goesOn),
    work: events.some(({ kind, when }) => kind !== 'context' && isUncertain(when)),
    context: events.some(({ kind }) => kind === 'context'),
    era: eras.length > 0,
  };
  return (['bar', 'goesOn', 'work', 'context', 'era'] as const).filter((name) => present[name]);
}
