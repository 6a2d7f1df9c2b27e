/** A half-open stretch of any one unit. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts stretches into lanes, each into the lowest that is free, so that no two of a lane overlap; the fewest lanes where
 * all are of one rank.
 * @param rank of the stretch at an index: the lowest rank goes first, then whichever begins first
 * @returns the lane of each stretch, in the order given, from 0
 */
export const layoutLanes = (stretches: readonly Stretch[], rank: (index: number) => number = () => 0): number[] => {
  const lanes: Stretch[][] = [];
  const laneOf = stretches.map(() => 0);
  const order = [...stretches.entries()].sort(([i, a], [j, b]) => rank(i) - rank(j) || a.from - b.from || i - j);
  for (const [i, stretch] of order) {
    const free = lanes.findIndex((taken) => taken.every(({ from, to }) => to <= stretch.from || stretch.to <= from));
    const lane = free === -1 ? lanes.push([]) - 1 : free;
    lanes[lane]?.push(stretch);
    laneOf[i] = lane;
  }
  return laneOf;
};
