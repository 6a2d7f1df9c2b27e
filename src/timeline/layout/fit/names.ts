import { layoutEraRows } from '../eras.ts';
import { geometry } from '../geometry.ts';
import type { SceneInput } from '../input.ts';
import type { Stretch } from '../lanes.ts';
import type { Path } from '../path.ts';
import { layoutRowNames, type LooseName } from '../row-names.ts';
import type { RowSize } from '../row-size.ts';
import type { Row } from '../rows.ts';
import { boldWidth, textSize } from '../text-width.ts';

/** Lines of names in which none stands upon a step of the path. */
const guarded = 2;

/** Pixels between the middle of a line that passes and the name of a row beside it. */
const besideWall = geometry.path / 2 + 2;

/**
 * From where to where the name of a row stands, in pixels; null for the lanes of employers. It begins with its band or, where lines pass
 * through it there, right of one, if it has room in the band.
 * @param walls those lines, from left to right, in pixels
 */
export function nameStretch(input: SceneInput, row: Row, walls: readonly number[]): Stretch | null {
  if (row.lane !== undefined) return null;
  const [era] = layoutEraRows(input, (id) => (id === row.id ? { y: 0, height: 0, baseline: 0 } : undefined));
  const room = boldWidth(row.text, textSize.era);
  if (!era) return { from: 0, to: room };
  const needed = room + 2 * geometry.eraPadding;
  const pixels = (percent: number): number => (percent / 100) * input.width;
  const first = pixels(era.nameX);
  const last = Math.max(first, pixels(Math.min(100, era.x + era.width)) - needed);
  const inset = geometry.eraPadding - besideWall;
  const from = [first, ...walls.map((at) => at - inset)].find(
    (at) => at >= first && at <= last && !walls.some((wall) => wall > at + inset && wall < at + needed - inset),
  );
  return { from: from ?? first, to: (from ?? first) + needed };
}

/**
 * The names of the employers of a row, none upon what passes through their lines where that can be.
 * @param walls where lines pass, in pixels
 */
export function fitNames(
  input: SceneInput,
  path: Path,
  row: Row,
  walls: readonly number[],
): { readonly names: readonly LooseName[] } & Required<Pick<RowSize, 'taken'>> {
  // A name comes closer to a line than to another name: the stretch of a line is less than nothing.
  const closer = geometry.nameGap - geometry.besideStep;
  const steps = walls.map((at) => ({ from: at + closer, to: at - closer }));
  const taken = Array.from({ length: guarded }, () => steps);
  const names = layoutRowNames(input, path, row, { taken });
  if (names.every(({ line }) => line < guarded)) return { names, taken };
  return { names: layoutRowNames(input, path, row, { taken: [] }), taken: [] };
}

/**
 * The name of a folded row, which keeps those of its employers away in their one line: where it stands otherwise, too, or
 * farther left, where the first of these has no room beside it.
 */
export function foldedTaken(
  input: SceneInput,
  path: Path,
  row: Row,
  walls: readonly number[],
): readonly (readonly Stretch[])[] {
  const name = nameStretch(input, row, walls);
  if (!name) return [[]];
  const [first] = layoutRowNames(input, path, row, { names: 1, folded: true, taken: [[]] });
  if (!first) return [[name]];
  const to = (first.x / 100) * input.width - geometry.nameGap;
  const from = to + name.from - name.to;
  const isFull = name.to + geometry.nameGap + boldWidth(first.text, textSize.dates) > input.width;
  return [[isFull && from >= 0 ? { from, to } : name]];
}
