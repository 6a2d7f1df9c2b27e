import { timeTo } from '../model/calendar.ts';
import type { Bound, Instant, When } from '../model/dates.ts';
import type { Domain } from './domain.ts';

/** A span with soft ends: it is not there before `from`, fully there between `solidFrom` and `solidTo`, gone at `to`. */
export interface SoftSpan {
  readonly from: Instant;
  readonly solidFrom: Instant;
  readonly solidTo: Instant;
  readonly to: Instant;
  /** True for what goes on at the end of the story. */
  readonly goesOn: boolean;
}

interface Ends {
  /** How far an unknown start may reach back, an unknown end forward, at most. */
  readonly unknownFrom: Instant;
  readonly unknownTo: Instant;
  /** Where the story ends: what goes on is drawn up to here. */
  readonly asOf: Instant;
  readonly domain: Domain;
}

/** A qualified end fades half a window wider than it is written. */
const reach = (bound: Bound): number =>
  bound.kind === 'known' && bound.qualifier !== '' ? (bound.latest - bound.earliest) / 2 : 0;

const isSharp = (bound: Bound): boolean =>
  bound.kind === 'known' && bound.qualifier === '' && bound.latest - bound.earliest <= timeTo('month', bound.earliest);

/** Share of a span with an unknown end over which that end fades. */
const unknownFade = 0.6;

/** A span whose solid stretch lies within it; one that would end before it begins is the instant in the middle. */
export function settled(span: SoftSpan): SoftSpan {
  const { from, solidFrom, solidTo, to } = span;
  if (solidFrom <= solidTo) return span;
  const peak = Math.min(to, Math.max(from, (solidFrom + solidTo) / 2));
  return { ...span, solidFrom: peak, solidTo: peak };
}

/**
 * How a date is drawn: solid where it certainly covers, fading across the window in which it starts or ends.
 * Starts and ends known to the month are drawn sharp, and so is what goes on, at the end of the story.
 */
export function softSpan({ start, end }: When, { unknownFrom, unknownTo, asOf, domain }: Ends): SoftSpan {
  const goesOn = end.kind === 'open';
  const from = start.kind === 'known' ? start.earliest - reach(start) : start.kind === 'open' ? domain[0] : unknownFrom;
  const to = end.kind === 'known' ? end.latest + reach(end) : goesOn ? Math.max(asOf, from) : unknownTo;
  const solidFrom =
    start.kind === 'known' ? (isSharp(start) ? from : start.latest + reach(start)) : from + (to - from) * unknownFade;
  const solidTo =
    end.kind === 'known'
      ? isSharp(end)
        ? to
        : end.earliest - reach(end)
      : goesOn
        ? to
        : to - (to - from) * unknownFade;
  return settled({ from, solidFrom, solidTo, to, goesOn });
}
