import { isUncertain, mayOverlap, type Instant } from '../model/dates';
import { memoize } from '../model/memoize';
import { byId, type Timeline, type TimelineEvent } from '../model/timeline';
import { percentScale, round } from './band';
import type { Domain } from './domain';
import { geometry } from './geometry';
import type { SceneInput } from './input';
import { keepLabels, layoutLabels, type Placement } from './labels';
import type { Mark } from './mark';
import { layoutPiles, type PilePlace } from './piles';
import { priorityOrder } from './priority';
import { textWidth } from './text-width';

/** At most so many marks of a chart are considered for a label: many more than ever have room. */
const mostCandidates = 120;

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
      const { start, end } = event.when;
      const bound = start.kind === 'known' ? start : end;
      if (bound.kind !== 'known') return [];
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

const noPile: PilePlace = { level: 0, more: 0 };

/** True for marks whose labels stand on the line over the time that their date may mean. */
const isRaised = ({ event }: DatedEvent, pixelsPerInstant: number): boolean =>
  whiskerLength(event, pixelsPerInstant) >= shortestWhisker;

/** The time that the date of an event may mean: of a position only that in which it may begin. */
function meantTime({ when, kind }: TimelineEvent): Domain | null {
  const end = kind === 'role' && when.start.kind === 'known' ? when.start : when.end;
  return when.start.kind === 'known' && end.kind === 'known' ? [when.start.earliest, end.latest] : null;
}

const whiskerLength = (event: TimelineEvent, pixelsPerInstant: number): number => {
  const [from, to] = meantTime(event) ?? [0, 0];
  return (to - from) * pixelsPerInstant;
};

/**
 * Places the marks of a row across, labels beside those that have room within so many lines, the others in piles of so many. A mark
 * whose instant is outside the domain, of an event that may have been inside, stands at the edge without a label.
 */
export function layoutMarks(
  { timeline, domain, asked = domain, words, width, previous }: SceneInput,
  events: readonly TimelineEvent[],
  { lines, size, pile: tallest }: { readonly lines: number; readonly size: number; readonly pile: number | undefined },
): LooseMarks {
  const x = percentScale(domain);
  const shown = datedEvents(timeline)(events)
    .filter(({ event, at }) => (previous ? at >= domain[0] && at <= domain[1] : mayOverlap(event.when, ...asked)))
    .map(({ event, at }) => ({ event, at, x: Math.min(100 - edge, Math.max(edge, x(at))), text: words.label(event) }));
  const isInside = ({ at }: DatedEvent): boolean => at >= domain[0] && at <= domain[1];
  const candidateOf = ({ x: percent, text }: (typeof shown)[number]) => ({
    x: (percent / 100) * width,
    width: textWidth(text, size),
  });
  const room = { width, rows: lines, offset: geometry.labelOffset, gap: geometry.labelGap };
  const before = previous ? placedIn(previous) : null;
  const labels = new Map<string, Placement>();
  const keep = (order: readonly (typeof shown)[number][], placements: readonly (Placement | null)[]): void => {
    order.forEach(({ event }, i) => {
      const placement = placements[i];
      if (placement) labels.set(event.id, placement);
    });
  };
  if (before) {
    const labelled = shown.filter(({ event }) => before.get(event.id)?.label);
    keep(
      labelled,
      keepLabels(
        labelled.map(candidateOf),
        labelled.map(({ event }) => before.get(event.id)?.label ?? null),
        room,
      ),
    );
  } else {
    const inside = shown.filter(isInside);
    const order = priorityOrder(
      inside.map(({ event, x: at }) => ({ major: event.major ?? false, x: at })),
      mostCandidates,
    );
    const candidates = order.flatMap((i) => inside[i] ?? []);
    keep(candidates, layoutLabels(candidates.map(candidateOf), room));
  }
  const bare = shown.filter(({ event }) => !labels.has(event.id));
  const piles = layoutPiles(
    bare.map(({ x: percent }) => (percent / 100) * width),
    tallest,
  );
  const pileOf = new Map(bare.map(({ event }, i) => [event.id, piles[i] ?? noPile]));
  const marks = shown.map((mark): LooseMark => {
    const placement = labels.get(mark.event.id);
    return {
      ...mark,
      label: placement ?? null,
      pile: before?.get(mark.event.id)?.pile ?? pileOf.get(mark.event.id) ?? noPile,
    };
  });
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
  /** Where stems come from. */
  readonly foot: number;
  /** The height of the mark without a label that stands on so many others. */
  readonly ofLevel: (level: number) => number;
  /** The height of the marks whose labels stand on a line. */
  readonly ofLine: (line: number) => number;
}

/** Gives the marks of a row their heights. */
export function placeMarks(
  { timeline, domain, width }: SceneInput,
  marks: readonly LooseMark[],
  shape: Mark['shape'],
  { foot, ofLevel, ofLine }: MarkHeights,
): Mark[] {
  const pixelsPerInstant = width / (domain[1] - domain[0]);
  return marks.map((mark) => {
    const { event, at, x, text, label, pile } = mark;
    const y = label ? ofLine(label.row) : ofLevel(pile.level);
    const hasWhisker = shape === 'dot' && isRaised(mark, pixelsPerInstant);
    return {
      id: event.id,
      shape,
      at,
      x,
      y,
      foot,
      color: event.company === undefined ? null : byId(timeline.companies, event.company).color,
      uncertain: isUncertain(event.when),
      text,
      side: label?.side ?? null,
      raised: hasWhisker,
      whisker: hasWhisker ? { ...stretchOf(event, domain), y } : null,
      more: pile.more,
    };
  });
}

/** The time that a date may mean, as far as it lies in the domain, in percent. */
function stretchOf(event: TimelineEvent, domain: Domain): { readonly x: number; readonly width: number } {
  const x = percentScale(domain);
  const clamp = (instant: Instant): number => Math.min(100, Math.max(0, x(instant)));
  const [from, to] = (meantTime(event) ?? domain).map(clamp) as [number, number];
  return { x: from, width: round(to - from) };
}
