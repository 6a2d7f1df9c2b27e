import { remember } from '../model/remember';
import type { TimelineEvent } from '../model/timeline';
import { eventKinds } from '../model/vocabulary';
import { layoutBars, type BarMark } from './bars';
import type { Domain } from './domain';
import { layoutEras, type EraMark } from './eras';
import type { SceneInput } from './input';
import type { Placement } from './labels';
import { laneOf } from './lens';
import type { PointMark } from './point-mark';
import { layoutPoints } from './points';
import { textSize } from './text-width';
import { layoutTicks, type TickMark } from './ticks';
import { leastStacks } from './stacks';
import { mostRows, tierValues, type ByTier, type Rows, type Tier, type TierName } from './tiers';

export interface LaneMark {
  readonly id: string;
  readonly label: string;
  readonly row: number;
}

/** A chart as plain numbers: all x and widths in percent of the domain, rows counted from the career's bars. */
export interface Scene {
  readonly domain: Domain;
  /** While marks move: the width of the chart in pixels; else null. */
  readonly moving: number | null;
  readonly eras: readonly EraMark[];
  readonly bars: readonly BarMark[];
  readonly works: readonly PointMark[];
  readonly context: readonly PointMark[];
  readonly ticks: readonly TickMark[];
  /** The lanes of a lens, from the lowest; none where works stand along the bars. */
  readonly lanes: readonly LaneMark[];
  /** The row of each lane, and how many rows they take together. */
  readonly laneRows: readonly number[];
  /** How many rows are in use: of eras, and tier by tier of labels. */
  readonly eraRows: number;
  readonly rows: ByTier<Rows>;
}

const layersOf = remember((events: readonly TimelineEvent[]) => ({
  works: events.filter(({ kind }) => kind !== 'context'),
  context: events.filter(({ kind }) => kind === 'context'),
}));

/** Lanes at most, the one for all others included. */
const mostLanes = 9;

/** The lanes in use, from the lowest; where some events have none of their own, the lowest is for all others. */
const lanesOf = ({ timeline, events, lens = 'company', words }: SceneInput): LaneMark[] => {
  if (lens === 'company') return [];
  const used = new Set(events.filter(({ kind }) => kind !== 'context').map((event) => laneOf(event, lens)));
  const named = (
    lens === 'era'
      ? timeline.eras.map((era) => ({ id: era.id, label: words.label(era) }))
      : eventKinds.map((id) => ({ id, label: words.kind(id) }))
  ).filter(({ id }) => used.has(id));
  const own = named.slice(0, used.size > mostLanes ? mostLanes - 1 : used.size);
  const lanes = own.length < used.size ? [...own, { id: '', label: words.otherLane }] : own;
  return lanes.toReversed().map((lane, row) => ({ ...lane, row }));
};

const rowsIn = (marks: readonly { readonly placements: ByTier<Placement | null> }[], tier: TierName): number =>
  1 + Math.max(-1, ...marks.map(({ placements }) => placements[tier]?.row ?? -1));

/** How many marks stand above one another, at least as many as have room anyway. */
const stacksIn = (marks: readonly PointMark[], tier: TierName): number =>
  Math.max(leastStacks, ...marks.map(({ stacks }) => 1 + stacks[tier]));

/** Marks that have room above one another on a row of lanes. */
const rowStacks = 4;

/**
 * The row of each lane, and how many rows they take: one whose marks need more than a row at the narrowest tier takes the
 * next as well, while there are more rows than lanes.
 */
const layoutLaneRows = (lanes: readonly LaneMark[], marks: readonly PointMark[]): number[] => {
  const rows = [0];
  let spare = mostRows - lanes.length;
  for (const [lane] of lanes.entries()) {
    const isTall = marks.some(({ placements, stacks }) => placements.s?.row === lane && stacks.s >= rowStacks);
    rows.push((rows[lane] ?? 0) + (isTall && spare-- > 0 ? 2 : 1));
  }
  return rows;
};

/** Lays out a chart for every tier at once. */
export const layoutScene = (input: SceneInput): Scene => {
  const { events, domain } = input;
  const lanes = lanesOf(input);
  const laneIds = lanes.map(({ id }) => id);
  const roomFor = ({ name, most }: Tier): Rows => input.rows?.[name] ?? most;
  const eras = layoutEras(input);
  const bars = layoutBars(input);
  const layers = layersOf(events);
  const marks = layoutPoints(input, layers.works, {
    rows: (tier) => roomFor(tier).works,
    stacks: (tier) => (lanes.length > 0 ? tier.most : roomFor(tier)).stacks,
    size: textSize.work,
    moving: input.moving?.works,
    lanes: laneIds,
    lens: input.lens,
  });
  const context = layoutPoints(input, layers.context, {
    rows: (tier) => roomFor(tier).context,
    stacks: () => leastStacks,
    size: textSize.context,
    moving: input.moving?.context,
  });
  const laneRows = input.moving?.laneRows ?? layoutLaneRows(lanes, marks);
  const byTier = tierValues(input.width);
  const onRow = (placement: Placement | null): Placement | null =>
    placement && { ...placement, row: laneRows[placement.row] ?? placement.row };
  const works = marks.map((mark) => ({ ...mark, placements: byTier(({ name }) => onRow(mark.placements[name])) }));
  return {
    domain,
    moving: input.moving && input.width !== undefined ? input.width : null,
    eras,
    bars,
    works,
    context,
    lanes: lanes.map((lane, i) => ({ ...lane, row: laneRows[i] ?? 0 })),
    laneRows,
    ticks: layoutTicks(domain, input.width),
    eraRows: Math.max(input.eraRows ?? 0, ...eras.map(({ row }) => row + 1)),
    rows: byTier(({ name }) => ({
      works: rowsIn(works, name),
      names: rowsIn(bars, name),
      context: rowsIn(context, name),
      stacks: stacksIn(works, name),
      ...input.rows?.[name],
      ...(lanes.length > 0 ? { works: laneRows.at(-1) ?? 0, stacks: leastStacks } : {}),
    })),
  };
};
