import { geometry } from '../geometry.ts';
import type { SceneInput } from '../input.ts';
import type { Box } from '../label-box.ts';
import type { Path } from '../path.ts';
import type { Row } from '../rows.ts';

/** Where the path of the employers steps through a row above its bar, what of that keeps labels away, and where it steps through the names below, in pixels. */
export interface Walls {
  readonly above: readonly number[];
  readonly labels: readonly number[];
  readonly names: readonly number[];
}

/** Pixels: in narrower charts labels may lie upon the steps, as they would have no place between them, and have no dates. */
export const narrow = 320;

/** The steps of the path through each row. */
export function layoutWalls({ width }: SceneInput, { steps }: Path, rows: readonly Row[]): Walls[] {
  const at = (era: string): number => rows.findIndex(({ id }) => id === era);
  const passing = steps.map(({ x, fromEra, toEra }) => {
    const [from, to] = [at(fromEra), at(toEra)];
    return { at: (x / 100) * width, high: Math.min(from, to), low: Math.max(from, to) };
  });
  return rows.map((_, row) => {
    const above = passing.filter(({ high, low }) => high < row && row <= low).map((step) => step.at);
    const names = passing.filter(({ high, low }) => high <= row && row < low).map((step) => step.at);
    return { above, labels: width >= narrow ? above : [], names };
  });
}

/** Tells whether a label lies upon none of some lines, which pass through all rows. */
export const freeOf =
  (walls: readonly number[]) =>
  ({ x, from, to }: Box): boolean =>
    !walls.some(
      (at) =>
        Math.abs(at - x) >= geometry.labelOffset - 1 &&
        at > from - geometry.labelGap / 2 &&
        at < to + geometry.labelGap / 2,
    );
