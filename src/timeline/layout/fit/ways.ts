import { visibleEras } from '../eras.ts';
import { beside, footBelow, markExtent, type Extent } from './extent.ts';
import { hangIndustry, type Hanging } from './industry.ts';
import { fitNames, nameStretch } from './names.ts';
import { geometry, labelWrap, tallestPile } from '../geometry.ts';
import type { SceneInput } from '../input.ts';
import { layoutMarks, pileUp, whiskerOf, type LooseMark } from '../marks.ts';
import { shortNameWidth } from '../name-years.ts';
import type { Path } from '../path.ts';
import type { LooseName } from '../row-names.ts';
import { barOf, underBar, type RowSize } from '../row-size.ts';
import type { Row } from '../rows.ts';
import type { Choice } from './share-height.ts';
import { boldWidth, textSize, textWidth } from '../text-width.ts';
import { freeOf, type Walls } from './walls.ts';
import { inTwoLines } from './wrap.ts';

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

/** Pixels: from the line of a label up to the top of its words. */
const labelTop = 17;

/** Pixels: from the middle of a mark to the top of the number on it, less what a mark without one has. */
const numberHeight = 12;

/** Pixels: what words of a row's name have below their baseline, and what rows of a path need less below their names. */
const descender = 3;
const tighter = 7;

/** The gap below a row. */
export const gapOf = ({ lane }: Row): number => (lane === undefined ? geometry.rowGap : 0);

/** How many marks without a label stand above one another. */
const tallestOf = (marks: readonly LooseMark[]): number =>
  1 + Math.max(-1, ...marks.map(({ label, pile }) => (label ? -1 : pile.level)));

/** How labels are written: what each says, and how many pixels there are from one to the next above it. */
interface Labels {
  readonly step: number;
  readonly write: (label: string, date: string) => string;
}
export const oneLine: Labels = { step: geometry.labelLine, write: (label) => label };
export const dated: Labels = { step: geometry.labelLine, write: (label, date) => `${label} · ${date}` };
export const twoLines: Labels = { step: geometry.labelLine + labelWrap, write: inTwoLines };

/** How far the marks and labels of a row, and the lines over the time that they may mean, reach up from its foot. */
function standing(
  input: SceneInput,
  marks: readonly LooseMark[],
  { lift, first, step }: Pick<FittedRow, 'lift' | 'first' | 'step'>,
): Extent[] {
  const pixels = (percent: number): number => (percent / 100) * input.width;
  return marks.flatMap((mark): Extent[] => {
    const { x, label, text, pile } = mark;
    const { level, more } = pile;
    const middle = label ? first + label.row * step : lift + level * geometry.pileStep;
    const reach = middle + (label ? step - geometry.labelLine + labelTop : more > 0 ? numberHeight : 0);
    const whisker = whiskerOf(input, mark);
    return [
      markExtent(pixels(x), label, textWidth(text, textSize.work), reach),
      ...(whisker ? [{ from: pixels(whisker.x), to: pixels(whisker.x + whisker.width), reach: middle + 2 }] : []),
    ];
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

/** What labels, and marks that are not hidden in piles, are worth; those that stand out count first, and the first of them in a row more than the next. */
function valueOf(marks: readonly LooseMark[]): number {
  const labelled = marks.filter(({ label }) => label);
  const major = labelled.filter(({ event }) => event.major).length;
  const hidden = marks.reduce((sum, { label, pile }) => sum + (label ? 0 : pile.more), 0);
  return (major && 6e5 + 1e6 * major) + 1e4 * labelled.length + 100 * Math.log2(1 + labelled.length) - hidden;
}

/** What is the same however the marks of a row are laid out. */
export interface Fixed {
  readonly input: SceneInput;
  readonly row: Row;
  readonly size: Pick<RowSize, 'names' | 'bar' | 'under' | 'taken' | 'nameAt'>;
  /** From the foot up to the lowest mark, and down to the next row. */
  readonly lift: number;
  readonly below: number;
  readonly title: readonly Extent[];
  /** The ways of the industry, those that name most of it first, each with what hangs from the top and the least foot that the row has with it. */
  readonly industry: readonly (Hanging & { readonly above: readonly Extent[]; readonly least: number })[];
}

export function fixedOf(input: SceneInput, path: Path, row: Row, walls: Walls, contextLines: number): Fixed {
  const { names, taken } = fitNames(input, path, row, walls.names);
  const nameLines = 1 + Math.max(-1, ...names.map(({ line }) => line));
  const [bar, under] = [barOf(input, row), underBar(input, nameLines) - (path.segments.length > 0 ? tighter : 0)];
  const below = bar + under;
  const base = footing(input, path, row, names);
  const name = nameStretch(input, row, walls.above);
  const title = name ? [{ from: name.from, to: name.to + beside, reach: geometry.rowNameBaseline + descender }] : [];
  const hanging = hangIndustry(input, row, name, contextLines).map((way) => {
    const above = [...title, ...way.extents];
    return { ...way, above, least: Math.max(footBelow(above, base, below), foldedHeights.least - below) };
  });
  return {
    ...{ input, row, below, title, size: { names: nameLines, bar, under, taken, nameAt: name?.from } },
    // Marks stand on the path or line of their row, but above the bars of employers.
    lift: row.lane === undefined ? -bar / 2 : geometry.markLift,
    industry: hanging.toReversed().toSorted((a, b) => b.named - a.named),
  };
}

/** Marks of works as they are laid out: lines of labels, marks above one another, and pixels from one line to the next. */
interface LaidWorks {
  readonly works: readonly LooseMark[];
  readonly lines: number;
  readonly pile: number;
  readonly step: number;
}

/** The ways of the industry with which a row of works is no higher than there is room, each lower than those that name more of it. */
function waysWith(fixed: Fixed, { works, lines, pile, step }: LaidWorks, room: number): FittedRow[] {
  const { input, row, size, lift, below, industry } = fixed;
  const levels = works.map(({ label, pile: { level, more } }) => (label ? 0 : level + (more > 0 ? 1 : 0)));
  const first = lift + Math.max(0, ...levels) * geometry.pileStep + geometry.abovePile;
  const stands = standing(input, works, { lift, first, step });
  const tallest = Math.max(0, ...stands.map(({ reach }) => reach));
  const value = valueOf(works);
  let limit = room - below - gapOf(row) + 1;
  return industry.flatMap(({ above, least, marks: context, pile: contextPile, named }): FittedRow[] => {
    if (Math.max(least, tallest) >= limit) return [];
    const foot = Math.max(least, footBelow(above, stands, below));
    if (foot >= limit) return [];
    limit = foot;
    const own = { ...size, lines, pile, context: contextPile, foot };
    return [
      {
        ...{ size: own, works, context, lift, first, step },
        height: foot + below + gapOf(row),
        value: value + 10 * named,
      },
    ];
  });
}

/** What places for labels are sought for. */
interface Search {
  /** Numbers of lines at most, of which each is tried. */
  readonly limits: readonly number[];
  /** What keeps labels away, in pixels. */
  readonly walls: readonly number[];
  /** Lines that there are at least. */
  readonly least: number;
  /** Pixels that the row may take. */
  readonly room: number;
}

/**
 * The ways to lay a row out with each number of lines of labels.
 * @returns also whether all marks have labels, and whether there are some without that more height does not help
 */
export function searchWays(
  fixed: Fixed,
  { step, write }: Labels,
  { limits, walls, least, room }: Search,
): { readonly ways: FittedRow[]; readonly isWhole: boolean; readonly isNarrow: boolean } {
  const { input, row } = fixed;
  const { words } = input;
  const label: SceneInput['words']['label'] = (entry) =>
    write(words.label(entry), 'title' in entry ? words.date(entry.when) : '');
  const written = { ...input, words: { ...words, label } };
  const isFree = freeOf(walls);
  const ways: FittedRow[] = [];
  const most = Math.floor(room / step);
  let from = least;
  for (const limit of limits.filter((_, i) => (limits[i - 1] ?? 0) < most)) {
    const { marks, lines } = layoutMarks(written, row.works, { lines: limit, size: textSize.work, isFree });
    for (let of = from; of <= lines; of += 1) {
      const some = marks.map((mark) => (mark.label && mark.label.row >= of ? { ...mark, label: null } : mark));
      const whole = pileUp(some, input.width, tallestPile);
      const pile = tallestOf(whole);
      for (const tallest of new Set([1, 2, 3, pile].map((tall) => Math.min(tall, pile)))) {
        const works = tallest === pile ? whole : pileUp(some, input.width, tallest);
        ways.push(...waysWith(fixed, { works, lines: of, pile: tallest, step }, room));
      }
    }
    // With fewer lines, marks that were laid out for those have more labels.
    from = Math.max(from, limit + 1);
    const isWhole = marks.every((mark) => mark.label);
    if (isWhole || lines < limit) return { ways, isWhole, isNarrow: !isWhole };
  }
  return { ways, isWhole: false, isNarrow: false };
}

/** The lowest ways to lay a row out: with bare marks. */
export function bareWay(fixed: Fixed): FittedRow[] {
  const { input, row } = fixed;
  const { marks } = layoutMarks(input, row.works, { lines: 0, size: textSize.work });
  const works = pileUp(marks, input.width, 1);
  return waysWith(fixed, { works, lines: 0, pile: 1, step: geometry.labelLine }, Infinity);
}
