import { lanesOf, visibleStints, type NameMark } from '../bars.ts';
import { clearNames } from './clear-names.ts';
import { layoutDimmed, type DimmedMark } from './dimmed.ts';
import { eraLines, visibleEras } from '../eras.ts';
import { awaySize, bakeMarks, fitRow, foldRow, isCovered } from './row.ts';
import { bareWay, fixedOf, type FittedRow } from './ways.ts';
import { geometry } from '../geometry.ts';
import type { SceneInput } from '../input.ts';
import { layoutMarks } from '../marks.ts';
import { memoize } from '../../model/memoize.ts';
import { shortNameWidth } from '../name-years.ts';
import { layoutPath, stepsAt, type Path } from '../path.ts';
import { contextHeights, type RowSize } from '../row-size.ts';
import { layersOf, rowsOf, type Row } from '../rows.ts';
import { headHeight, layoutScene, type Frame, type Scene } from '../scene.ts';
import { shareHeight, type Choice } from './share-height.ts';
import { spread } from './spread.ts';
import { textSize } from '../text-width.ts';
import { layoutWalls, type Walls } from './walls.ts';

/** The room of a chart. */
export interface Fit {
  /** In CSS pixels. */
  readonly height: number;
  /** Ids of the rows that have most of it, while the others fold; all share it where none of the chart's is named. */
  readonly open: ReadonlySet<string>;
}

/** Lines of labels of the industry, where it stands apart, at most. */
const contextLines = 3;

/** Lines of labels of the industry in one row, at most. */
const mostContextLines = 4;

/** The share of a height that rows which are open keep where the others unfold beside them. */
const openShare = 0.6;

/** A way to lay out the industry where it stands apart. */
interface FittedContext extends Choice {
  readonly size: Frame['context'];
  readonly placed: Scene['placed'];
}

/** The height of a row, with the gap to the next. */
const heightOf = ({ foot, bar, under }: RowSize, { lane }: Row): number =>
  foot + bar + under + (lane === undefined ? geometry.rowGap : 0);

/** The choice that is worth most of those that are no higher; the lowest where all are. */
const bestWithin = <Option extends Choice>(options: readonly Option[], height: number): Option =>
  options
    .filter((option) => option.height <= height)
    .reduce<Option | null>((best, option) => (best && best.value >= option.value ? best : option), null) ??
  lowest(options);

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const lowest = <Option extends Choice>(options: readonly Option[]): Option =>
  options.reduce((low, option) => (option.height < low.height ? option : low));

/** The rows of which something lies in the years that the chart shows; all where there is none. */
function seenRows(input: SceneInput, rows: readonly Row[], path: Path, fold: (row: Row) => FittedRow): readonly Row[] {
  const { laneOf } = lanesOf(input.timeline);
  const seen = new Set([
    ...visibleEras(input).map(({ era }) => era.id),
    ...path.segments.map(({ era }) => era),
    ...path.steps.flatMap(({ fromEra, toEra }) => [fromEra, toEra]),
    ...visibleStints(input).map(({ stint }) => String(laneOf.get(stint.company.id))),
  ]);
  const hasMarks = (row: Row): boolean => {
    const { works, context } = fold(row);
    return works.length + context.length > 0;
  };
  const shown = rows.filter((row) => seen.has(row.id) || hasMarks(row));
  return shown.length > 0 ? shown : rows;
}

/** The ways to lay out the industry where it stands apart: own works count before it. */
function fitContext(input: SceneInput): readonly FittedContext[] {
  const { context } = layersOf(input.events);
  return Array.from({ length: contextLines + 1 }, (_, most): FittedContext => {
    const tallest = most === 0 ? 2 : undefined;
    const { marks, lines, pile } = layoutMarks(input, context, { lines: most, size: textSize.context, pile: tallest });
    const size = { lines, pile };
    return {
      size,
      placed: marks,
      height: contextHeights(size).whole,
      value: 10 * marks.filter(({ label }) => label).length,
    };
  });
}

/** The ways to lay a row out unfolded that are no higher than so many pixels; with bare marks where that is not said. */
type Ways = (row: Row, most?: number) => readonly FittedRow[];

/** One way for each row, and for the industry where it stands apart. */
interface Fitted {
  readonly fitted: readonly FittedRow[];
  readonly context: FittedContext | undefined;
}

interface Choices {
  readonly shown: readonly Row[];
  readonly waysOf: Ways;
  readonly fold: (row: Row) => FittedRow;
  /** Folds a row with so many lines of names at most. */
  readonly foldTo: (row: Row, names: number) => FittedRow;
  /** The ways of the industry, where it stands apart. */
  readonly industry: readonly (readonly FittedContext[])[];
}

interface Focus extends Choices {
  readonly isOpen: (row: Row) => boolean;
}

const heightsOf = (choices: readonly Choice[]): number => sum(choices.map(({ height }) => height));

const isNamed = ({ works }: FittedRow): boolean => works.every(({ label }) => label !== null);

/**
 * Shares a height among rows none of which is folded. Those that are open have most of it.
 * @param open the ways of those
 * @returns null where that is too little for the names of all their works, or the rest for the others
 */
function shareUnfolded(
  room: number,
  open: readonly (readonly FittedRow[])[],
  { shown, waysOf, isOpen, industry }: Focus,
): Fitted | null {
  const others = shown.filter((row) => !isOpen(row));
  if (others.length === 0) return null;
  const most = Math.floor(openShare * room);
  const within = shareHeight(open, most);
  if (heightsOf(within) > most || !within.every(isNamed)) return null;
  const least = others.map((row) => lowest(waysOf(row)).height);
  const free = room - most - sum(least) - heightsOf(industry.map((ways) => lowest(ways)));
  if (free < 0) return null;
  const ways = others.map((row, i) => waysOf(row, (least[i] ?? 0) + free));
  const rest = shareHeight<FittedRow | FittedContext>([...ways, ...industry], room - most);
  const left = room - heightsOf(rest);
  const picked = shareHeight(open, left);
  const grown = spread(picked, left - heightsOf(picked));
  const [context] = rest.splice(others.length) as FittedContext[];
  return { fitted: shown.flatMap((row) => (isOpen(row) ? grown : (rest as FittedRow[])).shift() ?? []), context };
}

/** Shares a height among rows. Those that are not open fold, unless they have room without taking the names of the others. */
function shareRoom(room: number, focus: Focus): Fitted {
  const { shown, waysOf, fold, foldTo, isOpen, industry } = focus;
  const bare = shown.map((row) => (isOpen(row) ? lowest(waysOf(row)) : fold(row)));
  const free = room - heightsOf([...bare, ...industry.map((ways) => lowest(ways))]);
  // Where not even bare rows fit, those of the fewest marks fold, none has labels, and employers are named before all else.
  const ways = bare.map((least, i): readonly FittedRow[] => {
    const row = shown[i] as Row;
    if (!isOpen(row)) return [least];
    if (free >= 0) return waysOf(row, least.height + free);
    const named = foldTo(row, Infinity);
    return [fold(row), named, { ...least, value: named.value + row.works.length }];
  });
  const open = ways.filter((_, i) => isOpen(shown[i] as Row));
  const unfolded = shareUnfolded(room, open, focus);
  if (unfolded) return unfolded;
  const picked = shareHeight<FittedRow | FittedContext>([...ways, ...industry], room);
  const left = room - heightsOf(picked);
  const [context] = picked.splice(shown.length) as FittedContext[];
  return { fitted: spread(picked as FittedRow[], left), context };
}

/** Leaves each row the height that it has in a frame. */
function holdHeights(
  held: Frame,
  { rows, shown, waysOf, foldTo, industry }: Choices & { readonly rows: readonly Row[] },
): Fitted {
  const fitted = shown.flatMap((row) => {
    const size = held.rows[rows.indexOf(row)];
    if (!size) return [];
    const most = heightOf(size, row);
    const best = bestWithin(size.folded ? [foldTo(row, size.names)] : waysOf(row, most), most);
    return spread([best], most - best.height);
  });
  const { whole } = contextHeights(held.context);
  const [context] = industry.map((ways) => ({ ...bestWithin(ways, whole), size: held.context }));
  return { fitted, context };
}

/** A scene with the marks of the events that a filter leaves out. */
export interface FittedScene extends Scene {
  readonly dimmed: readonly DimmedMark[];
}

/** A name of an employer through which the path steps is outlined. */
function withOutline(name: NameMark, { steps, width }: Scene): NameMark {
  const to = name.x + (100 * shortNameWidth(name.text, name.dates)) / width;
  return { ...name, outlined: stepsAt(steps, name.y).some((at) => at > name.x && at < to) };
}

type Before = NonNullable<SceneInput['previous']>;

/** What is kept of a scene while its years move: names of rows go along with their bands, but those in folded rows. */
function moving({ frame, placed }: Before): Before {
  const rows = frame.rows.map((size) => (size.folded ? size : { ...size, nameAt: undefined }));
  return { frame: { ...frame, rows }, placed };
}

/** Lays marks out with the labels that they have, which may take two lines. */
function layoutPlaced(input: SceneInput, previous: Before): FittedScene {
  const texts = new Map(previous.placed.map(({ event, text }) => [event.id, text]));
  const label: SceneInput['words']['label'] = (entry) =>
    ('title' in entry && texts.get(entry.id)) || input.words.label(entry);
  const scene = layoutScene({ ...input, words: { ...input.words, label }, previous });
  const names = scene.names.map((name) => withOutline(name, scene));
  return { ...scene, names, dimmed: layoutDimmed(input, scene) };
}

/**
 * Lays a chart out for a height: as many labels as fit, marks above one another or counted, at last rows that fold. While the
 * domain moves, it keeps the heights of the scene before; under a filter, those of the scene that it is given.
 * @returns a scene of that height, or the least one that its rows can have where that is too little
 */
export function layoutFit(input: SceneInput, { height, open }: Fit): FittedScene {
  if (input.previous) return clearNames(layoutPlaced(input, moving(input.previous)));
  const byEra = input.arrangement === 'era';
  const rows = rowsOf(input);
  const path = byEra ? layoutPath(input) : { segments: [], steps: [] };
  const held = input.frame?.frame;
  const lines = byEra ? 0 : (held?.eraLines ?? eraLines(input));
  const room = height - headHeight(lines) - geometry.aboveAxis - geometry.underAxis;
  const walls = layoutWalls(input, path, rows);
  const wallsOf = (row: Row): Walls => walls[rows.indexOf(row)] as Walls;
  const foldTo = (row: Row, names: number): FittedRow => foldRow(input, path, row, wallsOf(row), names);
  const fold = memoize((row: Row) => foldTo(row, 1));
  const shown = held ? rows.filter((_, i) => !held.rows[i]?.isAway) : seenRows(input, rows, path, fold);
  const isFocused = shown.some(({ id }) => open.has(id));

  const isOpen = (row: Row): boolean => !isFocused || open.has(row.id);
  const fixed = memoize((row: Row) => fixedOf(input, path, row, wallsOf(row), open.has(row.id) ? mostContextLines : 0));
  const waysOf: Ways = (row, most) =>
    most === undefined ? bareWay(fixed(row)) : fitRow(fixed(row), wallsOf(row), most, open.has(row.id));
  const industry = byEra ? [] : [fitContext(input)];
  const { fitted, context } = held
    ? holdHeights(held, { rows, shown, waysOf, fold, foldTo, industry })
    : shareRoom(room, { shown, waysOf, fold, foldTo, isOpen, industry });
  const frame = {
    eraLines: lines,
    rows: rows.map((row) => fitted[shown.indexOf(row)]?.size ?? awaySize(row)),
    context: context?.size ?? { lines: 0, pile: 0 },
  };
  const placed = [...fitted.flatMap(bakeMarks), ...(context?.placed ?? [])];
  const scene = layoutPlaced(input, { frame, placed });
  const covering = fitted.filter(({ size }) => size.folded);
  const hidden = new Set(
    covering.flatMap(({ works, context: others }) =>
      others.filter(({ x }) => isCovered(x, works, input.width)).map(({ event }) => event.id),
    ),
  );
  return { ...scene, context: scene.context.filter(({ id }) => !hidden.has(id)), moving: false };
}
