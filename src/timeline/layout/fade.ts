import type { Bound, Instant, When } from '../model/dates';
import { day } from '../model/dates';
import type { Domain } from './domain';

/** A span with soft ends: it is not there before `from`, fully there between `solidFrom` and `solidTo`, gone at `to`. */
export interface SoftSpan {
  readonly from: Instant;
  readonly solidFrom: Instant;
  readonly solidTo: Instant;
  readonly to: Instant;
}

interface Ends {
  /** How far an unknown start may reach back, an unknown end forward, at most. */
  readonly unknownFrom: Instant;
  readonly unknownTo: Instant;
  /** Where the story ends: an open end is solid up to here. */
  readonly asOf: Instant;
  readonly domain: Domain;
}

/** A qualified end fades half a window wider than it is written. */
const reach = (bound: Bound): number =>
  bound.kind === 'known' && bound.qualifier !== '' ? (bound.latest - bound.earliest) / 2 : 0;

const isSharp = (bound: Bound): boolean =>
  bound.kind === 'known' && bound.qualifier === '' && bound.latest - bound.earliest <= 31 * day;

/**
 * How a date is drawn: solid where it certainly covers, fading across the window in which it starts or ends.
 * Starts and ends known to the month are drawn sharp.
 */
export const softSpan = ({ start, end }: When, { unknownFrom, unknownTo, asOf, domain }: Ends): SoftSpan => {
  const from = start.kind === 'known' ? start.earliest - reach(start) : start.kind === 'open' ? domain[0] : unknownFrom;
  const to = end.kind === 'known' ? end.latest + reach(end) : end.kind === 'open' ? domain[1] : unknownTo;
  const solidFrom =
    start.kind === 'known' ? (isSharp(start) ? from : start.latest + reach(start)) : from + (to - from) * 0.6;
  const solidTo =
    end.kind === 'known'
      ? isSharp(end)
        ? to
        : end.earliest - reach(end)
      : end.kind === 'open'
        ? asOf
        : to - (to - from) * 0.6;
  if (solidFrom <= solidTo) return { from, solidFrom, solidTo, to };
  const middle = (solidFrom + solidTo) / 2;
  const peak = Math.min(Math.max(middle, from), to);
  return { from, solidFrom: peak, solidTo: peak, to };
};
