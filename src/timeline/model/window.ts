import type { Instant } from './dates.ts';

/** A half-open stretch of time. */
export type Window = readonly [from: Instant, to: Instant];

/**
 * The instant at which a day begins in UTC, in the proleptic Gregorian calendar.
 * @param year astronomical: 0 is 1 BCE; `Date.UTC` takes those from 0 to 99 for 1900 to 1999
 * @param month from 0; one beyond December is in the next year
 */
export const instantAt = (year: number, month = 0, day = 1): Instant => new Date(0).setUTCFullYear(year, month, day);

/** The years that a date may lie in, the last included: those that EDTF writes with four digits. */
const firstYear = -9999;
const lastYear = 9999;

/** All the time in which a date may lie. */
export const allTime: Window = [instantAt(firstYear), instantAt(lastYear + 1)];

/** The window of a year, month or day, the month from 1; null where the calendar has none. */
export const windowAt = (year: number, month?: number, day?: number): Window | null => {
  if (month === undefined) return [instantAt(year), instantAt(year + 1)];
  if (month < 1 || month > 12) return null;
  if (day === undefined) return [instantAt(year, month - 1), instantAt(year, month)];
  const from = instantAt(year, month - 1, day);
  return new Date(from).getUTCDate() === day ? [from, instantAt(year, month - 1, day + 1)] : null;
};

/** The window of a year, month or day as EDTF writes it (a qualifier is passed over), or null where the text is none. */
export const windowOf = (text: string): Window | null => {
  const [, year, ...rest] = /^(?!-0000)(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/.exec(text) ?? [];
  const [month, day] = rest.map((digits) => (digits ? Number(digits) : undefined));
  return year === undefined ? null : windowAt(Number(year), month, day);
};

/**
 * The window from the beginning of one date to the end of another, infinite on the side of a text that is no date; null
 * where neither is one, and where it would end before it begins.
 */
export function windowBetween(first: string, last: string): Window | null {
  const [from, to] = [windowOf(first)?.[0] ?? -Infinity, windowOf(last)?.[1] ?? Infinity];
  const isAll = from === -Infinity && to === Infinity;
  return isAll || from >= to ? null : [from, to];
}

/** The day of an instant in UTC as JavaScript and JSON write it: `2016-09-22`, `-000043-03-15` for a year before 0. */
export const isoDay = (instant: Instant): string => new Date(instant).toISOString().split('T')[0] ?? '';

/** The day of an instant in UTC as EDTF writes it: `2016-09-22`, `-0043-03-15`. */
export const edtfDay = (instant: Instant): string => isoDay(instant).replace(/^([+-])00/, '$1');
