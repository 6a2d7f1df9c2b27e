import { eventKinds } from '../model/source';
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

const lanesOf = ({ timeline, events, lens, words }: SceneInput): LaneMark[] => {
  const used = new Set(
    events.filter(({ kind }) => kind !== 'context').map((event) => laneOf(event, lens ?? 'company')),
  );
  const all =
    lens === 'era'
      ? timeline.eras.map((era) => ({ id: era.id, label: words.label(era) }))
      : eventKinds.map((id) => ({ id, label: words.kind(id) }));
  return all
    .filter(({ id }) => used.has(id))
    .toReversed()
    .map((lane, row) => ({ ...lane, row }));
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
  const works = layoutPoints(
    input,
    events.filter(({ kind }) => kind !== 'context'),
    {
      rows: (tier) => roomFor(tier).works,
      size: textSize.work,
      moving: input.moving?.works,
      lanes: laneIds,
      lens: input.lens,
    },
  );
  const context = layoutPoints(
    input,
    events.filter(({ kind }) => kind === 'context'),
    { rows: (tier) => roomFor(tier).context, size: textSize.context, moving: input.moving?.context },
  );
  return {
    domain,
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
