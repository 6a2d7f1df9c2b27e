import type { Arrangement } from '../layout/arrangement.ts';
import type { Domain } from '../layout/domain.ts';
import { clampDomain, shortest } from '../layout/move-domain.ts';
import { everything, filterEvents, type Filter } from '../model/filter.ts';
import type { Timeline } from '../model/timeline.ts';
import { allTime } from '../model/window.ts';

/** All that a reader chose: what is shown, and which event is open. */
export interface View {
  readonly filter: Filter;
  /** The years that the reader asks for, infinite on a side without end; null for those that the page shows by itself. */
  readonly years: Domain | null;
  readonly arrangement: Arrangement;
  readonly selected: string | null;
}

/** The view that shows everything. */
export const wholeView: View = { filter: everything, years: null, arrangement: 'company', selected: null };

export type Action =
  | { readonly type: 'company' | 'era'; readonly id: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'years'; readonly years: Domain | null }
  | { readonly type: 'select'; readonly id: string | null }
  | { readonly type: 'arrangement'; readonly arrangement: Arrangement }
  | { readonly type: 'clear' };

/** True for a view that shows less than everything. */
export function isFiltered({ filter: { companies, eras, text }, years }: View): boolean {
  return companies.length + eras.length > 0 || text !== '' || years !== null;
}

/** Ids with one more, or one less, in the order of what they name. */
function toggled(ids: readonly string[], id: string, entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map((entry) => entry.id).filter((one) => ids.includes(one) !== (one === id));
}

function changed(timeline: Timeline, view: View, action: Action): View {
  const { filter } = view;
  switch (action.type) {
    case 'company':
      return { ...view, filter: { ...filter, companies: toggled(filter.companies, action.id, timeline.companies) } };
    case 'era':
      return { ...view, filter: { ...filter, eras: toggled(filter.eras, action.id, timeline.eras) } };
    case 'text':
      return { ...view, filter: { ...filter, text: action.text.trim() } };
    case 'years': {
      const [least, most] = allTime;
      return { ...view, years: action.years && [Math.max(least, action.years[0]), Math.min(most, action.years[1])] };
    }
    case 'select':
      return { ...view, selected: action.id };
    case 'arrangement':
      return { ...view, arrangement: action.arrangement };
    case 'clear':
      return { ...view, filter: everything, years: null };
  }
}

/** True where a view hides the event that it opens. */
export function hidesSelected(timeline: Timeline, { filter, years, selected }: View): boolean {
  return selected !== null && !filterEvents(timeline, filter, years).some(({ id }) => id === selected);
}

/** The view after an action. What hides an open card closes it; an event that is chosen lifts what hides it. */
export function reduce(timeline: Timeline, view: View, action: Action): View {
  const next = changed(timeline, view, action);
  if (!hidesSelected(timeline, next)) return next;
  return action.type === 'select' ? { ...next, filter: everything, years: null } : { ...next, selected: null };
}

/** The years that a chart shows for those that are asked for, or the given ones where there are none. */
export function viewportOf(years: Domain | null, otherwise: Domain, limits: Domain): Domain {
  if (!years) return otherwise;
  const [from, to] = years;
  const [least, most] = limits;
  return clampDomain(
    [
      Math.max(least, Number.isFinite(from) ? from : Math.min(otherwise[0], to - shortest)),
      Math.min(most, Number.isFinite(to) ? to : Math.max(otherwise[1], from + shortest)),
    ],
    limits,
  );
}
