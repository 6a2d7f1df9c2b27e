import type { Placement } from './labels';
import { layoutLanes } from './lanes';

/** Pixels from the middle of a mark to the middle of the next that does not touch it. */
const markWidth = 11;

/** Marks that have room above one another in every chart. */
export const leastStacks = 5;

/**
 * How many marks lie under each of some marks that would cover one another, so that they can be lifted above.
 * @param xs where the marks stand, in pixels
 * @param placements the rows on which they stand; those that have none stand along the bars
 * @param highest how many may stand above one another before the lowest place is taken again
 */
export const layoutStacks = (
  xs: readonly number[],
  placements: readonly (Placement | null)[],
  highest: number,
): number[] => {
  const stacks = xs.map(() => 0);
  for (const row of Map.groupBy(xs.keys(), (i) => placements[i]?.row).values()) {
    const spans = row.map((i) => ({ from: xs[i] ?? 0, to: (xs[i] ?? 0) + markWidth }));
    layoutLanes(spans, (k) => (placements[row[k] ?? -1]?.bare ? 1 : 0)).forEach((level, k) => {
      stacks[row[k] ?? -1] = level % highest;
    });
  }
  return stacks;
};
