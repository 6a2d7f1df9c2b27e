import { geometry } from '../geometry.ts';
import { foldedHeights, type FittedRow } from './ways.ts';

/** Pixels by which lines of labels come apart where there is room, and the first off the marks below, at most. */
const loosest = 64;

/** Parts of a height, all but the last in whole pixels. */
function partsOf(height: number, count: number): number[] {
  const edge = (i: number): number => (i === count ? height : Math.floor((height * i) / count));
  return Array.from({ length: count }, (_, i) => edge(i + 1) - edge(i));
}

const taller = (row: FittedRow, by: number): FittedRow => ({ ...row, size: { ...row.size, foot: row.size.foot + by } });

/** Gives rows the height that is left: a little to those that are folded; the others share it, between, below and above their lines. */
export function spread(rows: readonly FittedRow[], height: number): FittedRow[] {
  if (height <= 0) return [...rows];
  const folded = rows.filter(({ size }) => size.folded);
  const open = rows.length - folded.length;
  const each = Math.floor(height / Math.max(1, folded.length));
  const moreOf = ({ size: { folded: isFolded, names, foot, bar, under } }: FittedRow): number =>
    isFolded && open > 0
      ? Math.min(each, foldedHeights.most + (names - 1) * geometry.foldedNameLine - foot - bar - under)
      : 0;
  const left = rows.reduce((rest, row) => rest - moreOf(row), height);
  const parts = partsOf(left, open || folded.length);
  return rows.map((row): FittedRow => {
    if (row.size.folded && open > 0) return taller(row, moreOf(row));
    const part = parts.shift() ?? 0;
    const by = Math.min(loosest, Math.floor(part / (row.size.lines + 1)));
    return { ...taller(row, part), step: row.step + by, first: row.first + by };
  });
}
