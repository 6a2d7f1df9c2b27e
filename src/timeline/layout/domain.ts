import { utc } from '@date-fns/utc';
import { addMonths, addYears, differenceInYears, startOfMonth } from 'date-fns';
import { earliest, latest, type Instant } from '../model/dates';
import type { Timeline, TimelineEvent } from '../model/timeline';

/** The half-open stretch of time that a chart shows. */
export type Domain = readonly [from: Instant, to: Instant];

const finite = (instants: readonly Instant[]): Instant[] => instants.filter(Number.isFinite);

const padded = (from: Instant, to: Instant, months: number): Domain => [
  startOfMonth(addMonths(from, -months, { in: utc }), { in: utc }).getTime(),
  addMonths(startOfMonth(to, { in: utc }), months + 1, { in: utc }).getTime(),
];

/** The career's own years with some months around them: from the first company to the day the story is told. */
export const careerDomain = (timeline: Timeline): Domain => {
  const known = finite(timeline.companies.flatMap(({ when }) => [earliest(when), latest(when)]));
  return padded(Math.min(timeline.asOf, ...known), Math.max(timeline.asOf, ...known), 5);
};

/** Years shown on the side of a date that is unknown or goes on. */
const unknownYears = 3;

/** The years of the given events with room around them; the career's own years where there are none. */
export const domainOf = (timeline: Timeline, events: readonly TimelineEvent[]): Domain => {
  const instants = events.flatMap(({ when }) => {
    const [from, to] = [earliest(when), latest(when)];
    const { start, end } = when;
    return finite([
      from,
      to,
      start.kind === 'unknown' ? addYears(to, -unknownYears, { in: utc }).getTime() : NaN,
      end.kind === 'unknown' ? addYears(from, unknownYears, { in: utc }).getTime() : NaN,
      end.kind === 'open' ? timeline.asOf : NaN,
    ]);
  });
  if (instants.length === 0) return careerDomain(timeline);
  const [from, to] = [Math.min(...instants), Math.max(...instants)];
  const years = differenceInYears(to, from, { in: utc });
  return padded(from, to, Math.max(3, years));
};
