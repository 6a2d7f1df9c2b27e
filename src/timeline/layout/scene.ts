import type { Arrangement } from './arrangement.ts';
import { layoutBars, type BarMark, type NameMark } from './bars.ts';
import { breakpointAt } from './breakpoints.ts';
import type { Domain } from './domain.ts';
import { eraLines, layoutEraLines, layoutEraRows, type EraMark } from './eras.ts';
import { geometry } from './geometry.ts';
import type { SceneInput } from './input.ts';
import type { Mark } from './mark.ts';
import { layoutMarks, placeMarks, type LooseMark, type LooseMarks } from './marks.ts';
import { layoutPath, type PathMark, type StepMark } from './path.ts';
import { layoutRowNames, type LooseName } from './row-names.ts';
import { contextHeights, firstLine, nameLineOf, sizeRow, type RowSize } from './row-size.ts';
import { layersOf, rowsOf, type Row } from './rows.ts';
import { textSize } from './text-width.ts';
import { layoutTicks, type TickMark } from './ticks.ts';

/** The line of a row, with its name: y in pixels. */
export interface RowMark {
  readonly id: string;
  readonly text: string;
  readonly y: number;
  readonly baseline: number;
}

/** What gives a chart its height. */
export interface Frame {
  readonly eraLines: number;
  readonly rows: readonly RowSize[];
  /** The industry, where it stands apart. */
  readonly context: Pick<RowSize, 'lines' | 'pile'>;
}

/** A chart as plain numbers: x and widths in percent of the domain, y and heights in pixels. */
export interface Scene {
  readonly domain: Domain;
  readonly arrangement: Arrangement;
  readonly width: number;
  readonly height: number;
  /** The y of the line of time, of the first row's bars, and of what the industry did where that stands apart. */
  readonly axis: number;
  readonly firstFoot: number;
  readonly contextTop: number;
  readonly eras: readonly EraMark[];
  readonly rows: readonly RowMark[];
  readonly bars: readonly BarMark[];
  readonly names: readonly NameMark[];
  readonly path: readonly PathMark[];
  readonly steps: readonly StepMark[];
  readonly works: readonly Mark[];
  readonly context: readonly Mark[];
  /** Where each row lies, by its id. */
  readonly bands: ReadonlyMap<string, RowBand>;
  readonly ticks: readonly TickMark[];
  readonly frame: Frame;
  /** The marks before they had heights. */
  readonly placed: readonly LooseMark[];
  /** True while the domain moves. */
  readonly moving: boolean;
}

/** Where a row lies, its bar or path within it, and the baseline of its name, which begins in a folded one at a place of its own, in pixels. */
interface RowBand {
  readonly y: number;
  readonly height: number;
  readonly foot: number;
  readonly bar: number;
  readonly baseline: number;
  readonly nameAt?: number | undefined;
}

/** What stands above the first row, with so many lines of eras, in pixels. */
export const headHeight = (lines: number): number =>
  lines > 0 ? lines * geometry.eraLine + geometry.underEras : geometry.aboveRows;

/** A row of which everything but the height is known. */
interface LooseRow extends Omit<Row, 'works' | 'context'> {
  readonly works: LooseMarks;
  readonly context: LooseMarks;
  readonly names: readonly LooseName[];
  readonly size: RowSize;
}

/**
 * Lays out a chart as a stack of rows: eras in lines above it unless they are the rows, the rows with their marks, and, but
 * where they stand in the rows of their era, what the industry did; then the line of time.
 */
export function layoutScene(input: SceneInput): Scene {
  const { events, domain, width, arrangement = 'company', previous, isSparse = false } = input;
  const frame = (previous ?? input.frame)?.frame;
  const { lines = breakpointAt(width).lines } = input;
  const byEra = arrangement === 'era';
  const rows = rowsOf(input);
  const path = byEra ? layoutPath(input) : { segments: [], steps: [] };
  const marked = rows.filter(({ lane }) => arrangement === 'company' || lane === undefined).length;
  const most = Math.min(lines.works, Math.max(2, Math.ceil((2 * lines.works) / (marked + 1))));
  const loose = rows.map((row, i): LooseRow => {
    const size = frame?.rows[i];
    const works = layoutMarks(input, row.works, { lines: size?.lines ?? most, size: textSize.work, pile: size?.pile });
    const context = layoutMarks(input, row.context, { lines: 0, size: textSize.context, pile: size?.context });
    const names = layoutRowNames(input, path, row, size);
    const counts = {
      lines: works.lines,
      pile: works.pile,
      names: 1 + Math.max(-1, ...names.map(({ line }) => line)),
      context: context.pile,
    };
    return { ...row, works, context, names, size: size ?? sizeRow(input, row, counts) };
  });

  const heads = byEra ? 0 : (frame?.eraLines ?? eraLines(input));
  let y = headHeight(heads);
  const works: Mark[] = [];
  const context: Mark[] = [];
  const names: NameMark[] = [];
  const rowMarks: RowMark[] = [];
  const bands = new Map<string, RowBand>();
  const nameLine = nameLineOf(input);
  const nameBaseline = byEra ? geometry.shortNameBaseline : geometry.nameBaseline;

  for (const { id, text, lane, works: own, context: others, names: named, size } of loose) {
    const { folded, bar } = size;
    const top = y;
    const foot = top + size.foot;
    // The names of a folded row pile up from its bars, its own in the first line.
    const baseline = folded ? foot - geometry.aboveFolded : top + geometry.rowNameBaseline;
    y = foot + bar + size.under;
    bands.set(id, { y: top, height: y - top, foot, bar, baseline, nameAt: size.nameAt });
    if (lane === undefined) y += geometry.rowGap;
    if (size.isAway) continue;
    if (lane === undefined && !(byEra && id)) rowMarks.push({ id, text, y: foot, baseline });
    works.push(
      ...placeMarks(input, own.marks, 'dot', {
        foot,
        ofLevel: (level) => foot - geometry.markLift - level * geometry.pileStep,
        ofLine: (line) => foot - firstLine(size.pile) - line * geometry.labelLine,
      }),
    );
    const middle = top + geometry.rowContextMiddle;
    context.push(
      ...placeMarks(input, others.marks, 'diamond', {
        foot: null,
        ofLevel: (level) => middle + level * geometry.pileStep,
        ofLine: (line) => middle + line * geometry.contextLine,
      }),
    );
    const [first, next] = folded ? [baseline, -geometry.foldedNameLine] : [foot + bar + nameBaseline, nameLine];
    names.push(...named.map(({ line, ...name }) => ({ ...name, y: first + line * next })));
  }

  const all = layoutMarks(input, byEra ? [] : layersOf(events).context, {
    lines: frame?.context.lines ?? lines.context,
    size: textSize.context,
    pile: frame?.context.pile,
  });
  const apart = isSparse ? { ...all, marks: all.marks.filter(({ label }) => label), pile: 0 } : all;
  const industry = frame?.context ?? { lines: apart.lines, pile: apart.pile };
  const { first, whole } = contextHeights(industry);
  const contextTop = whole > 0 ? y + geometry.contextTop : 0;
  context.push(
    ...placeMarks(input, apart.marks, 'diamond', {
      foot: contextTop,
      ofLevel: (level) => contextTop + level * geometry.pileStep,
      ofLine: (line) => contextTop + first + line * geometry.contextLine,
    }),
  );

  const axis = y + whole + geometry.aboveAxis;
  const footOf = (id: string | undefined): number => bands.get(id ?? '')?.foot ?? 0;
  const pathAt = (era: string): number => footOf(era) + geometry.path / 2;
  return {
    domain,
    arrangement,
    width,
    height: axis + geometry.underAxis,
    axis,
    firstFoot: footOf(byEra ? rows[0]?.id : '0'),
    contextTop,
    eras: byEra ? layoutEraRows(input, (id) => bands.get(id)) : layoutEraLines(input, axis, heads),
    rows: rowMarks,
    bars: byEra
      ? []
      : layoutBars(input, (lane) => ({ y: footOf(String(lane)), height: bands.get(String(lane))?.bar ?? 0 })),
    names,
    path: path.segments.map((segment) => ({ ...segment, y: pathAt(segment.era) })),
    steps: path.steps.map((step) => ({ ...step, from: pathAt(step.fromEra), to: pathAt(step.toEra) })),
    works,
    context,
    bands,
    ticks: layoutTicks(domain, width),
    frame: { eraLines: heads, rows: loose.map(({ size }) => size), context: industry },
    placed: [...loose.flatMap((row) => [...row.works.marks, ...row.context.marks]), ...apart.marks],
    moving: previous !== undefined,
  };
}
