import { utc } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { lengths } from './calendar.ts';
import type { Instant, Precision } from './dates.ts';

/** An instant later, or earlier, by some of what a precision tells apart, in UTC. */
export function addPrecision(precision: Precision, instant: Instant, count: number): Instant {
  const [unit, length] = lengths[precision];
  return { month: addMonths, day: addDays }[unit](instant, length * count, { in: utc }).getTime();
}
