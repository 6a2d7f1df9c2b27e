import { barHeight, lanesOf } from './bars.ts';
import { geometry } from './geometry.ts';
import type { SceneInput } from './input.ts';
import type { Stretch } from './lanes.ts';
import type { Row } from './rows.ts';

/** What gives a row its height: heights in pixels. */
export interface RowSize {
  /** Lines of labels, marks above one another, lines of names, at most. */
  readonly lines: number;
  readonly pile: number;
  readonly names: number;
  /** Marks of the industry above one another, at most. */
  readonly context: number;
  /** From its top to the top of its bar or path, the height of that, and what follows below. */
  readonly foot: number;
  readonly bar: number;
  readonly under: number;
  /** True for a row of one line of names and its bar. */
  readonly folded?: boolean;
  /** Where its name begins, if at a place of its own, in pixels across. */
  readonly nameAt?: number | undefined;
  /** True for a row that is not drawn. */
  readonly isAway?: boolean;
  /** What stands where names of employers could, in each of their lines, in pixels across. */
  readonly taken?: readonly (readonly Stretch[])[];
}

/** How many of each a row has. */
export type RowCounts = Pick<RowSize, 'lines' | 'pile' | 'names' | 'context'>;

/** From the bar or path of a row up to its first line of labels. */
export const firstLine = (pile: number): number =>
  geometry.markLift + Math.max(0, pile - 1) * geometry.pileStep + geometry.abovePile;

/** The height of the bar of a row, or of its path. */
export function barOf({ timeline, arrangement }: SceneInput, { lane }: Row): number {
  if (lane !== undefined) return barHeight(lanesOf(timeline).parts[lane] ?? 1);
  return arrangement === 'era' ? geometry.path : 0;
}

/** From one line of names of employers to the next. */
export function nameLineOf({ arrangement, isSparse }: SceneInput): number {
  if (arrangement === 'era') return geometry.shortNameLine;
  return isSparse ? geometry.sparseNameLine : geometry.nameLine;
}

/** From the bar of a row to its end, with so many lines of names. */
export const underBar = (input: SceneInput, names: number): number => names * nameLineOf(input) + geometry.underNames;

/** The size that a row has where it is free: its name, the industry, labels and marks above one another. */
export function sizeRow(input: SceneInput, row: Row, counts: RowCounts): RowSize {
  const { lines, pile, context, names } = counts;
  const industry = context > 0 ? geometry.rowContext + (context - 1) * geometry.pileStep : 0;
  const head = row.lane === undefined ? geometry.rowHead + industry : 0;
  return {
    ...counts,
    foot: head + (lines + pile > 0 ? firstLine(pile) + lines * geometry.labelLine : 0),
    bar: barOf(input, row),
    under: underBar(input, names),
  };
}

/** Heights of the industry where it stands apart: its first line of labels, or lowest mark, from its first mark; the whole. */
export function contextHeights({ lines, pile }: Pick<RowSize, 'lines' | 'pile'>): {
  readonly first: number;
  readonly whole: number;
} {
  const deepest = Math.max(0, pile - 1) * geometry.pileStep;
  const first = lines > 0 ? Math.max(geometry.contextFirst, deepest + geometry.abovePile + geometry.pileStep) : deepest;
  const below = Math.max(1, lines) * geometry.contextLine + geometry.underContext;
  return { first, whole: pile + lines > 0 ? geometry.contextTop + first + below : 0 };
}
