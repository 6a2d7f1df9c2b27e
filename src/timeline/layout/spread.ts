import { foldedHeights, type FittedRow } from './fit-row';

/** Pixels by which lines of labels come apart where there is room, and by which the first comes off the marks below, at most. */
const looser = 12;
const highest = 40;

/** Parts of a height, all but the last in whole pixels. */
const partsOf = (height: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) =>
    i === count - 1
      ? height - Math.floor((height * i) / count)
      : Math.floor((height * (i + 1)) / count) - Math.floor((height * i) / count),
  );

const taller = (row: FittedRow, by: number): FittedRow => ({ ...row, size: { ...row.size, foot: row.size.foot + by } });

/** Gives rows the height that is left: a little to those that are folded, then to the lines of the others, then to what is above these. */
export function spread(rows: readonly FittedRow[], height: number): FittedRow[] {
  if (height <= 0) return [...rows];
  const folded = rows.filter(({ size }) => size.folded);
  const open = rows.length - folded.length;
  const each = Math.floor(height / Math.max(1, folded.length));
  const moreOf = ({ size: { folded: isFolded, foot, bar, under } }: FittedRow): number =>
    isFolded && open > 0 ? Math.min(each, foldedHeights.most - foot - bar - under) : 0;
  const left = rows.reduce((rest, row) => rest - moreOf(row), height);
  const gaps = rows.reduce((count, { size }) => count + Math.max(0, size.lines - 1), 0);
  const by = gaps > 0 ? Math.min(looser, Math.floor(left / gaps)) : 0;
  const parts = partsOf(left - by * gaps, open || folded.length);
  return rows.map((row): FittedRow => {
    if (row.size.folded && open > 0) return taller(row, moreOf(row));
    const part = parts.shift() ?? 0;
    const first = row.first + (row.size.lines > 0 ? Math.min(highest, Math.floor(part / 3)) : 0);
    return { ...taller(row, part + by * Math.max(0, row.size.lines - 1)), step: row.step + by, first };
  });
}
