import { day, earliest, latest, type Instant } from '../model/dates.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Domain } from './domain.ts';

/** The whole time in which anything of the timeline is known to happen, with as much on either side, but no more than a year. */
export const limitsOf = (timeline: Timeline): Domain => {
  const known = [...timeline.events, ...timeline.companies]
    .flatMap(({ when }) => [earliest(when), latest(when)])
    .filter(Number.isFinite);
  const [from, to] = [Math.min(timeline.asOf, ...known), Math.max(timeline.asOf, ...known)];
  const room = Math.min(366 * day, Math.max(30 * day, to - from));
  return [from - room, to + room];
};

/** What must not leave a chart that is moved: from the first that is known to happen to the end of the career. */
export const heldOf = (timeline: Timeline): Domain => {
  const { asOf, events, companies } = timeline;
  const own = [...companies, ...events.filter(({ kind }) => kind !== 'context')];
  const ends = own.flatMap(({ when }) => [earliest(when), Math.min(asOf, latest(when))]).filter(Number.isFinite);
  const starts = [...events, ...own].map(({ when }) => earliest(when)).filter(Number.isFinite);
  const end = Math.max(...ends);
  return Number.isFinite(end) ? [Math.min(end, ...starts), end] : [asOf, asOf];
};

/** The least share of a chart that lies before the end of what it must hold, or after its beginning. */
const leastShare = 0.1;

/** A domain moved until it holds some of what must not leave it. */
export const keptInView = ([from, to]: Domain, [first, last]: Domain): Domain => {
  const length = to - from;
  const start = Math.max(first - length * (1 - leastShare), Math.min(from, last - length * leastShare));
  return [start, start + length];
};

/** The latest start of a domain with the given end that holds some of what must not leave it. */
export const latestStart = (to: Instant, [, last]: Domain): Instant => (last - to * leastShare) / (1 - leastShare);

/** The earliest end of a domain with the given start that holds some of it. */
export const earliestEnd = (from: Instant, [first]: Domain): Instant => (first - from * leastShare) / (1 - leastShare);

/** The least time that a chart shows. */
export const shortest = 10 * day;

/** A domain that is no shorter than the shortest and lies within the limits. */
export const withinLimits = ([from, to]: Domain, [least, most]: Domain): Domain => {
  const length = Math.min(Math.max(to - from, shortest), most - least);
  const start = Math.min(Math.max(from, least), most - length);
  return [start, start + length];
};

/** The same in whole days, as addresses name them; a domain that still moves would stay behind what moves it. */
export const clampDomain = (domain: Domain, limits: Domain): Domain => {
  const [from, to] = withinLimits(domain, limits);
  const first = Math.round(from / day) * day;
  return [first, first + Math.round((to - from) / day) * day];
};

/** True where a domain can be made longer, or shorter, within the limits. */
export const canZoom = ([from, to]: Domain, factor: number, [least, most]: Domain): boolean =>
  factor > 1 ? to - from < most - least : to - from > shortest;

/** True where two domains are the same. */
export const sameDomain = (a: Domain, b: Domain): boolean => a[0] === b[0] && a[1] === b[1];

/** A domain made longer by a factor around an instant, or shorter, but no shorter than the shortest. */
export const zoomed = ([from, to]: Domain, factor: number, around = (from + to) / 2): Domain => {
  const by = Math.max(factor, Math.min(1, shortest / (to - from)));
  return [around - (around - from) * by, around + (to - around) * by];
};
