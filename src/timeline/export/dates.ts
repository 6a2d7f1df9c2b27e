import type { Bound, Instant, Precision } from '../model/dates';

const lengths: Readonly<Partial<Record<Precision, number>>> = { day: 10, month: 7, year: 4 };

/** The calendar day on which an instant falls, in UTC: `2016-09-22`. */
export const isoDay = (instant: Instant): string => new Date(instant).toISOString().slice(0, 10);

/**
 * A start or end as an ISO date just as long as it is known: `2016`, `2016-09`, `2016-09-22`.
 * @returns null where no ISO date says it: open, unknown, about, uncertain, or coarser or odder than a year
 */
export const isoDate = (bound: Bound): string | null => {
  const length = bound.kind === 'known' && bound.qualifier === '' ? lengths[bound.precision] : undefined;
  return bound.kind === 'known' && length !== undefined ? isoDay(bound.earliest).slice(0, length) : null;
};
