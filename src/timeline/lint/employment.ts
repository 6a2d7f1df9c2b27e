import { addPrecision } from '../model/add-precision.ts';
import { earliest, type Bound, type Instant, type When } from '../model/dates.ts';
import { Faults, type Fault } from '../model/faults.ts';
import { companyChain, stintsOf, type Company, type Timeline } from '../model/timeline.ts';
import type { Entry } from './entries.ts';

/** Time without an employer, or with two, that is worth a word: half a year. */
const halfYear = 183 * 86_400_000;

/** Kinds whose times others may share. */
const shareable: readonly string[] = ['university', 'school', 'self', 'other'];

interface Stint {
  readonly company: Company;
  readonly when: When;
}

const monthOf = (instant: Instant): string => new Date(instant).toISOString().slice(0, 7);

const slackOf = (bound: Bound): number => (bound.kind === 'known' && bound.qualifier !== '' ? 1 : 0);

/** The first instant at which a time may begin, and that by which it has ended, or +∞; about and uncertain mean a unit more. */
function possibly({ start, end }: When): readonly [Instant, Instant] {
  const last = end.kind === 'unknown' ? start : end;
  return [
    start.kind === 'known' ? addPrecision(start.precision, start.earliest, -slackOf(start)) : -Infinity,
    last.kind === 'known' ? addPrecision(last.precision, last.latest, slackOf(last)) : Infinity,
  ];
}

/** Whether it is said when a time ended; a date alone says nothing of that. */
const saysItsEnd = ({ end, interval }: When): boolean => interval && end.kind !== 'unknown';

/** The instants at which a time has certainly begun, and up to which it certainly lasts. */
const surely = ({ start, end }: When): readonly [Instant, Instant] => [
  start.kind === 'known' ? start.latest : Infinity,
  end.kind === 'known' ? end.earliest : end.kind === 'open' ? Infinity : -Infinity,
];

/** Half a year and more that certainly lies between two employers, or is certainly that of two, one of which is no part of the other. */
export function employmentAdvice({ companies }: Timeline, entries: readonly Entry[]): readonly Fault[] {
  const faults = new Faults();
  const nameOf = (id: string) => entries.find((entry) => entry.list === 'companies' && entry.id === id)?.named;
  const stints: readonly Stint[] = companies
    .flatMap((company) => stintsOf(company).map((when) => ({ company, when })))
    .toSorted((a, b) => earliest(a.when) - earliest(b.when));

  let covered = -Infinity;
  let last: Stint | undefined;
  for (const { company, when } of stints.filter(({ company }) => company.partOf === undefined)) {
    const named = nameOf(company.id);
    const [from, to] = possibly(when);
    if (named && last && saysItsEnd(last.when) && from - covered > halfYear)
      faults.say(
        named,
        `begins in ${monthOf(from)}, and “${last.company.id}” before it has ended by ${monthOf(covered)}; add what lies between, or leave the end open`,
        ['when'],
      );
    if (to >= covered) [covered, last] = [to, { company, when }];
  }

  const jobs = stints.filter(({ company }) => !shareable.includes(company.kind));
  for (const [i, b] of jobs.entries())
    for (const a of jobs.slice(0, i)) {
      const related =
        companyChain(companies, a.company.id).includes(b.company.id) ||
        companyChain(companies, b.company.id).includes(a.company.id);
      const [from, to] = [
        Math.max(surely(a.when)[0], surely(b.when)[0]),
        Math.min(surely(a.when)[1], surely(b.when)[1]),
      ];
      const named = nameOf(b.company.id);
      if (named && !related && to - from > halfYear)
        faults.say(
          named,
          `shares the time from ${monthOf(from)}${Number.isFinite(to) ? ` to ${monthOf(to)}` : ''} with “${a.company.id}”; leave it so where both were held at once`,
          ['when'],
        );
    }
  return faults.found;
}
