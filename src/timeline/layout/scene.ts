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
import { tierValues, type ByTier, type Rows, type Tier, type TierName } from './tiers';

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
  /** How many rows are in use: of eras, and tier by tier of labels. */
  readonly eraRows: number;
  readonly rows: ByTier<Rows>;
}

const layersOf = remember((events: readonly TimelineEvent[]) => ({
  works: events.filter(({ kind }) => kind !== 'context'),
  context: events.filter(({ kind }) => kind === 'context'),
}));

/** As many lanes as the stylesheet has rows for, the one for all others included. */
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

/** Lays out a chart for every tier at once. */
export const layoutScene = (input: SceneInput): Scene => {
  const { events, domain } = input;
  const lanes = lanesOf(input);
  const laneIds = lanes.map(({ id }) => id);
  const roomFor = (tier: Tier): Rows =>
    input.rows?.[tier.name] ?? { works: tier.rows, names: tier.nameRows, context: tier.contextRows };
  const eras = layoutEras(input);
  const bars = layoutBars(input);
  const layers = layersOf(events);
  const works = layoutPoints(input, layers.works, {
    rows: (tier) => roomFor(tier).works,
    size: textSize.work,
    moving: input.moving?.works,
    lanes: laneIds,
    lens: input.lens,
  });
  const context = layoutPoints(input, layers.context, {
    rows: (tier) => roomFor(tier).context,
    size: textSize.context,
    moving: input.moving?.context,
  });
  return {
    domain,
    moving: input.moving && input.width !== undefined ? input.width : null,
    eras,
    bars,
    works,
    context,
    lanes,
    ticks: layoutTicks(domain, input.width),
    eraRows: Math.max(input.eraRows ?? 0, ...eras.map(({ row }) => row + 1)),
    rows: tierValues(input.width)(({ name }) => {
      const used = { works: rowsIn(works, name), names: rowsIn(bars, name), context: rowsIn(context, name) };
      return { ...used, ...input.rows?.[name], ...(lanes.length > 0 ? { works: lanes.length } : {}) };
    }),
  };
};
