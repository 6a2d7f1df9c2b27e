import { anchor, isUncertain } from '../model/dates.ts';
import { memoize } from '../model/memoize.ts';
import { byId, type Timeline, type TimelineEvent } from '../model/timeline.ts';
import type { ColorToken } from '../model/vocabulary.ts';
import { careerDomain } from './domain.ts';
import { allStints, softStints } from './stints.ts';

/** The stretch of the employers’ line that runs beside the entry of an event in a list. */
export interface EntryLine {
  /** The colour of the employer; none where nothing is known. */
  readonly color?: ColorToken;
  readonly certainty: 'certain' | 'uncertain' | 'unknown';
}

const isInferred = ({ claims }: TimelineEvent): boolean =>
  claims.some(({ basis, of }) => basis === 'inferred' && of !== 'what');

/**
 * The line beside each event of a timeline: that of its own employer, uncertain where its date is uncertain or inferred. What
 * names no employer has the line of where the person was at the time, uncertain where a stint only may have covered it.
 */
export const entryLines = memoize((timeline: Timeline): ((event: TimelineEvent) => EntryLine) => {
  const spans = softStints(timeline, careerDomain(timeline));
  const stints = allStints(timeline)
    .flatMap(({ key, company, depth }) => {
      const span = spans.get(key);
      return span ? [{ color: company.color, depth, span }] : [];
    })
    .toSorted((a, b) => b.depth - a.depth || b.span.from - a.span.from);
  return (event) => {
    const at = anchor(event.when);
    const own = event.company === undefined ? undefined : byId(timeline.companies, event.company).color;
    if (at === null) return { certainty: 'unknown', ...(own && { color: own }) };
    if (own) return { color: own, certainty: isUncertain(event.when) || isInferred(event) ? 'uncertain' : 'certain' };
    const there = stints.find(({ span }) => span.solidFrom <= at && at < span.solidTo);
    const maybe = there ?? stints.find(({ span }) => span.from <= at && at < span.to);
    if (!maybe) return { certainty: 'unknown' };
    return { color: maybe.color, certainty: there ? 'certain' : 'uncertain' };
  };
});
