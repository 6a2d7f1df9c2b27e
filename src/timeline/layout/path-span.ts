import { earliest, latest, type Instant } from '../model/dates.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { settled, type SoftSpan } from './fade.ts';

const finite = (instants: readonly Instant[]): readonly Instant[] => instants.filter(Number.isFinite);

/** When the works of an employer in one era were, as far as they are dated: not there before the first may be, gone when all are over. */
export function workedSpan(events: readonly TimelineEvent[]): SoftSpan | null {
  const starts = events.flatMap(({ when: { start } }) => (start.kind === 'known' ? [start.latest] : []));
  const ends = events.flatMap(({ when: { end } }) => (end.kind === 'known' ? [end.earliest] : []));
  const all = finite(events.flatMap(({ when }) => [earliest(when), latest(when)]));
  if (all.length === 0) return null;
  const [from, to] = [Math.min(...all), Math.max(...all)];
  return settled({ from, solidFrom: Math.min(to, ...starts), solidTo: Math.max(from, ...ends), to, goesOn: false });
}

/** How the time of an employer lies upon one of the eras in which it has works. */
interface Reach {
  /** True for the first of these eras. */
  readonly isFirst: boolean;
  /** How far the path may go on here after the last dated work: to its end, fading to it, or up to an instant. */
  readonly onward: 'end' | 'fade' | Instant;
}

/**
 * The stretch of an employer's time in one era: from its own beginning in the first, in the others from the first work there;
 * certain up to the last work there, after which it fades for as long as it may have gone on.
 */
export function spanWithin(span: SoftSpan, worked: SoftSpan, { isFirst, onward }: Reach): SoftSpan {
  const within = (instant: Instant): Instant => Math.min(span.to, Math.max(span.from, instant));
  const begins = isFirst ? span : worked;
  const to = typeof onward === 'number' ? Math.max(worked.to, onward) : span.to;
  return settled({
    from: within(begins.from),
    solidFrom: within(begins.solidFrom),
    solidTo: within(onward === 'end' ? span.solidTo : worked.solidTo),
    to: within(to),
    goesOn: onward === 'end' && span.goesOn,
  });
}
