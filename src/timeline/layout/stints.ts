import { anchor, compareWhen, earliest, latest, middle, type Instant, type When } from '../model/dates.ts';
import { memoize } from '../model/memoize.ts';
import { companyChain, stintsOf, type Company, type Timeline } from '../model/timeline.ts';
import type { Domain } from './domain.ts';
import { softSpan, type SoftSpan } from './fade.ts';

/** One time that the person spent at a company. */
export interface Stint {
  /** The company's id, numbered where the person came back. */
  readonly key: string;
  readonly company: Company;
  readonly when: When;
  /** 0 for a company, 1 for one that is part of it, and so on. */
  readonly depth: number;
}

/** All stints in order of the file. */
export const allStints = memoize(({ companies }: Timeline): readonly Stint[] =>
  companies.flatMap((company) =>
    stintsOf(company).map((when, i) => ({
      key: i === 0 ? company.id : `${company.id}-${i + 1}`,
      company,
      when,
      depth: companyChain(companies, company.id).length - 1,
    })),
  ),
);

/** The stretch for which a stint stands: from the middle of its start to the middle of its end, without what is not known. */
function likelyStretch(when: When, asOf: Instant): Domain {
  const { end } = when;
  const at = anchor(when);
  return [at ?? Infinity, end.kind === 'open' ? asOf : end.kind === 'known' ? middle(end) : (at ?? -Infinity)];
}

/** True where two stints lie over one another in time; all do that overlap for certain. */
export function areConcurrent(a: When, b: When, asOf: Instant): boolean {
  const [[aFrom, aTo], [bFrom, bTo]] = [likelyStretch(a, asOf), likelyStretch(b, asOf)];
  const [from, to] = [Math.max(aFrom, bFrom), Math.min(aTo, bTo)];
  const isInstantWithin =
    from === to && ((aFrom === aTo && bFrom < from && to < bTo) || (bFrom === bTo && aFrom < from && to < aTo));
  return from < to || isInstantWithin;
}

const known = (instant: Instant, otherwise: Instant | null): Instant | null =>
  Number.isFinite(instant) ? instant : otherwise;

/**
 * How each stint is drawn. An unknown end fades over all of the time up to what is known of the neighbour on that side, so
 * that of two neighbours of whose change nothing is known one comes as the other goes; one that is there for longer is no
 * neighbour.
 */
export function softStints(timeline: Timeline, domain: Domain): Map<string, SoftSpan> {
  const { asOf } = timeline;
  const stints = allStints(timeline).toSorted((a, b) => compareWhen(a.when, b.when));
  return new Map(
    stints.map((stint) => {
      const siblings = stints.filter(({ company }) => company.partOf === stint.company.partOf);
      const at = siblings.indexOf(stint);
      const { when } = stint;
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
      const unknownFrom = (Number.isFinite(to) ? previousEnd : null) ?? domain[0];
      const unknownTo = (Number.isFinite(from) ? next : null) ?? domain[1];
      return [stint.key, softSpan(when, { unknownFrom, unknownTo, asOf, domain })];
    }),
  );
}
