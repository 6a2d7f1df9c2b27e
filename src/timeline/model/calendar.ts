import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays, addMonths, addYears } from 'date-fns';
import type { Instant } from './dates';

export type CalendarUnit = 'year' | 'month' | 'day';

/** Lets date-fns reckon in UTC, by the lighter class of its package. */
const utc = (value: Date | number | string): Date => new UTCDateMini(+new Date(value));

const adders = { year: addYears, month: addMonths, day: addDays } as const;
const isoLength = { year: 4, month: 7, day: 10 } as const;

/** An instant some years, months or days later, or earlier, in UTC. */
export const addUnits = (unit: CalendarUnit, instant: Instant, count: number): Instant =>
  adders[unit](instant, count, { in: utc }).getTime();

/** The instant at which the year, month or day of an instant begins, in UTC. */
export const beginningOf = (unit: CalendarUnit, instant: Instant): Instant =>
  Date.parse(new Date(instant).toISOString().slice(0, isoLength[unit]));

/** The instants in a half-open stretch of time at which years, months or days begin, in UTC. */
export const beginningsIn = (unit: CalendarUnit, [from, to]: readonly [Instant, Instant]): Instant[] => {
  const first = new Date(beginningOf(unit, from));
  const [year, month, day] = [first.getUTCFullYear(), first.getUTCMonth(), first.getUTCDate()];
  const beginning = {
    year: (i: number) => Date.UTC(year + i, 0),
    month: (i: number) => Date.UTC(year, month + i),
    day: (i: number) => Date.UTC(year, month, day + i),
  }[unit];
  const instants: Instant[] = [];
  for (let i = 0, at = beginning(0); at < to; i += 1, at = beginning(i)) if (at >= from) instants.push(at);
  return instants;
};
