import { day, earliest, latest } from '../model/dates';
import type { Timeline } from '../model/timeline';
import type { Domain } from './domain';

/** The whole time in which anything of the timeline is known to happen, with a year on either side. */
export const limitsOf = (timeline: Timeline): Domain => {
  const known = [...timeline.events, ...timeline.companies]
    .flatMap(({ when }) => [earliest(when), latest(when)])
    .filter(Number.isFinite);
  const year = 366 * day;
  return [Math.min(...known) - year, Math.max(timeline.asOf, ...known) + year];
};

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
