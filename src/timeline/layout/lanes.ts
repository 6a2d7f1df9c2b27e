/** A half-open stretch of any one unit. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts stretches into the fewest lanes, first come first served, so that no two of a lane overlap.
 * @returns the lane of each stretch, in the order given, from 0
 */
export const layoutLanes = (stretches: readonly Stretch[]): number[] => {
  const ends: number[] = [];
  const lanes = new Array<number>(stretches.length).fill(0);
  const order = stretches.map((stretch, i) => ({ ...stretch, i })).sort((a, b) => a.from - b.from || a.i - b.i);
  for (const { from, to, i } of order) {
    const free = ends.findIndex((end) => end <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    lanes[i] = lane;
  }
  return lanes;
};
