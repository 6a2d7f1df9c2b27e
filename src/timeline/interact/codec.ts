import { arrangements, arrangementsOf, type Arrangement } from '../layout/arrangement.ts';
import type { Domain } from '../layout/domain.ts';
import type { Timeline } from '../model/timeline.ts';
import { edtfDay, windowBetween } from '../model/window.ts';
import type { View } from './view.ts';

/** The names under which a view is written: in queries, as attributes, in messages. */
export const viewNames = ['company', 'era', 'q', 'from', 'to', 'lens', 'select'] as const;
export type ViewName = (typeof viewNames)[number];

/** A view in writing: a text under each name that it has something to say under. */
export type WrittenView = Readonly<Partial<Record<ViewName, string>>>;

/** What a query says of a view; a name of ids may come several times. */
export function fromQuery(query: URLSearchParams): WrittenView {
  return Object.fromEntries(
    viewNames.flatMap((name) => {
      const [first, ...others] = query.getAll(name);
      return first === undefined ? [] : [[name, /company|era/.test(name) ? [first, ...others].join() : first]];
    }),
  );
}

/** The query, without `?`, of a view in writing and of what stands beside it; commas stay readable. */
export function toQuery(written: WrittenView, beside: Readonly<Record<string, string>> = {}): string {
  return new URLSearchParams({ ...written, ...beside }).toString().replaceAll('%2C', ',');
}

/** Years as dates, the last included: `2015` where they are whole, else days. */
function writeYears([from, to]: Domain): WrittenView {
  const days = [from, to].map((instant) => (Number.isFinite(instant) ? edtfDay(instant) : ''));
  const isWhole = days.every((day) => /^$|-01-01$/.test(day));
  const write = (instant: number): string => (isWhole ? edtfDay(instant).slice(0, -6) : edtfDay(instant));
  return { ...(days[0] && { from: write(from) }), ...(days[1] && { to: write(to - 1) }) };
}

/**
 * Writes a view; the one that shows everything has nothing to say.
 * @param usual the arrangement of a view that names none
 */
export function toWritten(
  { filter, years, arrangement, selected }: View,
  usual: Arrangement = arrangements[0],
): WrittenView {
  const { companies, eras, text } = filter;
  return {
    ...(companies.length > 0 && { company: companies.join() }),
    ...(eras.length > 0 && { era: eras.join() }),
    ...(text && { q: text }),
    ...(years && writeYears(years)),
    ...(arrangement !== usual && { lens: arrangement }),
    ...(selected !== null && { select: selected }),
  };
}

/**
 * Reads a view. Left out is what the timeline does not know: names, texts that are no date, years that end before they
 * begin, or in which nothing of it lies.
 * @param limits the time that may be shown
 * @param usual the arrangement of a view that names none
 */
export function fromWritten(
  timeline: Timeline,
  written: WrittenView,
  limits: Domain,
  usual: Arrangement = arrangements[0],
): View {
  const { company = '', era = '', q = '', from = '', to = '', lens, select } = written;
  const known = (asked: string, entries: readonly { readonly id: string }[]): string[] => {
    const ids = asked.split(',');
    return entries.map(({ id }) => id).filter((id) => ids.includes(id));
  };
  const years = windowBetween(from, to);
  return {
    filter: { companies: known(company, timeline.companies), eras: known(era, timeline.eras), text: q.trim() },
    years: years && years[0] < limits[1] && years[1] > limits[0] ? years : null,
    arrangement: arrangementsOf(timeline).find((name) => name === lens) ?? usual,
    selected: timeline.events.find(({ id }) => id === select)?.id ?? null,
  };
}

/** The query of a view, without `?`; empty for the view that shows everything. */
export const viewToQuery = (view: View, usual?: Arrangement): string => toQuery(toWritten(view, usual));
