import { day, earliest, latest, type When } from '../../model/dates.ts';
import type { Timeline } from '../../model/timeline.ts';
import { rowIdOf } from '../arrangement.ts';
import { careerDomain, domainOf, type Domain } from '../domain.ts';
import { datedEvents } from '../marks.ts';

/** A chapter as far as a picture beside it is concerned. */
interface Told {
  readonly years: When;
  /** Ids of the events that it tells of. */
  readonly events: readonly string[];
}

/** What a picture shows while a chapter is read. */
export interface Lead {
  readonly domain: Domain;
  /** Ids of the eras whose rows have most of the height; none where all share it. */
  readonly open: readonly string[];
}

/** The share of a chapter's events that its picture shows at least. */
const leastShare = 0.6;

/** The share of the chapter's own works from which on an era's row is one of the chapter's. */
const rowShare = 0.2;

/** Milliseconds: a chapter of fewer days than these says nothing by its years. */
const shortest = 75 * day;

const sameYears = (a: When, b: When): boolean => earliest(a) === earliest(b) && latest(a) === latest(b);

/**
 * What the picture shows at each chapter: its years, with room around them and wide enough for most of its events, and the
 * rows of its eras. A chapter of few days, or of the same years as the one before, shows the whole career.
 */
export function layoutLeads(timeline: Timeline, chapters: readonly Told[]): Lead[] {
  const whole = careerDomain(timeline);
  return chapters.map(({ years, events }, i): Lead => {
    const told = timeline.events.filter(({ id }) => events.includes(id));
    const works = told.filter(({ kind }) => kind !== 'context');
    const rows = Map.groupBy(works.length > 0 ? works : told, (event) => rowIdOf(timeline, event, 'era'));
    const most = rowShare * (works.length || told.length);
    const open = [...rows].filter(([era, of]) => era !== '' && of.length >= most).map(([era]) => era);
    const before = chapters[i - 1];
    const isShort = latest(years) - earliest(years) < shortest;
    if (isShort || (before && sameYears(years, before.years))) return { domain: whole, open };
    const [from, to] = domainOf(timeline, [{ when: years }]);
    const own: Domain = [Math.max(whole[0], from), Math.min(whole[1], to)];
    const shown = datedEvents(timeline)(told).filter(({ at }) => at >= own[0] && at <= own[1]).length;
    return { domain: shown >= leastShare * told.length ? own : whole, open };
  });
}
