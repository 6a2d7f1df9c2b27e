import { layoutBars, type BarMark } from './bars';
import type { Domain } from './domain';
import { layoutEras, type EraMark } from './eras';
import type { SceneInput } from './input';
import type { Placement } from './labels';
import { layoutPoints, type PointMark } from './points';
import { textSize } from './text-width';
import { layoutTicks, type TickMark } from './ticks';
import { byTier, type ByTier, type TierName } from './tiers';

/** A chart as plain numbers: all x and widths in percent of the domain, rows counted from the career's bars. */
export interface Scene {
  readonly domain: Domain;
  readonly eras: readonly EraMark[];
  readonly bars: readonly BarMark[];
  readonly works: readonly PointMark[];
  readonly context: readonly PointMark[];
  readonly ticks: readonly TickMark[];
  /** How many rows are in use: of eras, and tier by tier of labels. */
  readonly eraRows: number;
  readonly rows: ByTier<{ readonly works: number; readonly names: number; readonly context: number }>;
}

const rowsIn = (marks: readonly { readonly placements: ByTier<Placement | null> }[], tier: TierName): number =>
  1 + Math.max(-1, ...marks.map(({ placements }) => placements[tier]?.row ?? -1));

/** Lays out a chart for every tier at once. */
export const layoutScene = (input: SceneInput): Scene => {
  const { events, domain } = input;
  const eras = layoutEras(input);
  const bars = layoutBars(input);
  const works = layoutPoints(
    input,
    events.filter(({ kind }) => kind !== 'context'),
    { rows: (tier) => tier.rows, size: textSize.work },
  );
  const context = layoutPoints(
    input,
    events.filter(({ kind }) => kind === 'context'),
    { rows: (tier) => tier.contextRows, size: textSize.context },
  );
  return {
    domain,
    eras,
    bars,
    works,
    context,
    ticks: layoutTicks(domain),
    eraRows: 1 + Math.max(-1, ...eras.map(({ row }) => row)),
    rows: byTier(({ name }) => ({
      works: rowsIn(works, name),
      names: rowsIn(bars, name),
      context: rowsIn(context, name),
    })),
  };
};
