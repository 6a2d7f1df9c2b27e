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
  for (const major of [true, false]) {
    const left = new Set([...marks.keys()].filter((i) => marks[i]?.major === major));
    while (left.size > 0) {
      const distance = (i: number): number =>
        Math.min(...order.map((j) => Math.abs((marks[i]?.x ?? 0) - (marks[j]?.x ?? 0))));
      const next = [...left].reduce((a, b) => (distance(b) > distance(a) ? b : a));
      order.push(next);
      left.delete(next);
    }
  }
  return order;
};
