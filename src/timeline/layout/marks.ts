import { firstKnown, isUncertain, mayOverlap, type Instant } from '../model/dates.ts';
import { memoize } from '../model/memoize.ts';
import { byId, type Timeline, type TimelineEvent } from '../model/timeline.ts';
import { percentScale, round } from './band.ts';
import type { Domain } from './domain.ts';
import type { SceneInput } from './input.ts';
import type { Room } from './label-box.ts';
import { keepLabels, layoutLabels, type Placement } from './labels.ts';
import type { Mark, Whisker } from './mark.ts';
import { layoutPiles, type PilePlace } from './piles.ts';
import { priorityOrder } from './priority.ts';
import { textWidth } from './text-width.ts';

/** At most so many marks of a chart are considered for a label: many more than ever have room. */
const mostCandidates = 80;

/** In percent: a mark that stood closer to the edge would be cut off. */
const edge = 0.6;

/** In pixels: a line over the time that a date may mean would vanish behind its mark if it were no longer. */
const shortestWhisker = 11;

/** An event with the instant that its mark stands for: the middle of its start’s window, of its end’s where the start is not known. */
interface DatedEvent {
  readonly event: TimelineEvent;
  readonly at: Instant;
}

/** The events that have a place in time, marks of one window at one instant; no mark stands after the day of the telling if its window does not. */
export const datedEvents = memoize(({ asOf }: Timeline) =>
  memoize((events: readonly TimelineEvent[]) =>
    events.flatMap((event): DatedEvent[] => {
      const bound = firstKnown(event.when);
      if (!bound) return [];
      const to = bound.earliest < asOf ? Math.min(bound.latest, asOf) : bound.latest;
      return [{ event, at: (bound.earliest + to) / 2 }];
    }),
  ),
);

/** A mark with its label and its place in a pile, before its row has heights. */
export interface LooseMark extends DatedEvent {
  readonly x: number;
  readonly text: string;
  readonly label: Placement | null;
  readonly pile: PilePlace;
}

/** The marks of one row. */
export interface LooseMarks {
  readonly marks: readonly LooseMark[];
  /** How many lines of labels they take, and how many marks stand above one another, with the number of those beyond. */
  readonly lines: number;
  readonly pile: number;
}

/** True where the instant of an event lies in a domain. */
export const isWithin = ({ at }: DatedEvent, [from, to]: Domain): boolean => at >= from && at <= to;

const noPile: PilePlace = { level: 0, more: 0 };

/** The time that the date of a work may mean, of a position only that in which it may begin; the instant of a mark that has none. */
function meantTime({ event: { kind, when }, at }: DatedEvent): Domain {
  const { start } = when;
  const end = kind === 'role' ? start : when.end;
  return kind !== 'context' && start.kind === 'known' && end.kind === 'known' ? [start.earliest, end.latest] : [at, at];
}

/** The line over the time that the date of a mark may mean, in percent; null where the mark says as much. */
export function whiskerOf({ domain, width }: Pick<SceneInput, 'domain' | 'width'>, mark: DatedEvent): Whisker | null {
  const [from, to] = meantTime(mark);
  if (to - from < (shortestWhisker / width) * (domain[1] - domain[0])) return null;
  const across = percentScale(domain);
  const x = Math.max(0, across(from));
  return { x, width: round(Math.min(100, across(to)) - x) };
}

/** The room that the marks of a row have. */
interface MarkRoom {
  /** Lines of labels of a size. */
  readonly lines: number;
  readonly size: number;
  /** Marks above one another, at most. */
  readonly pile?: number | undefined;
  /** True where a label may lie. */
  readonly isFree?: Room['isFree'];
}

/**
 * Puts the marks without labels above one another.
 * @param tallest how many marks may stand above one another
 */
export function pileUp(marks: readonly LooseMark[], width: number, tallest?: number): LooseMark[] {
  const bare = marks.filter(({ label }) => !label);
  const piles = layoutPiles(
    bare.map(({ x }) => (x / 100) * width),
    tallest,
  );
  const pileOf = new Map(bare.map((mark, i) => [mark, piles[i]]));
  return marks.map((mark) => ({ ...mark, pile: pileOf.get(mark) ?? mark.pile }));
}

/**
 * Places the marks of a row across, labels beside those that have room within so many lines, the others in piles of so many. An event
 * that may have been inside the domain, but whose instant is not, has no mark.
 */
export function layoutMarks(
  { timeline, domain, asked = domain, words, width, previous }: SceneInput,
  events: readonly TimelineEvent[],
  { lines, size, pile: tallest, isFree }: MarkRoom,
): LooseMarks {
  const x = percentScale(domain);
  const shown = datedEvents(timeline)(events)
    .filter((dated) => isWithin(dated, domain) && mayOverlap(dated.event.when, ...asked))
    .map(({ event, at }) => ({ event, at, x: Math.min(100 - edge, Math.max(edge, x(at))), text: words.label(event) }));
  const room: Room = { width, rows: lines, isFree };
  const before = previous ? placedIn(previous) : null;
  const wanted = before
    ? shown.filter(({ event }) => before.get(event.id)?.label)
    : priorityOrder(
        shown.map(({ event, x: at }) => ({ major: event.major ?? false, x: at })),
        mostCandidates,
      ).flatMap((i) => shown[i] ?? []);
  const pixels = (percent: number): number => (percent / 100) * width;
  const candidates = wanted.map((mark) => {
    const [from = 0, to = 0] = meantTime(mark).map((instant) => pixels(x(instant)));
    return { x: pixels(mark.x), width: textWidth(mark.text, size), line: { from, to } };
  });
  const placements = before
    ? keepLabels(
        candidates,
        wanted.map(({ event }) => before.get(event.id)?.label ?? null),
        room,
      )
    : layoutLabels(candidates, room);
  const labels = new Map(wanted.map((mark, i) => [mark, placements[i] ?? null]));
  const labelled = shown.map((mark): LooseMark => ({ ...mark, label: labels.get(mark) ?? null, pile: noPile }));
  const marks = pileUp(labelled, width, tallest).map((mark) => ({
    ...mark,
    pile: before?.get(mark.event.id)?.pile ?? mark.pile,
  }));
  return {
    marks,
    lines: 1 + Math.max(-1, ...marks.map(({ label }) => label?.row ?? -1)),
    pile: 1 + Math.max(-1, ...marks.map(({ label, pile }) => (label ? -1 : pile.level + (pile.more > 0 ? 1 : 0)))),
  };
}

/** The marks of a scene by their ids, as they were placed. */
const placedIn = memoize(
  ({ placed }: { readonly placed: readonly LooseMark[] }) => new Map(placed.map((mark) => [mark.event.id, mark])),
);

/** Heights of the marks of a row. */
export interface MarkHeights {
  /** Where stems come from; null where marks hang alone. */
  readonly foot: number | null;
  /** The height of the mark without a label that stands on so many others. */
  readonly ofLevel: (level: number) => number;
  /** The height of the marks whose labels stand on a line. */
  readonly ofLine: (line: number) => number;
}

/** Gives the marks of a row their heights. */
export function placeMarks(
  input: SceneInput,
  marks: readonly LooseMark[],
  shape: Mark['shape'],
  { foot, ofLevel, ofLine }: MarkHeights,
): Mark[] {
  const placed = marks.map((mark): Omit<Mark, 'raised'> => {
    const { event, x, text, label, pile } = mark;
    const y = label ? ofLine(label.row) : ofLevel(pile.level);
    const whisker = whiskerOf(input, mark);
    return {
      id: event.id,
      shape,
      x,
      y,
      // Of the industry only marks with a label hang from something.
      foot: label || shape === 'dot' ? (foot ?? y) : y,
      color: event.company === undefined ? null : byId(input.timeline.companies, event.company).color,
      uncertain: isUncertain(event.when),
      text,
      side: label?.side ?? null,
      whisker: whisker && { ...whisker, y },
      more: pile.more,
    };
  });
  // Where some words stand on the line over the time that their date may mean, all do, as far from one another as lines are.
  const lines = new Set(placed.map(({ whisker }) => whisker?.y));
  const raised = placed.some(({ side, y }) => side && lines.has(y));
  // Of marks of one instant the highest comes first, as its stem passes behind the others.
  return placed.map((mark) => ({ ...mark, raised })).toSorted((a, b) => a.x - b.x || a.y - b.y);
}
