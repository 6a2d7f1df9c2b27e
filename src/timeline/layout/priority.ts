/** What decides which marks get their labels first. */
export interface Prioritised {
  readonly major: boolean;
  readonly x: number;
}

/**
 * The order in which marks get labels: major ones first, and among equals the one farthest from all before it,
 * so that a few labels already reach over the whole picture.
 * @returns indices into `marks`
 */
export const priorityOrder = (marks: readonly Prioritised[]): number[] => {
  const order: number[] = [];
  const distances = marks.map(() => Infinity);
  const distance = (i: number): number => distances[i] ?? Infinity;
  for (const major of [true, false]) {
    const left = new Set([...marks.keys()].filter((i) => marks[i]?.major === major));
    while (left.size > 0) {
      const next = [...left].reduce((a, b) => (distance(b) > distance(a) ? b : a));
      order.push(next);
      left.delete(next);
      const { x } = marks[next] as Prioritised;
      for (const [i, mark] of marks.entries()) distances[i] = Math.min(distance(i), Math.abs(mark.x - x));
    }
  }
  return order;
};
