import { day, earliest, isUncertain, latest, type Instant } from '../model/dates';
import type { Company, TimelineEvent } from '../model/timeline';
import { companyChain } from '../model/timeline';
import type { When } from '../model/dates';
import { bandOf, isVisible, percentScale, type Band } from './band';
import { visibleStints } from './bars';
import type { SoftSpan } from './fade';
import type { SceneInput } from './input';
import { rowIdOf } from './arrangement';

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

/** Milliseconds: a beginning that is known to a month is sharp. */
const sharpest = 31 * day;

/** When the works of an employer in one era were, as far as they are dated: certainly from the first to the last, and around them. */
function timeOf(events: readonly TimelineEvent[]): Omit<SoftSpan, 'goesOn'> | null {
  const bounds = events.flatMap(({ when: { start, end } }) => {
    const [first, last] = [start.kind === 'known' ? start : end, end.kind === 'known' ? end : start];
    return first.kind === 'known' && last.kind === 'known' ? [{ first, last }] : [];
  });
  if (bounds.length === 0) return null;
  return {
    from: Math.min(...bounds.map(({ first }) => first.earliest)),
    solidFrom: Math.min(...bounds.map(({ first }) => first.latest)),
    solidTo: Math.max(...bounds.map(({ last }) => last.earliest)),
    to: Math.max(...bounds.map(({ last }) => last.latest)),
  };
}

/** A span whose ends lie in their order, where what is known of them does not. */
function orderedSpan({ from, solidFrom, solidTo, to, goesOn }: SoftSpan): SoftSpan {
  const end = Math.max(from, to);
  const within = (instant: Instant): Instant => Math.min(end, Math.max(from, instant));
  const peak = within((solidFrom + solidTo) / 2);
  const isOrdered = solidFrom <= solidTo;
  return {
    from,
    solidFrom: isOrdered ? within(solidFrom) : peak,
    solidTo: isOrdered ? within(solidTo) : peak,
    to: end,
    goesOn,
  };
}

/**
 * The employers as a path through the rows of the eras. A stint runs along the row of each era in which it has works: from its
 * own beginning in the first of them, in the others from their first work there. After the last work that is known of a row it
 * fades: to where the stint goes on in another row, else to its own end; in the latest row it ends as the stint does. Steps
 * join stretches of the path that are drawn: where nothing is known of the time between two employers, there is none.
 */
export function layoutPath(input: SceneInput): Path {
  const { timeline, domain } = input;
  const x = percentScale(domain);
  const hasParts = (id: string): boolean => timeline.companies.some(({ partOf }) => partOf === id);
  /** True for a work of a whole in a time and era in which one of its parts has works of its own. */
  const partsHold = (whole: string, event: TimelineEvent): boolean =>
    timeline.events.some(
      (other) =>
        other.company !== whole &&
        companyChain(timeline.companies, other.company).includes(whole) &&
        rowIdOf(other, 'era') === rowIdOf(event, 'era'),
    );
  const all = visibleStints({ ...input, domain }).flatMap(({ stint, span, active }) => {
    const { company, when, key } = stint;
    const own = timeline.events.filter(
      (event) =>
        event.kind !== 'context' &&
        event.company === company.id &&
        !partsHold(company.id, event) &&
        earliest(event.when) < span.to &&
        latest(event.when) > span.from,
    );
    const eras = [...Map.groupBy(own, (event) => rowIdOf(event, 'era'))].flatMap(([era, events]) => {
      const time = timeOf(events);
      return time ? [{ era, time }] : [];
    });
    eras.sort((a, b) => a.time.from - b.time.from || a.time.to - b.time.to);
    const last = Math.max(...eras.map(({ time }) => time.to));
    return eras.map(({ era, time }, i) => {
      const ends = time.to === last && !hasParts(company.id);
      const start = i === 0 ? span : { from: Math.max(span.from, time.from), solidFrom: time.solidFrom };
      const next = eras.slice(i + 1).find((other) => other.time.from >= time.to)?.time;
      const end = ends
        ? span
        : { solidTo: Math.min(time.solidTo, span.solidTo), to: Math.min(next?.solidFrom ?? span.to, span.to) };
      return {
        key: `${key}-${era}`,
        company,
        when,
        era,
        active,
        span: orderedSpan({
          from: start.from,
          solidFrom: start.solidFrom,
          solidTo: end.solidTo,
          to: end.to,
          goesOn: ends && span.goesOn,
        }),
        named: i === 0,
        goesOn: ends && span.goesOn,
      };
    });
  });
  const ordered = all.toSorted((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
  const segments = ordered
    .filter(({ span }) => isVisible(span, domain))
    .map((segment): PathSegment => ({
      ...segment,
      ...bandOf(segment.span, domain),
      from: x((segment.span.from + segment.span.solidFrom) / 2),
      to: x((segment.span.solidTo + segment.span.to) / 2),
    }));
  const steps = ordered.flatMap((segment, i): Step[] => {
    const before = ordered.slice(0, i).findLast(({ company }) => segment.named || company.id === segment.company.id);
    const at = (segment.span.from + segment.span.solidFrom) / 2;
    if (!before || before.era === segment.era || at < domain[0] || at > domain[1]) return [];
    if (before.span.to < at) return [];
    const isMove = before.company.id !== segment.company.id;
    return [
      {
        key: segment.key,
        company: segment.company,
        x: x(at),
        fromEra: before.era,
        toEra: segment.era,
        uncertain: isMove ? isUncertain(segment.when) : segment.span.solidFrom - segment.span.from > sharpest,
      },
    ];
  });
  return { segments, steps };
}
