import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays, addMonths, addYears } from 'date-fns';
import type { Instant, Precision } from './dates';

export type CalendarUnit = 'year' | 'month' | 'day';

/** A half-open stretch of time. */
export type Window = readonly [from: Instant, to: Instant];

/** Lets date-fns reckon in UTC, by the lighter class of its package. */
const utc = (value: Date | number | string): Date => new UTCDateMini(+new Date(value));

const adders = { year: addYears, month: addMonths, day: addDays } as const;

/** An instant some years, months or days later, or earlier, in UTC. */
export const addUnits = (unit: CalendarUnit, instant: Instant, count: number): Instant =>
  adders[unit](instant, count, { in: utc }).getTime();

/** How long a window of each precision is. */
const lengths: Readonly<Record<Precision, readonly [unit: CalendarUnit, count: number]>> = {
  day: ['day', 1],
  month: ['month', 1],
  season: ['month', 3],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
};

/** An instant later, or earlier, by some of what a precision tells apart. */
export const addPrecision = (precision: Precision, instant: Instant, count: number): Instant => {
  const [unit, length] = lengths[precision];
  return addUnits(unit, instant, length * count);
};

/** All precisions, the sharpest first. */
export const precisions = Object.keys(lengths) as readonly Precision[];

/** The precision of a window: the sharpest whose windows are no shorter. */
export const precisionOf = (earliest: Instant, latest: Instant): Precision =>
  precisions.find((precision) => latest <= addPrecision(precision, earliest, 1)) ?? 'century';

/**
 * The instant at which a day begins in UTC, in the proleptic Gregorian calendar.
 * @param year astronomical: 0 is 1 BCE; `Date.UTC` takes those from 0 to 99 for 1900 to 1999
 * @param month from 0; one beyond December is in the next year
 */
export const instantAt = (year: number, month = 0, day = 1): Instant => new Date(0).setUTCFullYear(year, month, day);

/** The years that a date may lie in, the last included: those that EDTF writes with four digits. */
export const firstYear = -9999;
export const lastYear = 9999;

/** All the time in which a date may lie. */
export const allTime: Window = [instantAt(firstYear), instantAt(lastYear + 1)];

/** The window of a year, month or day, the month from 1; null where the calendar has none. */
export const windowAt = (year: number, month?: number, day?: number): Window | null => {
  if (month !== undefined && (month < 1 || month > 12)) return null;
  const from = instantAt(year, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined && new Date(from).getUTCDate() !== day) return null;
  return [from, addUnits(day === undefined ? (month === undefined ? 'year' : 'month') : 'day', from, 1)];
};

const partsOf = (instant: Instant): readonly [year: number, month: number, day: number] => {
  const date = new Date(instant);
  return [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
};

/** The instant at which the year, month or day of an instant begins, in UTC. */
export const beginningOf = (unit: CalendarUnit, instant: Instant): Instant => {
  const [year, month, day] = partsOf(instant);
  return { year: () => instantAt(year), month: () => instantAt(year, month), day: () => instantAt(year, month, day) }[
    unit
  ]();
};

/** The instants in a half-open stretch of time at which years, months or days begin, in UTC. */
export const beginningsIn = (unit: CalendarUnit, [from, to]: Window): Instant[] => {
  const [year, month, day] = partsOf(from);
  const beginning = {
    year: (i: number) => instantAt(year + i),
    month: (i: number) => instantAt(year, month + i),
    day: (i: number) => instantAt(year, month, day + i),
  }[unit];
  const instants: Instant[] = [];
  for (let i = 0, at = beginning(0); at < to; i += 1, at = beginning(i)) if (at >= from) instants.push(at);
  return instants;
};

/** The day of an instant in UTC as JavaScript and JSON write it: `2016-09-22`, `-000043-03-15` for a year before 0. */
export const isoDay = (instant: Instant): string => new Date(instant).toISOString().split('T')[0] ?? '';

/** The day of an instant in UTC as EDTF writes it: `2016-09-22`, `-0043-03-15`. */
export const edtfDay = (instant: Instant): string => isoDay(instant).replace(/^([+-])00/, '$1');
