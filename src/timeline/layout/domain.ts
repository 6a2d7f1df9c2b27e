import { beginningOf, timeTo } from '../model/calendar.ts';
import { day, earliest, latest, type Instant, type When } from '../model/dates.ts';
import { everything, type Filter } from '../model/filter.ts';
import type { Company, Timeline } from '../model/timeline.ts';

/** The half-open stretch of time that a chart shows. */
export type Domain = readonly [from: Instant, to: Instant];

const finite = (instants: readonly Instant[]): Instant[] => instants.filter(Number.isFinite);

/** Days around what takes less than that. */
const leastDays = 5;

/**
 * A stretch of time with months on either side, some at least and so many for each year, or half as many days as a career
 * takes where that is less, but never less than some days.
 */
const padded = ([from, to]: Domain, least: number, perYear: number, career: Domain): Domain => {
  const days = Math.max(leastDays, Math.ceil((career[1] - career[0]) / (2 * day)));
  const most = Math.max(least, Math.floor((perYear * (to - from)) / timeTo('year', from)));
  const months = Math.min(most, Math.floor((days * day) / timeTo('month', career[0])));
  return months > 0
    ? [beginningOf('month', from, -months), beginningOf('month', to, months + 1)]
    : [beginningOf('day', from, -days), beginningOf('day', to, days)];
};

/**
 * From the first company, or the first event where none has dates, to the day the story is told; with the events of companies
 * of which the beginning or the end is unknown.
 */
const careerOf = (timeline: Timeline): Domain => {
  const yearsOf = (entries: readonly { readonly when: When }[]): Instant[] =>
    entries.flatMap(({ when: { start, end } }) =>
      [start, end].flatMap((bound) => (bound.kind === 'known' ? [bound.earliest, bound.latest] : [])),
    );
  const isVague = ({ when: { start, end } }: Company): boolean => start.kind === 'unknown' || end.kind === 'unknown';
  const vague = timeline.companies.filter(isVague);
  const companies = yearsOf([
    ...timeline.companies,
    ...timeline.events.filter(({ company }) => vague.some(({ id }) => id === company)),
  ]);
  const known = companies.length > 0 ? companies : yearsOf(timeline.events);
  return [Math.min(timeline.asOf, ...known), Math.max(timeline.asOf, ...known)];
};

/** The career's own years with some months around them, or some days around a few. */
export const careerDomain = (timeline: Timeline): Domain => {
  const career = careerOf(timeline);
  return padded(career, 5, 1 / 8, career);
};

/** Months shown on the side of a date that is unknown. */
const unknownMonths = 36;

/**
 * The years of the given events with room around them; the career's own years where there are none.
 * @param of the companies and eras that they are the events of: where one goes on, so do the years, up to the day of the telling
 */
export const domainOf = (
  timeline: Timeline,
  events: readonly { readonly when: When }[],
  of: Pick<Filter, 'companies' | 'eras'> = everything,
): Domain => {
  const instants = events.flatMap(({ when }) => {
    const [from, to] = [earliest(when), latest(when)];
    const { start, end } = when;
    return finite([
      from,
      to,
      start.kind === 'unknown' ? beginningOf('month', to, -unknownMonths) : NaN,
      end.kind === 'unknown' ? beginningOf('month', from, unknownMonths) : NaN,
      end.kind === 'open' ? timeline.asOf : NaN,
    ]);
  });
  if (instants.length === 0) return careerDomain(timeline);
  const isOf = [...of.companies, ...of.eras];
  const goesOn = [...timeline.companies, ...timeline.eras].some(
    ({ id, when }) => isOf.includes(id) && when.end.kind === 'open',
  );
  if (goesOn) instants.push(timeline.asOf);
  const [from, to] = [Math.min(...instants), Math.max(...instants)];
  return padded([from, to], 3, 1, careerOf(timeline));
};
