import { windowAt, type Window } from './calendar';
import { mayOverlap } from './dates';
import { companyChain, type Timeline, type TimelineEvent } from './timeline';

/** Which events are shown: OR within a facet, AND between facets; empty facets exclude nothing. */
export interface Filter {
  readonly companies: readonly string[];
  readonly eras: readonly string[];
  /** Words that must all occur, in any language of the site. */
  readonly text: string;
  /** First and last date of the range as written (`2015`, `2015-03`, `2015-03-01`), the last included. */
  readonly from: string;
  readonly to: string;
}

export const everything: Filter = { companies: [], eras: [], text: '', from: '', to: '' };

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The half-open window of a year, month or day as EDTF writes it (a qualifier is passed over), or null where the text is none. */
export const windowOf = (text: string): Window | null => {
  const [, year, ...rest] = /^(?!-0000)(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/.exec(text) ?? [];
  const [month, day] = rest.map((digits) => (digits ? Number(digits) : undefined));
  return year === undefined ? null : windowAt(Number(year), month, day);
};

/** The half-open stretch of time that a filter asks for, open where it names no date; null where it names none. */
export const rangeOf = ({ from, to }: Filter): Window | null => {
  const [first, last] = [windowOf(from)?.[0], windowOf(to)?.[1]];
  return first === undefined && last === undefined ? null : [first ?? -Infinity, last ?? Infinity];
};

const searchable = (timeline: Timeline, event: TimelineEvent): string => {
  const company = timeline.companies.filter((c) => companyChain(timeline.companies, event.company).includes(c.id));
  const people = timeline.people.filter((p) => event.people?.some(({ id }) => id === p.id));
  const texts = [event.title, event.label, event.summary, event.note, ...[...company, ...people].map((x) => x.name)];
  return fold([...texts.flatMap((t) => (t ? Object.values(t) : [])), ...(event.tags ?? [])].join('\n'));
};

/** A predicate for the events of a timeline that a filter shows. */
export const matches = (timeline: Timeline, filter: Filter): ((event: TimelineEvent) => boolean) => {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  const [from, to] = rangeOf(filter) ?? [-Infinity, Infinity];
  const hasWords = (event: TimelineEvent): boolean => {
    const text = words.length > 0 ? searchable(timeline, event) : '';
    return words.every((word) => text.includes(word));
  };
  return (event) =>
    (filter.companies.length === 0 ||
      companyChain(timeline.companies, event.company).some((id) => filter.companies.includes(id))) &&
    (filter.eras.length === 0 || event.eras.some((id) => filter.eras.includes(id))) &&
    mayOverlap(event.when, from, to) &&
    hasWords(event);
};

/** The events that a filter shows, in order of time. */
export const filterEvents = (timeline: Timeline, filter: Filter): TimelineEvent[] =>
  timeline.events.filter(matches(timeline, filter));

/**
 * Reads a filter from a query string; names that the timeline does not know, texts that are no
 * date, and a range that ends before it starts are left out.
 */
export const filterFromQuery = (timeline: Timeline, query: URLSearchParams): Filter => {
  const known = (name: string, entries: readonly { readonly id: string }[]): string[] => {
    const asked = query.getAll(name).flatMap((value) => value.split(','));
    return entries.map(({ id }) => id).filter((id) => asked.includes(id));
  };
  const date = (name: string): string => {
    const value = query.get(name) ?? '';
    return windowOf(value) ? value : '';
  };
  const [from, to] = [date('from'), date('to')];
  const turned = (windowOf(from)?.[0] ?? -Infinity) >= (windowOf(to)?.[1] ?? Infinity);
  return {
    companies: known('company', timeline.companies),
    eras: known('era', timeline.eras),
    text: (query.get('q') ?? '').trim(),
    from: turned ? '' : from,
    to: turned ? '' : to,
  };
};

/** Writes a filter as a query string without `?`; empty for the filter that shows everything. */
export const filterToQuery = (filter: Filter): string => {
  const pairs = [
    ['company', filter.companies.join(',')],
    ['era', filter.eras.join(',')],
    ['q', filter.text],
    ['from', filter.from],
    ['to', filter.to],
  ].filter(([, value]) => value);
  return new URLSearchParams(pairs as [string, string][]).toString().replaceAll('%2C', ',');
};
