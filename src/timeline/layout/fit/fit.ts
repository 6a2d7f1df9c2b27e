import { lanesOf, visibleStints } from '../bars';
import { clearNames } from './clear-names';
import { layoutDimmed, type DimmedMark } from './dimmed';
import { eraLines, visibleEras } from '../eras';
import { awaySize, bakeMarks, fitRow, foldRow, isCovered } from './row';
import { bareWay, fixedOf, type FittedRow } from './ways';
import { geometry } from '../geometry';
import type { SceneInput } from '../input';
import { layoutMarks } from '../marks';
import { memoize } from '../../model/memoize';
import { layoutPath, type Path } from '../path';
import { contextHeights, type RowSize } from '../row-size';
import { layersOf, rowsOf, type Row } from '../rows';
import { layoutScene, type Frame, type Scene } from '../scene';
import { shareHeight, type Choice } from './share-height';
import { spread } from './spread';
import { textSize } from '../text-width';
import { layoutWalls, type Walls } from './walls';

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

/** The ways to lay a row out that are no higher than so many pixels; with bare marks where that is not said. */
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
  /** The ways of the industry, where it stands apart. */
  readonly industry: readonly (readonly FittedContext[])[];
}

/** Shares a height among rows. */
function shareRoom(
  room: number,
  { shown, waysOf, fold, isOpen, industry }: Choices & { readonly isOpen: (row: Row) => boolean },
): Fitted {
  const bare = shown.map((row) => waysOf(row));
  const free = room - sum([...bare, ...industry].map((ways) => lowest<Choice>(ways).height));
  // Where not even bare rows fit, those of the fewest marks fold, and none has labels.
  const ways = shown.map((row, i): readonly FittedRow[] => {
    const least = lowest(bare[i] ?? []);
    if (free >= 0) return isOpen(row) ? waysOf(row, least.height + free) : [least];
    return isOpen(row) ? [fold(row), { ...least, value: row.works.length }] : [least];
  });
  const picked = shareHeight<FittedRow | FittedContext>([...ways, ...industry], room);
  const left = room - sum(picked.map((one) => one.height));
  const [context] = picked.slice(shown.length) as FittedContext[];
  return { fitted: spread(picked.slice(0, shown.length) as FittedRow[], left), context };
}

/** Leaves each row the height that it has in a frame. */
function holdHeights(
  held: Frame,
  { rows, shown, waysOf, fold, industry }: Choices & { readonly rows: readonly Row[] },
): Fitted {
  const fitted = shown.flatMap((row) => {
    const size = held.rows[rows.indexOf(row)];
    if (!size) return [];
    const most = heightOf(size, row);
    const best = bestWithin(size.folded ? [fold(row)] : waysOf(row, most), most);
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

/** Lays marks out with the labels that they have, which may take two lines. */
function layoutPlaced(input: SceneInput, previous: NonNullable<SceneInput['previous']>): FittedScene {
  const texts = new Map(previous.placed.map(({ event, text }) => [event.id, text]));
  const label: SceneInput['words']['label'] = (entry) =>
    ('title' in entry && texts.get(entry.id)) || input.words.label(entry);
  const scene = layoutScene({ ...input, words: { ...input.words, label }, previous });
  return { ...scene, dimmed: layoutDimmed(input, scene) };
}

/**
 * Lays a chart out for a height: as many labels as fit, marks above one another or counted, at last rows that fold. While the
 * domain moves, it keeps the heights of the scene before; under a filter, those of the scene that it is given.
 * @returns a scene of that height, or the least one that its rows can have where that is too little
 */
export function layoutFit(input: SceneInput, { height, open }: Fit): FittedScene {
  if (input.previous) return clearNames(layoutPlaced(input, input.previous));
  const byEra = input.arrangement === 'era';
  const rows = rowsOf(input);
  const path = byEra ? layoutPath(input) : { segments: [], steps: [] };
  const held = input.frame?.frame;
  const lines = byEra ? 0 : (held?.eraLines ?? eraLines(input));
  const heads = lines > 0 ? lines * geometry.eraLine + geometry.underEras : 0;
  const room = height - heads - geometry.aboveAxis - geometry.underAxis;
  const fold = memoize((row: Row) => foldRow(input, path, row));
  const shown = held ? rows.filter((_, i) => !held.rows[i]?.isAway) : seenRows(input, rows, path, fold);
  const isFocused = shown.some(({ id }) => open.has(id));
  const walls = layoutWalls(input, path, rows);

  const isOpen = (row: Row): boolean => !isFocused || open.has(row.id);
  const wallsOf = (row: Row): Walls => walls[rows.indexOf(row)] as Walls;
  const fixed = memoize((row: Row) => fixedOf(input, path, row, wallsOf(row), isFocused ? mostContextLines : 0));
  const waysOf: Ways = (row, most) => {
    if (!isOpen(row)) return [fold(row)];
    return most === undefined ? bareWay(fixed(row)) : fitRow(fixed(row), wallsOf(row), most, isFocused);
  };
  const industry = byEra ? [] : [fitContext(input)];
  const { fitted, context } = held
    ? holdHeights(held, { rows, shown, waysOf, fold, industry })
    : shareRoom(room, { shown, waysOf, fold, isOpen, industry });
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
