import type { Extent } from './extent.ts';
import { foldedTaken } from './names.ts';
import {
  bareWay,
  dated,
  foldedHeights,
  gapOf,
  oneLine,
  searchWays,
  twoLines,
  type FittedRow,
  type Fixed,
} from './ways.ts';
import { geometry, markWidth } from '../geometry.ts';
import type { SceneInput } from '../input.ts';
import { layoutMarks, type LooseMark } from '../marks.ts';
import type { Path } from '../path.ts';
import { layoutRowNames } from '../row-names.ts';
import { barOf, firstLine, type RowSize } from '../row-size.ts';
import type { Row } from '../rows.ts';
import { textSize } from '../text-width.ts';
import { narrow, type Walls } from './walls.ts';

/** What the name of an employer is worth, where a row is folded: more than any mark that folding hides. */
const nameValue = 1e4;

/** Pixels: the bar of a folded row. */
const foldedBar = 8;

/** Lines of labels for which places are sought, and those beside the head of a row; what has fewer takes the lowest of them. */
const searched = [1, 2, 3, 5, 8, 12, 24] as const;
const searchedBeside = [1, 3] as const;

/** Pixels between the places where words keep labels away: fewer than any label has. */
const wallStep = 8;

/** A row that takes no room. */
export const awaySize = (row: Row): RowSize => ({
  ...{ lines: 0, pile: 0, names: 0, context: 0, foot: 0, bar: 0, isAway: true },
  under: -gapOf(row),
});

/**
 * A row of lines of names and its bar, on which its marks stand; the industry's that would lie on these are out of sight.
 * @param most lines of names that there may be
 */
export function foldRow(input: SceneInput, path: Path, row: Row, walls: Walls, most = 1): FittedRow {
  const bar = Math.min(foldedBar, barOf(input, row));
  const below = bar === 0 ? foldedBar / 2 : 0;
  const taken = foldedTaken(input, path, row, walls.above);
  const named = layoutRowNames(input, path, row, { names: most, folded: true, taken });
  const names = Math.max(1, ...named.map(({ line }) => line + 1));
  const foot = foldedHeights.least - bar - below + (names - 1) * geometry.foldedNameLine;
  const bare = (events: Row['works']): LooseMark[] =>
    layoutMarks(input, events, { lines: 0, size: textSize.work }).marks.map((mark) => ({
      ...mark,
      pile: { level: 0, more: 0 },
    }));
  const under = below + (row.lane === undefined ? 0 : geometry.rowGap);
  return {
    size: {
      ...{ lines: 0, pile: 1, names, context: 1, folded: true },
      ...{ foot, bar, under, taken, nameAt: taken[0]?.[0]?.from },
    },
    works: bare(row.works),
    context: bare(row.context),
    ...{ lift: -bar / 2, first: 0, step: 0 },
    height: foot + bar + under + gapOf(row),
    value: nameValue * named.length,
  };
}

/** True for a mark of the industry that would lie on a work in a folded row. */
export const isCovered = (x: number, works: readonly LooseMark[], width: number): boolean =>
  works.some((work) => Math.abs(work.x - x) * width <= 100 * markWidth);

/** Where the name of a row and its industry keep labels away that stand beside them. */
function wallsAround(extents: readonly Extent[]): number[] {
  return extents.flatMap(({ from, to }) =>
    Array.from({ length: Math.ceil((to - from) / wallStep) }, (_, i) => from + (i + 0.5) * wallStep),
  );
}

/**
 * The ways to lay a row out, from bare marks to as many lines of labels as name more of them.
 * @param room in pixels that there are at most, unless the lowest way exceeds it
 * @param isOpen true where labels have dates or take two lines, whichever there is room for
 */
export function fitRow(fixed: Fixed, walls: Walls, room: number, isOpen: boolean): FittedRow[] {
  const plain = { limits: searched, walls: walls.labels, least: 0, room };
  const { ways, isWhole, isNarrow } = searchWays(fixed, oneLine, plain);
  const around = wallsAround([...fixed.title, ...(fixed.industry.at(-1)?.extents ?? [])]);
  if (around.length > 0) {
    const besideHead = { ...plain, limits: searchedBeside, walls: [...walls.labels, ...around], least: 1 };
    ways.push(...searchWays(fixed, oneLine, besideHead).ways);
  }
  if (isNarrow && isOpen) ways.push(...searchWays(fixed, twoLines, plain).ways);
  // A date is worth less than any name.
  if (isWhole && isOpen && fixed.input.width >= narrow)
    ways.push(...searchWays(fixed, dated, plain).ways.map((way) => ({ ...way, value: way.value + 1 })));
  return ways.length > 0 ? ways : bareWay(fixed);
}

/** The marks of a row with the levels and lines at which a scene has them where they are here. */
export function bakeMarks({ size, works, lift, first, step, context }: FittedRow): LooseMark[] {
  const baked = works.map((mark): LooseMark => {
    const up = mark.label ? first + mark.label.row * step : lift + mark.pile.level * geometry.pileStep;
    return mark.label
      ? { ...mark, label: { ...mark.label, row: (up - firstLine(size.pile)) / geometry.labelLine } }
      : { ...mark, pile: { ...mark.pile, level: (up - geometry.markLift) / geometry.pileStep } };
  });
  if (!size.folded) return [...baked, ...context];
  const level = (size.foot + size.bar / 2 - geometry.rowContextMiddle) / geometry.pileStep;
  return [...baked, ...context.map((mark) => ({ ...mark, pile: { level, more: 0 } }))];
}
