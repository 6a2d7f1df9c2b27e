import { drawnDictionary, type Locale } from '../../i18n/index.ts';
import { arrangementsOf, type Arrangement } from '../layout/arrangement.ts';
import { everything, filterEvents, type Filter } from '../model/filter.ts';
import type { Timeline } from '../model/timeline.ts';
import { eraWords } from './era-words.ts';
import type { Html } from './html.ts';
import type { Links } from './links.ts';

/**
 * Search, arrangement where there is a choice, zoom; what is announced. All of it waits for script.
 * @param landmark false where several timelines may stand on one page, whose landmarks could not be told apart
 * @param usual the arrangement at first
 */
export const drawTools = (
  html: Html,
  timeline: Timeline,
  locale: Locale,
  landmark = true,
  usual?: Arrangement,
): HTMLElement[] => {
  const t = drawnDictionary(locale);
  const button = (name: string, label: string, sign: string): HTMLElement =>
    html('button', { type: 'button', 'data-tool': name, 'aria-label': label === sign ? null : label }, sign);
  const names = { ...t.arrangements, era: eraWords(timeline, locale).arrangement };
  const options = arrangementsOf(timeline).map((name) =>
    html('option', { value: name, selected: name === usual }, names[name]),
  );
  return [
    html(
      'div',
      { class: 'tools needs-script' },
      html(
        'form',
        { role: landmark && 'search' },
        html('input', {
          type: 'search',
          name: 'q',
          'data-timeline-search': true,
          'aria-label': t.search,
          placeholder: t.searchHint,
          autocomplete: 'off',
        }),
      ),
      options.length > 1 &&
        html(
          'label',
          {},
          t.arrangeBy,
          ' ',
          html('select', { 'data-timeline-lens': true, autocomplete: 'off' }, ...options),
        ),
      button('zoom-out', t.zoomOut, '−'),
      button('zoom-in', t.zoomIn, '+'),
      button('reset', t.zoomReset, '⟲'),
      button('help', t.help, t.help),
    ),
    html('p', { class: 'status', role: 'status', 'data-timeline-status': true }),
  ];
};

interface FilterOptions {
  readonly timeline: Timeline;
  readonly locale: Locale;
  readonly links: Links;
  /** Which chips are active. */
  readonly active: Pick<Filter, 'companies' | 'eras'>;
  /** False where several timelines may stand on one page. */
  readonly landmark?: boolean;
}

/** A chip for each company and era with its count: links to their pages. Null where there is no choice. */
export const drawFilters = (
  html: Html,
  { timeline, locale, links, active, landmark = true }: FilterOptions,
): HTMLElement | null => {
  const t = drawnDictionary(locale);
  const { target } = links;
  const count = (facet: Partial<Filter>): HTMLElement =>
    html('span', { class: 'count' }, String(filterEvents(timeline, { ...everything, ...facet }).length));
  const row = (heading: string, ...chips: HTMLElement[]): HTMLElement =>
    html(
      'div',
      { role: 'group', 'aria-label': heading },
      html('h2', {}, heading),
      html('ul', {}, ...chips.map((chip) => html('li', {}, chip))),
    );
  const chip = (
    attributes: Readonly<Record<string, string | true>>,
    isActive: boolean,
    ...content: (Node | string)[]
  ): HTMLElement =>
    html('a', { class: 'chip', target, 'aria-current': isActive ? 'true' : null, ...attributes }, ...content);
  const all = chip(
    { 'data-filter-all': true, href: links.all },
    active.companies.length + active.eras.length === 0,
    t.all,
  );
  const companies = timeline.companies.map(({ id, name, color }) =>
    chip(
      { class: `chip ct-${color}`, 'data-filter-company': id, href: links.company(id) },
      active.companies.includes(id),
      html('bdi', {}, name[locale]),
      ' ',
      count({ companies: [id] }),
    ),
  );
  const eras = timeline.eras.map(({ id, name }) =>
    chip(
      { 'data-filter-era': id, href: links.era(id) },
      active.eras.includes(id),
      html('bdi', {}, name[locale]),
      ' ',
      count({ eras: [id] }),
    ),
  );
  const rows = [
    { heading: t.byCompany, chips: companies.length > 1 ? companies : [] },
    { heading: eraWords(timeline, locale).byEra, chips: eras },
  ].filter(({ chips }) => chips.length > 0);
  if (rows.length === 0) return null;
  return html(
    landmark ? 'nav' : 'div',
    { class: 'filters', role: landmark ? null : 'group', 'aria-label': t.filters },
    ...rows.map(({ heading, chips }, i) => row(heading, ...(i === 0 ? [all] : []), ...chips)),
  );
};
