import type { Domain } from '../layout/domain';
import { lenses, type Lens } from '../layout/lens';
import { day, earliest, latest, type Instant } from '../model/dates';
import { everything, filterFromQuery, filterToQuery, windowOf, type Filter } from '../model/filter';
import type { Timeline } from '../model/timeline';

/** All that a reader chose: what is shown, and which event is open. */
export interface View {
  readonly filter: Filter;
  readonly selected: string | null;
  readonly lens: Lens;
}

/** The view that shows everything. */
export const wholeView: View = { filter: everything, selected: null, lens: 'company' };

export type Action =
  | { readonly type: 'company' | 'era'; readonly id: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'range'; readonly domain: Domain | null }
  | { readonly type: 'select'; readonly id: string | null }
  | { readonly type: 'lens'; readonly lens: Lens }
  | { readonly type: 'clear' };

const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

const isoDay = (instant: Instant): string => new Date(instant).toISOString().slice(0, 10);

const ordered = (ids: readonly string[], entries: readonly { readonly id: string }[]): readonly string[] =>
  entries.map(({ id }) => id).filter((id) => ids.includes(id));

/** The view after an action. */
export const reduce = (timeline: Timeline, view: View, action: Action): View => {
  const { filter } = view;
  switch (action.type) {
    case 'company':
      return {
        ...view,
        filter: { ...filter, companies: ordered(toggled(filter.companies, action.id), timeline.companies) },
      };
    case 'era':
      return { ...view, filter: { ...filter, eras: ordered(toggled(filter.eras, action.id), timeline.eras) } };
    case 'text':
      return { ...view, filter: { ...filter, text: action.text.trim() } };
    case 'range': {
      const [from, to] = action.domain ? [isoDay(action.domain[0]), isoDay(action.domain[1] - day)] : ['', ''];
      return { ...view, filter: { ...filter, from, to } };
    }
    case 'select':
      return { ...view, selected: action.id };
    case 'lens':
      return { ...view, lens: action.lens };
    case 'clear':
      return { ...view, filter: everything };
  }
};

/** The view that an address asks for; what it asks in vain is left out. The fragment goes before `select`. */
export const viewFromUrl = (timeline: Timeline, url: URL): View => {
  const asked = [decodeFragment(url.hash), url.searchParams.get('select')];
  const selected = asked.find((id) => timeline.events.some((event) => event.id === id)) ?? null;
  const lens = lenses.find((name) => name === url.searchParams.get('lens')) ?? wholeView.lens;
  return { filter: filterFromQuery(timeline, url.searchParams), selected, lens };
};

const decodeFragment = (hash: string): string => {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
};

/** The address of a view, after the page's path: query and fragment; empty for the view that shows everything. */
export const viewToUrl = ({ filter, selected, lens }: View): string => {
  const query = [filterToQuery(filter), lens !== wholeView.lens && `lens=${lens}`, selected && `select=${selected}`]
    .filter(Boolean)
    .join('&');
  return `${query && `?${query}`}${selected ? `#${selected}` : ''}`;
};

/** The whole time in which anything of the timeline is known to happen, with a year on either side. */
export const limitsOf = (timeline: Timeline): Domain => {
  const known = [...timeline.events, ...timeline.companies]
    .flatMap(({ when }) => [earliest(when), latest(when)])
    .filter(Number.isFinite);
  const year = 366 * day;
  return [Math.min(...known) - year, Math.max(timeline.asOf, ...known) + year];
};

/** The least time that a chart shows. */
export const shortest = 10 * day;

/** A domain of whole days that is no shorter than the shortest and lies within the limits. */
export const clampDomain = ([from, to]: Domain, [least, most]: Domain): Domain => {
  const length = Math.min(Math.max(to - from, shortest), most - least);
  const start = Math.min(Math.max(from, least), most - length);
  const first = Math.floor(start / day) * day;
  return [first, first + Math.round(length / day) * day];
};

/** The stretch of time that a view shows: its range, or the given one where it has none. */
export const domainOfView = ({ filter }: View, otherwise: Domain, limits: Domain): Domain => {
  const from = windowOf(filter.from)?.[0];
  const to = windowOf(filter.to)?.[1];
  if (from === undefined && to === undefined) return otherwise;
  return clampDomain(
    [from ?? Math.min(otherwise[0], (to ?? 0) - shortest), to ?? Math.max(otherwise[1], (from ?? 0) + shortest)],
    limits,
  );
};

/** True where two domains are the same. */
export const sameDomain = (a: Domain, b: Domain): boolean => a[0] === b[0] && a[1] === b[1];

/** A domain made longer or shorter by a factor around an instant. */
export const zoomed = ([from, to]: Domain, factor: number, around = (from + to) / 2): Domain => [
  around - (around - from) * factor,
  around + (to - around) * factor,
];

/** A domain moved by a share of its length. */
export const panned = ([from, to]: Domain, share: number): Domain => [
  from + (to - from) * share,
  to + (to - from) * share,
];
