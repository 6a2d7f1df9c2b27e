import { compareWhen, middle } from '../model/dates.ts';
import { memoize } from '../model/memoize.ts';
import { companyChain, positionsAt, type Timeline, type TimelineEvent } from '../model/timeline.ts';
import type { ColorToken } from '../model/vocabulary.ts';
import { bandOf, isVisible, percentScale, round, type Band } from './band.ts';
import type { Domain } from './domain.ts';
import type { SoftSpan } from './fade.ts';
import { geometry } from './geometry.ts';
import type { SceneInput } from './input.ts';
import { assignLanes, layoutLanes, overlap, type Stretch } from './lanes.ts';
import { allStints, areConcurrent, softStints, type Stint } from './stints.ts';
import { textSize, textWidth } from './text-width.ts';

/** A position within a company, as a part of its bar: x in percent, y from the top of the bar and height in pixels. */
export interface PositionMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Its title; null where the bar has no room for it. */
  readonly text: string | null;
  /** True where it begins within the bar, and the bar is there for certain. */
  readonly isDivided: boolean;
}

/** The bar of a stint: x and width in percent of the domain, y and height in pixels. */
export interface BarMark extends Band {
  readonly key: string;
  readonly id: string;
  readonly color: ColorToken;
  /** 0 for a company, 1 for one that is part of it, and so on. */
  readonly depth: number;
  /** False where a filter leaves nothing of it. */
  readonly active: boolean;
  readonly y: number;
  readonly height: number;
  /** Where it is more there than not, in percent. */
  readonly from: number;
  readonly to: number;
  /** True for what goes on, where the end of it is in view. */
  readonly goesOn: boolean;
  readonly positions: readonly PositionMark[];
}

/** The name of an employer: x in percent, y in pixels. */
export interface NameMark {
  readonly key: string;
  readonly id: string;
  readonly color: ColorToken;
  readonly active: boolean;
  readonly text: string;
  /** Its years in the fewest words, below it, or in rows of eras beside it; empty where there is no room for them. */
  readonly dates: string;
  readonly x: number;
  readonly y: number;
  /** True where it is told from a step of the path on which it stands. */
  readonly outlined?: boolean;
}

/** In which row of employers each company stands; and within it, over how many concurrent parts. */
export interface Lanes {
  /** The lane of each company by its id, from the highest. */
  readonly laneOf: ReadonlyMap<string, number>;
  /** Which of the concurrent parts of its whole a company is. */
  readonly partOf: ReadonlyMap<string, number>;
  /** How many parts stand over one another in each lane. */
  readonly parts: readonly number[];
}

/**
 * Puts employers into lanes: those at the same time into lanes of their own, those that follow one another into one, all
 * stints of one into the same; parts lie within their whole.
 */
export const lanesOf = memoize((timeline: Timeline): Lanes => {
  const { companies, asOf } = timeline;
  const stints = allStints(timeline);
  const wholeOf = (id: string): string => companyChain(companies, id).at(-1) ?? id;
  /** Tells of two companies, or wholes with all that is part of them, whether they have a time in common. */
  const conflict = (idOf: (stint: Stint) => string): ((a: string, b: string) => boolean) => {
    const times = Map.groupBy(stints, idOf);
    const timesOf = (id: string): readonly Stint[] => times.get(id) ?? [];
    return (a, b) => timesOf(a).some((one) => timesOf(b).some((other) => areConcurrent(one, other, asOf)));
  };
  const ordered = companies.toSorted((a, b) => compareWhen(a.when, b.when)).map(({ id }) => id);
  const wholes = assignLanes(
    ordered.filter((id) => wholeOf(id) === id),
    conflict(({ company }) => wholeOf(company.id)),
  );
  const laneOf = new Map(companies.map(({ id }) => [id, wholes.get(wholeOf(id)) ?? 0]));
  const partOf = new Map<string, number>();
  const clash = conflict(({ company }) => company.id);
  const parts = Array.from({ length: 1 + Math.max(0, ...wholes.values()) }, () => 1);
  for (const whole of wholes.keys()) {
    const within = ordered.filter((id) => id !== whole && wholeOf(id) === whole);
    const nested = (a: string, b: string): boolean =>
      companyChain(companies, a).includes(b) || companyChain(companies, b).includes(a);
    for (const [id, part] of assignLanes(within, (a, b) => !nested(a, b) && clash(a, b))) partOf.set(id, part);
    const lane = laneOf.get(whole) ?? 0;
    parts[lane] = Math.max(parts[lane] ?? 1, 1 + Math.max(0, ...within.map((id) => partOf.get(id) ?? 0)));
  }
  return { laneOf, partOf, parts };
});

/** The height of the bars of a lane in which so many parts stand over one another. */
export const barHeight = (parts: number): number =>
  parts > 1 ? parts * geometry.subBar + 2 * geometry.partInset : geometry.bar;

const spansOf = memoize((timeline: Timeline) => memoize((domain: Domain) => softStints(timeline, domain)));

/** The stints that the domain shows, each with how it is drawn and whether a filter leaves anything of it. */
export function visibleStints({ timeline, events, domain }: SceneInput): readonly {
  readonly stint: Stint;
  readonly span: SoftSpan;
  readonly active: boolean;
}[] {
  const chainOf = ({ company }: TimelineEvent) => companyChain(timeline.companies, company);
  const holders = new Set(events.flatMap(chainOf));
  const filtered = events.length < timeline.events.length;
  const eventful = filtered ? null : new Set(timeline.events.flatMap(chainOf));
  const spans = spansOf(timeline)(domain);
  return allStints(timeline).flatMap((stint) => {
    const span = spans.get(stint.key);
    if (!span || !isVisible(span, domain)) return [];
    const { id } = stint.company;
    return [{ stint, span, active: holders.has(id) || (eventful !== null && !eventful.has(id)) }];
  });
}

/** The positions of a stint within its bar, those at the same time above one another, with their titles where those fit. */
function positionsOf(
  { timeline, domain, words, width }: SceneInput,
  { company }: Stint,
  span: SoftSpan,
  height: number,
): PositionMark[] {
  const x = percentScale(domain);
  const held = positionsAt(timeline, company.id)
    .flatMap((event) => {
      const { start, end } = event.when;
      const [from, begin] = start.kind === 'known' ? [start.latest - 1, middle(start)] : [span.from, span.from];
      const [to, finish] = end.kind === 'known' ? [end.earliest, middle(end)] : [span.to, span.to];
      const [left, right] = [Math.max(begin, span.from, domain[0]), Math.min(finish, span.to, domain[1])];
      return left < right ? [{ event, from, to, left: x(left), right: x(right) }] : [];
    })
    .toSorted((a, b) => a.left - b.left);
  const lanes = layoutLanes(held);
  const parts = 1 + Math.max(...lanes);
  return held.map((position, i): PositionMark => {
    const { event, left, right } = position;
    const isBeside = (other: Stretch): boolean => other !== position && overlap(other, position);
    const share = height / (held.some(isBeside) ? parts : 1);
    const next = held.slice(i + 1).find((other) => !isBeside(other));
    const from = Math.max(left, x(span.solidFrom));
    const solid = ((Math.min(next?.left ?? right, right, x(span.solidTo)) - from) / 100) * width;
    const text = words.label(event);
    const fits = share > textSize.position && textWidth(text, textSize.position) + 2 * geometry.eraPadding <= solid;
    return {
      ...{ id: event.id, x: round(from), y: (lanes[i] ?? 0) * share, height: share },
      text: fits ? text : null,
      isDivided: i > 0 && left === from,
    };
  });
}

/** The bars of the stints in view, each at the height that its lane has. */
export function layoutBars(
  input: SceneInput,
  heightOf: (lane: number) => { readonly y: number; readonly height: number },
): BarMark[] {
  const { domain, timeline } = input;
  const { laneOf, partOf, parts } = lanesOf(timeline);
  const x = percentScale(domain);
  return visibleStints(input).map(({ stint, span, active }): BarMark => {
    const { company, depth, key } = stint;
    const lane = laneOf.get(company.id) ?? 0;
    const { y, height } = heightOf(lane);
    const scale = height / barHeight(parts[lane] ?? 1);
    const edge = geometry.partInset * scale;
    const inset = depth * edge;
    const share = (height - 2 * edge) / (parts[lane] ?? 1);
    const isSub = depth > 0 && (parts[lane] ?? 1) > 1;
    const own = isSub ? share - 2 * scale : height - 2 * inset;
    return {
      ...bandOf(span, domain),
      key,
      id: company.id,
      color: company.color,
      depth,
      active,
      y: isSub ? y + edge + (partOf.get(company.id) ?? 0) * share + scale : y + inset,
      height: own,
      from: x((span.from + span.solidFrom) / 2),
      to: x((span.solidTo + span.to) / 2),
      goesOn: span.goesOn && span.to <= domain[1],
      positions: positionsOf(input, stint, span, own),
    };
  });
}

/** A name that wants a place along its bar, in pixels. */
export interface NameCandidate {
  /** Where it may begin, and where its bar ends. */
  readonly from: number;
  readonly to: number;
  readonly room: number;
  /** True for a name that stands at an earlier bar, too. */
  readonly isRepeat: boolean;
}

/**
 * Finds each name a place under its bar: at the beginning of the bar in the first line, or farther along it, or in the next
 * line; a name that is longer than what is left of the chart ends at its right edge. One that is repeated comes last, and takes
 * no line of its own.
 * @param most lines that there is room for
 * @param obstacles what stands in the first lines already, in pixels
 * @returns for each its left edge in pixels and its line; null where it finds no place
 */
export function layoutNames(
  names: readonly NameCandidate[],
  width: number,
  most = Infinity,
  obstacles: readonly (readonly Stretch[])[] = [],
): ({ readonly left: number; readonly line: number } | null)[] {
  const gap = geometry.nameGap;
  const lines = obstacles.map((line) => [...line]);
  const placeOf = ({ from, to, room, isRepeat }: NameCandidate) => {
    const first = Math.max(0, Math.min(from, width - room));
    const last = Math.max(first, Math.min(to - room, width - room));
    const until = isRepeat ? Math.min(most, lines.length) : most;
    for (let line = 0; line < until; line += 1) {
      const taken = (lines[line] ??= []);
      const starts = [first, ...taken.map((other) => other.to + gap).filter((at) => at > first && at <= last)];
      const left = starts
        .toSorted((a, b) => a - b)
        .find((at) => taken.every((other) => at >= other.to + gap || at + room + gap <= other.from));
      if (left === undefined) continue;
      taken.push({ from: left, to: left + room });
      return { left, line };
    }
    return null;
  };
  const places: ReturnType<typeof placeOf>[] = [];
  for (const repeated of [false, true])
    names.forEach((name, i) => {
      if (name.isRepeat === repeated) places[i] = placeOf(name);
    });
  return places;
}
