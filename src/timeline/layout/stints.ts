import { anchor, compareWhen, earliest, latest, middle, type Instant, type When } from '../model/dates.ts';
import { memoize } from '../model/memoize.ts';
import { companyChain, stintsOf, type Company, type Timeline } from '../model/timeline.ts';
import type { Domain } from './domain.ts';
import { softSpan, type SoftSpan } from './fade.ts';
import { overlap, type Stretch } from './lanes.ts';

/** One time that the person spent at a company. */
export interface Stint {
  /** The company's id, numbered where the person came back. */
  readonly key: string;
  readonly company: Company;
  readonly when: When;
  /** 0 for a company, 1 for one that is part of it, and so on. */
  readonly depth: number;
  /** Where the marks of its events stand, where it is the only time there. */
  readonly told: readonly Instant[];
}

/** All stints in order of the file. */
export const allStints = memoize(({ companies, events }: Timeline): readonly Stint[] => {
  const told = Map.groupBy(events, ({ company }) => company);
  return companies.flatMap((company) =>
    stintsOf(company).map((when, i, { length }) => ({
      key: i === 0 ? company.id : `${company.id}-${i + 1}`,
      company,
      when,
      depth: companyChain(companies, company.id).length - 1,
      told: length > 1 ? [] : (told.get(company.id) ?? []).flatMap((event) => anchor(event.when) ?? []),
    })),
  );
});

/**
 * The stretch for which a stint stands: from the middle of its start to the middle of its end, or as far as its events say
 * where these are not known.
 */
function likelyStretch({ when, told }: Stint, asOf: Instant): Stretch {
  const { start, end } = when;
  const at = anchor(when);
  return {
    from: Math.min(at ?? Infinity, ...(start.kind === 'unknown' ? told : [])),
    to: end.kind === 'open' ? asOf : end.kind === 'known' ? middle(end) : Math.max(at ?? -Infinity, ...told),
  };
}

/** True where two stints lie over one another in time; all do that overlap for certain. */
export const areConcurrent = (a: Stint, b: Stint, asOf: Instant): boolean =>
  overlap(likelyStretch(a, asOf), likelyStretch(b, asOf));

const known = (instant: Instant, otherwise: Instant | null): Instant | null =>
  Number.isFinite(instant) ? instant : otherwise;

/**
 * How each stint is drawn. An unknown end fades over all of the time up to what is known of the neighbour on that side, so
 * that of two neighbours of whose change nothing is known one comes as the other goes; one that is there for longer is no
 * neighbour. It is there when its events are.
 */
export function softStints(timeline: Timeline, domain: Domain): Map<string, SoftSpan> {
  const { asOf } = timeline;
  const stints = allStints(timeline).toSorted((a, b) => compareWhen(a.when, b.when));
  return new Map(
    stints.map((stint) => {
      const siblings = stints.filter(({ company }) => company.partOf === stint.company.partOf);
      const at = siblings.indexOf(stint);
      const { when, told } = stint;
      const [from, to] = [earliest(when), latest(when)];
      const firstEnd = when.start.kind === 'known' ? when.start.latest : -Infinity;
      const lastStart = when.end.kind === 'known' ? when.end.earliest : Infinity;
      const previousEnd = siblings
        .slice(0, at)
        .filter((other) => (anchor(other.when) ?? Infinity) < lastStart)
        .map((other) => known(latest(other.when), anchor(other.when)))
        .findLast((end) => end !== null && end < to);
      const next = siblings
        .slice(at + 1)
        .filter((other) => (anchor(other.when) ?? -Infinity) > firstEnd)
        .map((other) => known(earliest(other.when), anchor(other.when)))
        .find((start) => start !== null && start > from);
      const unknownFrom = Math.min((Number.isFinite(to) ? previousEnd : null) ?? domain[0], ...told);
      const unknownTo = Math.max((Number.isFinite(from) ? next : null) ?? domain[1], ...told);
      return [stint.key, softSpan(when, { unknownFrom, unknownTo, asOf, domain })];
    }),
  );
}
