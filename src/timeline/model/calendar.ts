import type { Instant, Precision } from './dates.ts';
import { instantAt } from './window.ts';

export type CalendarUnit = 'year' | 'month' | 'day';

/** How long a window of each precision is. */
export const lengths: Readonly<Record<Precision, readonly [unit: 'month' | 'day', count: number]>> = {
  day: ['day', 1],
  month: ['month', 1],
  season: ['month', 3],
  year: ['month', 12],
  decade: ['month', 120],
  century: ['month', 1200],
};

/** All precisions, the sharpest first. */
export const precisions = Object.keys(lengths) as readonly Precision[];

/** The precision of a window: the sharpest whose windows are no shorter. */
export const precisionOf = (earliest: Instant, latest: Instant): Precision =>
  precisions.find((precision) => {
    const [unit, length] = lengths[precision];
    return latest <= earliest + timeTo(unit, earliest, length);
  }) ?? 'century';

const partsOf = (instant: Instant): readonly [year: number, month: number, day: number] => {
  const date = new Date(instant);
  return [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
};

/** The instant at which the year, month or day of an instant begins, or one so many later, in UTC. */
export const beginningOf = (unit: CalendarUnit, instant: Instant, later = 0): Instant => {
  const [year, month, day] = partsOf(instant);
  return {
    year: () => instantAt(year + later),
    month: () => instantAt(year, month + later),
    day: () => instantAt(year, month, day + later),
  }[unit]();
};

/** How much later an instant is, in milliseconds, so many years, months or days on; less than nothing for a number back. */
export const timeTo = (unit: CalendarUnit, instant: Instant, later = 1): number =>
  beginningOf(unit, instant, later) - beginningOf(unit, instant);

/** The coarsest unit that begins at an instant at which a day begins. */
export function unitAt(instant: Instant): CalendarUnit {
  return (['year', 'month'] as const).find((unit) => beginningOf(unit, instant) === instant) ?? 'day';
}
