import type { Domain } from '../layout/domain';
import { lenses, type Lens } from '../layout/lens';
import { clampDomain, limitsOf, shortest } from '../layout/move-domain';
import { allTime, edtfDay } from '../model/calendar';
import { day } from '../model/dates';
import { everything, filterFromQuery, filterToQuery, rangeOf, type Filter } from '../model/filter';
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
      const [least, most] = allTime;
      const [from, to] = action.domain
        ? [edtfDay(Math.max(least, action.domain[0])), edtfDay(Math.min(most, action.domain[1]) - day)]
        : ['', ''];
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

/**
 * The view that an address asks for; what it asks in vain is left out, as is a time in which nothing of the timeline
 * lies. The fragment goes before `select`.
 * @param limits the time that may be shown
 */
export const viewFromUrl = (timeline: Timeline, url: URL, limits = limitsOf(timeline)): View => {
  const asked = [decodeFragment(url.hash), url.searchParams.get('select')];
  const selected = asked.find((id) => timeline.events.some((event) => event.id === id)) ?? null;
  const lens = lenses.find((name) => name === url.searchParams.get('lens')) ?? wholeView.lens;
  const filter = filterFromQuery(timeline, url.searchParams);
  const [from, to] = rangeOf(filter) ?? [-Infinity, Infinity];
  const [least, most] = limits;
  const isElsewhere = to <= least || from >= most;
  return { filter: isElsewhere ? { ...filter, from: '', to: '' } : filter, selected, lens };
};

const decodeFragment = (hash: string): string => {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
};

/** The query of a view, without `?`; empty for the view that shows everything. */
export const viewToQuery = ({ filter, selected, lens }: View): string =>
  [filterToQuery(filter), lens !== wholeView.lens && `lens=${lens}`, selected && `select=${selected}`]
    .filter(Boolean)
    .join('&');

/** The address of a view, after the page's path: query and fragment; empty for the view that shows everything. */
export const viewToUrl = (view: View): string => {
  const query = viewToQuery(view);
  return `${query && `?${query}`}${view.selected ? `#${view.selected}` : ''}`;
};

/** The stretch of time that a view shows: its range, or the given one where it has none. */
export const domainOfView = ({ filter }: View, otherwise: Domain, limits: Domain): Domain => {
  const range = rangeOf(filter);
  if (!range) return otherwise;
  const [least, most] = limits;
  const from = Math.max(least, Number.isFinite(range[0]) ? range[0] : Math.min(otherwise[0], range[1] - shortest));
  const to = Math.min(most, Number.isFinite(range[1]) ? range[1] : Math.max(otherwise[1], range[0] + shortest));
  return clampDomain([from, to], limits);
};
