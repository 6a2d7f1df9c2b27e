import { timeTo } from '../model/calendar.ts';
import { earliest, isUncertain, latest, type Instant, type When } from '../model/dates.ts';
import { memoize } from '../model/memoize.ts';
import { companyChain, type Company, type Timeline, type TimelineEvent } from '../model/timeline.ts';
import { bandOf, isVisible, percentScale, type Band } from './band.ts';
import { visibleStints } from './bars.ts';
import type { SoftSpan } from './fade.ts';
import type { SceneInput } from './input.ts';
import { rowIdOf } from './arrangement.ts';
import { untold } from './rows.ts';
import { spanWithin, workedSpan } from './path-span.ts';

/** The stretch of an employer's path that runs along the row of an era: x in percent of the domain. */
export interface PathSegment extends Band {
  readonly key: string;
  readonly company: Company;
  readonly when: When;
  readonly era: string;
  readonly active: boolean;
  /** Where it is more there than not, in percent. */
  readonly from: number;
  readonly to: number;
  /** True for the first segment of a stint, which has its name. */
  readonly named: boolean;
  readonly goesOn: boolean;
  readonly span: SoftSpan;
}

/** A segment at its height. */
export interface PathMark extends PathSegment {
  /** The middle of the path. */
  readonly y: number;
}

/** The path of the employers. */
export interface Path {
  readonly segments: readonly PathSegment[];
  readonly steps: readonly Step[];
}

interface Step {
  readonly key: string;
  readonly company: Company;
  readonly x: number;
  /** Up to where the path is there in the row that it leaves: less than `x` where nothing is known of the time between. */
  readonly since: number;
  readonly fromEra: string;
  readonly toEra: string;
  /** True where the date of the move is about, uncertain, or not known. */
  readonly uncertain: boolean;
}

/** Where the path changes from one row to another. */
export interface StepMark extends Step {
  readonly from: number;
  readonly to: number;
}

/** Where steps pass at a height in pixels, in percent. */
export const stepsAt = (steps: readonly StepMark[], y: number): number[] =>
  steps.flatMap(({ x, from, to }) => ((from - y) * (to - y) < 0 ? x : []));

type LooseSegment = Pick<PathSegment, 'key' | 'company' | 'when' | 'era' | 'active' | 'named' | 'span'>;

/** Where a segment is as much there as not, at its beginning and at its end. */
const beginOf = ({ span }: LooseSegment): Instant => (span.from + span.solidFrom) / 2;
const endOf = ({ span }: LooseSegment): Instant => (span.solidTo + span.to) / 2;

/** Each whole with each row of an era in which its parts have events of their own. */
const placesOfParts = memoize(
  (timeline: Timeline) =>
    new Set(
      timeline.events.flatMap((event) =>
        companyChain(timeline.companies, event.company)
          .slice(1)
          .map((whole) => `${whole} ${rowIdOf(timeline, event, 'era')}`),
      ),
    ),
);

/**
 * The employers as a path through the rows of the eras. A stint runs along the row of each era in which it has works: from its
 * own beginning in the first of them, in the others from their first work there; in the latest to its own end, in the others
 * fading until the next begins. A whole, which may go on as its parts, leaves them the rows in which they have works, unless it
 * has no other, and fades to its end. One of whom nothing is told runs along the row of all others.
 */
export function layoutPath(input: SceneInput): Path {
  const { timeline, domain } = input;
  const x = percentScale(domain);
  const without = untold(timeline);
  const hasParts = (id: string): boolean => timeline.companies.some(({ partOf }) => partOf === id);
  const all = visibleStints({ ...input, domain }).flatMap(({ stint, span, active }) => {
    const { company, when, key } = stint;
    const works = timeline.events.filter(
      (event) =>
        event.kind !== 'context' &&
        event.company === company.id &&
        earliest(event.when) < span.to &&
        latest(event.when) > span.from,
    );
    const rowOf = (event: TimelineEvent): string => rowIdOf(timeline, event, 'era');
    const apart = works.filter((event) => !placesOfParts(timeline).has(`${company.id} ${rowOf(event)}`));
    const own = apart.length > 0 ? apart : works;
    const eras = [...Map.groupBy(own, rowOf)].flatMap(([era, events]) => {
      const worked = workedSpan(events);
      return worked ? [{ era, worked }] : [];
    });
    if (without.includes(company)) eras.push({ era: '', worked: span });
    eras.sort((a, b) => a.worked.from - b.worked.from || a.worked.to - b.worked.to);
    const last = Math.max(...eras.map(({ worked }) => worked.to));
    return eras.map(({ era, worked }, i): LooseSegment => {
      const next = eras[i + 1]?.worked.solidFrom;
      const isLast = worked.to === last;
      const onward = isLast && !hasParts(company.id) ? 'end' : isLast ? 'fade' : (next ?? 'fade');
      const within = spanWithin(span, worked, { isFirst: i === 0, onward });
      return { ...{ key: `${key}-${era}`, company, when, era, active }, span: within, named: i === 0 };
    });
  });
  const ordered = all.toSorted((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
  const segments = ordered
    .filter(({ span }) => isVisible(span, domain))
    .map((segment): PathSegment => ({
      ...segment,
      ...bandOf(segment.span, domain),
      from: x(beginOf(segment)),
      to: x(endOf(segment)),
      goesOn: segment.span.goesOn && segment.span.to <= domain[1],
    }));
  const steps = ordered.flatMap((segment, i): Step[] => {
    const before = ordered.slice(0, i).findLast(({ company }) => segment.named || company.id === segment.company.id);
    const at = beginOf(segment);
    if (!before || before.era === segment.era || at < domain[0] || at > domain[1]) return [];
    const isMove = before.company.id !== segment.company.id;
    return [
      {
        key: segment.key,
        company: segment.company,
        x: x(at),
        since: x(Math.min(at, Math.max(endOf(before), domain[0]))),
        fromEra: before.era,
        toEra: segment.era,
        uncertain: isMove
          ? isUncertain(segment.when)
          : segment.span.solidFrom - segment.span.from > timeTo('month', segment.span.from),
      },
    ];
  });
  return { segments, steps };
}
