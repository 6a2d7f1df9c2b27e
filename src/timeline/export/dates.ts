import { isoDay } from '../model/window.ts';
import type { Bound, Instant, Precision } from '../model/dates.ts';

const lengths: Readonly<Partial<Record<Precision, number>>> = { day: 10, month: 7, year: 4 };

/** The first and the last year that formats with four digits for a year hold. */
export const isoYears = [1, 9999] as const;

/** The year of an instant, in UTC, or null where a format does not hold it. */
export const isoYear = (instant: Instant, [first, last]: readonly [number, number] = isoYears): string | null => {
  const year = new Date(instant).getUTCFullYear();
  return year >= first && year <= last ? String(year).padStart(4, '0') : null;
};

/**
 * A start or end as an ISO date just as long as it is known: `2016`, `2016-09`, `2016-09-22`.
 * @param years those that the format holds, the last included
 * @returns null where no such date says it: open, unknown, about, uncertain, coarser or odder than a year, outside the years
 */
export const isoDate = (bound: Bound, years: readonly [number, number] = isoYears): string | null => {
  const length = bound.kind === 'known' && bound.qualifier === '' ? lengths[bound.precision] : undefined;
  if (bound.kind !== 'known' || length === undefined || isoYear(bound.earliest, years) === null) return null;
  return isoDay(bound.earliest).slice(0, length);
};
