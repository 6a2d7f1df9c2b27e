/** What decides which marks get their labels first. */
export interface Prioritised {
  readonly major: boolean;
  readonly x: number;
}

/**
 * The order in which marks get labels: major ones first, and among equals the one farthest from all before it,
 * so that a few labels already reach over the whole picture.
 * @param most how many are asked for
 * @returns indices into `marks`
 */
export function priorityOrder(marks: readonly Prioritised[], most = marks.length): number[] {
  const order: number[] = [];
  const distances = marks.map(() => Infinity);
  for (const major of [true, false]) {
    const left = [...marks.keys()].filter((i) => marks[i]?.major === major);
    while (left.length > 0 && order.length < most) {
      let at = 0;
      for (let k = 1; k < left.length; k += 1)
        if ((distances[left[k] as number] as number) > (distances[left[at] as number] as number)) at = k;
      const next = left.splice(at, 1)[0] as number;
      order.push(next);
      const { x } = marks[next] as Prioritised;
      marks.forEach((mark, i) => {
        distances[i] = Math.min(distances[i] as number, Math.abs(mark.x - x));
      });
    }
  }
  return order;
}
