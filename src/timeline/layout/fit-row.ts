import { visibleEras } from './eras';
import { beside, footBelow, markExtent, type Extent } from './extent';
import { hangIndustry } from './fit-industry';
import { fitNames, foldedTaken, nameStretch } from './fit-names';
import { geometry, labelWrap, markWidth, tallestPile } from './geometry';
import type { SceneInput } from './input';
import { pileUp } from './fit-piles';
import { layoutMarks, type LooseMark } from './marks';
import { shortNameWidth } from './name-years';
import type { Path } from './path';
import type { LooseName } from './row-names';
import { barOf, firstLine, underBar, type RowSize } from './row-size';
import type { Row } from './rows';
import type { Choice } from './share-height';
import { inTwoLines } from './wrap';
import { boldWidth, textSize, textWidth } from './text-width';
import { freeOf, type Walls } from './walls';

/** One way to lay a row out. */
export interface FittedRow extends Choice {
  readonly size: RowSize;
  readonly works: readonly LooseMark[];
  /** From the foot up to the lowest mark, to the first line of labels; from there to the next line. */
  readonly lift: number;
  readonly first: number;
  readonly step: number;
  /** The industry's marks, at the levels of a scene but where the row is folded. */
  readonly context: readonly LooseMark[];
}

/** Pixels: what a row of one line of names and its bar takes at least and at most, without the gap to the next. */
export const foldedHeights = { least: 20, most: 26 } as const;

/** Pixels: the bar of a folded row. */
const foldedBar = 8;

/** Pixels: from the line of a label up to the top of its words. */
const labelTop = 16;

/** Pixels: from the middle of a mark to the top of the number on it, less what a mark without one has. */
const numberHeight = 12;

/** Pixels: what words of a row's name have below their baseline, and what rows of a path need less below their names. */
const descender = 3;
const tighter = 7;

/** Lines of labels of the industry in one row, at most. */
const mostContextLines = 4;

/** Lines of labels for which places are sought, and those beside the head of a row; what has fewer takes the lowest of them. */
const searched = [1, 3, 8, 24] as const;
const searchedBeside = [1, 3] as const;

/** Pixels between the places where words keep labels away: fewer than any label has. */
const wallStep = 8;

/** The gap below a row. */
const gapOf = ({ lane }: Row): number => (lane === undefined ? geometry.rowGap : 0);

/** A row that takes no room. */
export const awaySize = (row: Row): RowSize => ({
  ...{ lines: 0, pile: 0, names: 0, context: 0, foot: 0, bar: 0, isAway: true },
  under: -gapOf(row),
});

/** A row of one line of names and its bar, on which its marks stand; the industry's that would lie on these are out of sight. */
export function foldRow(input: SceneInput, row: Row): FittedRow {
  const bar = Math.min(foldedBar, barOf(input, row));
  const below = bar === 0 ? foldedBar / 2 : 0;
  const foot = foldedHeights.least - bar - below;
  const bare = (events: Row['works']): LooseMark[] =>
    layoutMarks(input, events, { lines: 0, size: textSize.work }).marks.map((mark) => ({
      ...mark,
      pile: { level: 0, more: 0 },
    }));
  const under = below + (row.lane === undefined ? 0 : geometry.rowGap);
  return {
    size: {
      ...{ lines: 0, pile: 1, names: 1, context: 1, folded: true },
      ...{ foot, bar, under, taken: foldedTaken(input, row) },
    },
    works: bare(row.works),
    context: bare(row.context),
    ...{ lift: -bar / 2, first: 0, step: 0 },
    height: foot + bar + under + gapOf(row),
    value: 0,
  };
}

/** True for a mark of the industry that would lie on a work in a folded row. */
export const isCovered = (x: number, works: readonly LooseMark[], width: number): boolean =>
  works.some((work) => Math.abs(work.x - x) * width <= 100 * markWidth);

/** How many marks without a label stand above one another. */
const tallestOf = (marks: readonly LooseMark[]): number =>
  1 + Math.max(-1, ...marks.map(({ label, pile }) => (label ? -1 : pile.level)));

/** How labels are written: what each says, and how many pixels there are from one to the next above it. */
interface Labels {
  readonly step: number;
  readonly write: (label: string) => string;
}
const oneLine: Labels = { step: geometry.labelLine, write: (label) => label };
const twoLines: Labels = { step: geometry.labelLine + labelWrap, write: inTwoLines };

/** How far the marks and labels of a row reach up from its foot. */
function standing(
  { width }: SceneInput,
  marks: readonly LooseMark[],
  { lift, first, step }: Pick<FittedRow, 'lift' | 'first' | 'step'>,
): Extent[] {
  return marks.map(({ x, label, text, pile: { level, more } }): Extent => {
    const reach = label
      ? first + label.row * step + step - geometry.labelLine + labelTop
      : lift + level * geometry.pileStep + (more > 0 ? numberHeight : 0);
    return markExtent((x / 100) * width, label, textWidth(text, textSize.work), reach);
  });
}

/** What is always at the foot of a row: its path or line, and the names of employers below. */
function footing(input: SceneInput, path: Path, row: Row, names: readonly LooseName[]): Extent[] {
  const { width } = input;
  const pixels = (percent: number): number => (percent / 100) * width;
  const isBand = visibleEras(input).some(({ era }) => era.id === row.id);
  const bars = path.segments
    .filter(({ era }) => era === row.id)
    .map(({ x, width: length }): Extent => ({ from: pixels(x) - beside, to: pixels(x + length) + beside, reach: 2 }));
  const below = names.map(({ x, text, dates }): Extent => {
    const room = (row.lane === undefined ? shortNameWidth(text, dates) : boldWidth(text, textSize.dates)) + beside;
    return { from: pixels(x) - beside, to: pixels(x) + room, reach: -barOf(input, row) };
  });
  return [...(isBand ? bars : [{ from: 0, to: width, reach: 2 }]), ...below];
}

/** What labels, and marks that are not hidden in piles, are worth; those that stand out count first. */
function valueOf(marks: readonly LooseMark[]): number {
  const labelled = marks.filter(({ label }) => label);
  const major = labelled.filter(({ event }) => event.major).length;
  const hidden = marks.reduce((sum, { label, pile }) => sum + (label ? 0 : pile.more), 0);
  return 1e6 * major + 1e4 * labelled.length + 100 * Math.log2(1 + labelled.length) - hidden;
}

/** Where the name of a row and its industry keep labels away that stand beside them. */
function wallsAround(extents: readonly Extent[]): number[] {
  return extents.flatMap(({ from, to }) =>
    Array.from({ length: Math.ceil((to - from) / wallStep) }, (_, i) => from + (i + 0.5) * wallStep),
  );
}

/**
 * The ways to lay a row out, from bare marks to as many lines of labels as name more of them.
 * @param isOpen true where the industry is named, too, and long labels may take two lines
 * @param height in pixels that there are at most, which the lowest way must not exceed; where it is none, the lowest way alone
 */
export function fitRow(
  input: SceneInput,
  path: Path,
  row: Row,
  {
    walls,
    isOpen,
    height = 0,
  }: { readonly walls: Walls; readonly isOpen: boolean; readonly height?: number | undefined },
): FittedRow[] {
  const { names, taken } = fitNames(input, path, row, walls.names);
  const nameLines = 1 + Math.max(-1, ...names.map(({ line }) => line));
  const [bar, under] = [barOf(input, row), underBar(input, nameLines) - (path.segments.length > 0 ? tighter : 0)];
  // Marks stand on the path or line of their row, but above the bars of employers.
  const lift = row.lane === undefined ? -bar / 2 : geometry.markLift;
  const base = footing(input, path, row, names);
  const name = nameStretch(input, row);
  const title = name ? [{ from: name.from, to: name.to + beside, reach: geometry.rowNameBaseline + descender }] : [];
  const below = bar + under;
  /** The ways of the industry that name most of it first, each with the least foot that the row has with it. */
  const industry = hangIndustry(input, row, name, isOpen && height > 0 ? mostContextLines : 0)
    .map((hanging) => {
      const above = [...title, ...hanging.extents];
      return { ...hanging, above, least: Math.max(footBelow(above, base, below), foldedHeights.least - below) };
    })
    .toReversed()
    .toSorted((a, b) => b.named - a.named);
  const options: FittedRow[] = [];
  /** Adds those ways in which the row is no higher than there is room, and lower than with more of the industry named. */
  const add = (
    works: readonly LooseMark[],
    lines: number,
    pile: number,
    { step, most }: { readonly step: number; readonly most: number },
  ): void => {
    const levels = works.map(({ label, pile: { level, more } }) => (label ? 0 : level + (more > 0 ? 1 : 0)));
    const first = lift + Math.max(0, ...levels) * geometry.pileStep + geometry.abovePile;
    const stands = standing(input, works, { lift, first, step });
    const tallest = Math.max(0, ...stands.map(({ reach }) => reach));
    const value = valueOf(works);
    let limit = most - below - gapOf(row) + 1;
    for (const { above, least, marks: context, pile: contextPile, named } of industry) {
      if (Math.max(least, tallest) >= limit) continue;
      const foot = Math.max(least, footBelow(above, stands, below));
      if (foot >= limit) continue;
      limit = foot;
      const size = { lines, pile, names: nameLines, context: contextPile, foot, bar, under, taken };
      const heights = { lift, first, step };
      options.push({ size, works, ...heights, context, height: foot + below + gapOf(row), value: value + 10 * named });
    }
  };
  /**
   * Adds the ways with each number of lines.
   * @param limits lines for which places are sought
   * @param around what keeps labels away beside the walls
   * @returns whether there are marks without a label that more height does not help
   */
  const search = (limits: readonly number[], around: readonly number[], { step, write }: Labels): boolean => {
    const most = Math.floor(height / step);
    const isFree = freeOf([...walls.labels, ...around]);
    const label: SceneInput['words']['label'] = (entry) => write(input.words.label(entry));
    const words = { ...input.words, label };
    for (const limit of new Set(limits.map((lines) => Math.min(most, lines)))) {
      const { marks, lines } = layoutMarks({ ...input, words }, row.works, {
        lines: limit,
        size: textSize.work,
        isFree,
      });
      for (let of = around.length > 0 ? 1 : 0; of <= lines; of += 1) {
        const some = marks.map((mark) => (mark.label && mark.label.row >= of ? { ...mark, label: null } : mark));
        const pile = tallestOf(pileUp(some, input.width, tallestPile));
        for (const tallest of new Set([1, 2, 3, pile].map((tall) => Math.min(tall, pile))))
          add(pileUp(some, input.width, tallest), of, tallest, { step, most: height });
      }
      if (lines < limit) return marks.some(({ label }) => !label);
    }
    return false;
  };
  const around = wallsAround([...title, ...(industry.at(-1)?.extents ?? [])]);
  if (height > 0) {
    const isNarrow = search(searched, [], oneLine);
    if (around.length > 0) search(searchedBeside, around, oneLine);
    if (isNarrow && isOpen) search(searched, [], twoLines);
  }
  if (options.length === 0) {
    const { marks } = layoutMarks(input, row.works, { lines: 0, size: textSize.work });
    add(pileUp(marks, input.width, 1), 0, 1, { ...oneLine, most: Infinity });
  }
  return options;
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
