/** A half-open stretch of any one unit. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Puts items into lanes, in order, each into the first in which it conflicts with none. */
export function assignLanes<Item>(
  items: readonly Item[],
  conflict: (a: Item, b: Item) => boolean,
): ReadonlyMap<Item, number> {
  const lanes: Item[][] = [];
  const assigned = new Map<Item, number>();
  for (const item of items) {
    const free = lanes.findIndex((others) => others.every((other) => !conflict(item, other)));
    const lane = free < 0 ? lanes.push([]) - 1 : free;
    lanes[lane]?.push(item);
    assigned.set(item, lane);
  }
  return assigned;
}

/** True where two stretches have more than an end in common. */
export const overlap = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

/**
 * Puts stretches into the fewest lanes in which no two overlap.
 * @returns the lane of each stretch, in the order given, from 0
 */
export function layoutLanes(stretches: readonly Stretch[]): number[] {
  const ordered = stretches.toSorted((a, b) => a.from - b.from);
  const lanes = assignLanes(ordered, overlap);
  return stretches.map((stretch) => lanes.get(stretch) ?? 0);
}
