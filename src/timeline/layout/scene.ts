import type { TimelineEvent } from '../model/timeline';
import { memoize } from '../model/memoize';
import { eventKinds } from '../model/vocabulary';
import { rowIdOf, type Arrangement } from './arrangement';
import { barHeight, lanesOf, layoutBars, layoutNames, visibleStints, type BarMark, type NameMark } from './bars';
import { percentScale, round } from './band';
import { breakpointAt } from './breakpoints';
import type { Domain } from './domain';
import { eraLines, layoutEraLines, layoutEraRows, visibleEras, type EraMark } from './eras';
import { geometry } from './geometry';
import type { SceneInput } from './input';
import type { Mark } from './mark';
import { layoutMarks, placeMarks, type LooseMark, type LooseMarks } from './marks';
import { layoutPath, type PathMark, type StepMark } from './path';
import { boldWidth, fittedText, textSize, textWidth } from './text-width';
import { layoutTicks, type TickMark } from './ticks';

/** The line of a row, with its name: y in pixels. */
export interface RowMark {
  readonly id: string;
  readonly text: string;
  readonly y: number;
  readonly baseline: number;
}

/** What gives a row its height. */
interface RowSize {
  /** Lines of labels, marks above one another, lines of names. */
  readonly lines: number;
  readonly pile: number;
  readonly names: number;
  /** Marks of the industry above one another. */
  readonly context: number;
}

/** What gives a chart its height. */
export interface Frame {
  readonly eraLines: number;
  readonly rows: readonly RowSize[];
  /** Lines of names of each lane of employers that is no row. */
  readonly laneNames: readonly number[];
  readonly context: RowSize;
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
  readonly ticks: readonly TickMark[];
  readonly frame: Frame;
  /** The marks before they had heights. */
  readonly placed: readonly LooseMark[];
  /** True while the domain moves. */
  readonly moving: boolean;
}

const layersOf = memoize((events: readonly TimelineEvent[]) => ({
  works: events.filter(({ kind }) => kind !== 'context'),
  context: events.filter(({ kind }) => kind === 'context'),
}));

/** Rows of marks at most, the one for all others included. */
const mostRows = 16;

/** A row of marks. */
interface Row {
  readonly id: string;
  readonly text: string;
}

/** The rows of marks, from the top; they depend on the timeline alone, so that they stay while a reader filters. */
function rowsOf({ timeline, arrangement = 'company', words }: SceneInput): readonly Row[] {
  if (arrangement === 'company') return lanesOf(timeline).parts.map((_, lane) => ({ id: String(lane), text: '' }));
  const used = new Set(
    timeline.events
      .filter(({ kind }) => arrangement === 'era' || kind !== 'context')
      .map((event) => rowIdOf(event, arrangement)),
  );
  const named =
    arrangement === 'era'
      ? timeline.eras.map((era) => ({ id: era.id, text: words.label(era) })).toReversed()
      : eventKinds.map((id) => ({ id, text: words.kind(id) }));
  const own = named.filter(({ id }) => used.has(id)).slice(0, mostRows - 1);
  const hasOthers = [...used].some((id) => !own.some((row) => row.id === id));
  return hasOthers ? [...own, { id: '', text: words.other }] : own;
}

/** A row of which everything but the height is known. */
interface LooseRow extends Row {
  readonly works: LooseMarks;
  readonly context: LooseMarks;
  readonly names: readonly (Omit<NameMark, 'y'> & { readonly line: number })[];
  readonly size: RowSize;
}

/** How many lines names take. */
const linesOf = (names: LooseRow['names']): number => 1 + Math.max(-1, ...names.map(({ line }) => line));

const noMarks: LooseMarks = { marks: [], lines: 0, pile: 0 };

/** How far labels and piles of a row reach up from its bar or path. */
const markReach = ({ lines, pile }: RowSize): number =>
  (pile > 0 || lines > 0 ? geometry.markLift + Math.max(0, pile - 1) * geometry.pileStep + geometry.abovePile : 0) +
  lines * geometry.labelLine;

/** How far the marks of the industry in a row reach down from its name. */
const contextReach = ({ context }: RowSize): number =>
  context > 0 ? geometry.rowContext + (context - 1) * geometry.pileStep : 0;

/**
 * Lays out a chart as a stack of rows: eras in lines above it unless they are the rows, the rows with their marks, and, but
 * where they stand in the rows of their era, what the industry did; then the line of time.
 */
export function layoutScene(input: SceneInput): Scene {
  const { timeline, events, domain, width, arrangement = 'company', words, previous, isSparse = false } = input;
  const frame = (previous ?? input.frame)?.frame;
  const layers = layersOf(events);
  const rows = rowsOf(input);
  const { lines = breakpointAt(width).lines } = input;
  const lanes = lanesOf(timeline);
  const byEra = arrangement === 'era';
  const byCompany = arrangement === 'company';
  const rowIds = new Set(rows.map(({ id }) => id));
  const rowIdFor = (event: TimelineEvent): string => {
    if (byCompany) return String(lanes.laneOf.get(event.company ?? '') ?? 0);
    const id = rowIdOf(event, arrangement);
    return rowIds.has(id) ? id : '';
  };
  const worksOf = Map.groupBy(layers.works, rowIdFor);
  const contextOf = byEra ? Map.groupBy(layers.context, rowIdFor) : new Map<string, TimelineEvent[]>();

  const path = byEra ? layoutPath(input) : { segments: [], steps: [] };
  const stints = byEra ? [] : visibleStints(input);
  const x = percentScale(domain);
  const pixels = (percent: number): number => (Math.min(100, Math.max(0, percent)) / 100) * width;

  /** Names of the employers of a row, in order of their beginning, in so many lines at most. */
  const namesIn = (row: string, most?: number): LooseRow['names'] => {
    const size = byEra ? textSize.dates : textSize.name;
    const wanted = byEra
      ? path.segments.filter((segment) => segment.era === row && segment.named)
      : stints
          .filter(({ stint }) => String(lanes.laneOf.get(stint.company.id) ?? 0) === row)
          .map(({ stint, span, active }) => ({
            key: stint.key,
            company: stint.company,
            when: stint.when,
            active,
            from: x((span.from + span.solidFrom) / 2),
            to: x((span.solidTo + span.to) / 2),
          }));
    const ordered = wanted.toSorted((a, b) => a.from - b.from);
    const named = ordered.map(({ key, company, when, active }) => ({
      key,
      id: company.id,
      color: company.color,
      active,
      text: fittedText(words.label(company), size, width),
      dates: byEra || isSparse ? '' : words.dates(when),
    }));
    const candidates = named.map(({ text, dates }, i) => ({
      from: pixels(ordered[i]?.from ?? 0),
      to: pixels(ordered[i]?.to ?? 0),
      room: Math.max(boldWidth(text, size), textWidth(dates, textSize.dates)),
    }));
    const places = layoutNames(candidates, width, most);
    return named.flatMap((name, i) => {
      const place = places[i];
      return place ? [{ ...name, x: round((place.left / width) * 100), line: place.line }] : [];
    });
  };

  const linesOfRow = (i: number): number =>
    frame?.rows[i]?.lines ?? Math.min(lines.works, Math.max(2, Math.ceil((2 * lines.works) / (rows.length + 1))));
  const loose = rows.map((row, i): LooseRow => {
    const works = layoutMarks(input, worksOf.get(row.id) ?? [], {
      ...{ lines: linesOfRow(i), size: textSize.work, pile: frame?.rows[i]?.pile },
    });
    const context = byEra
      ? layoutMarks(input, contextOf.get(row.id) ?? [], {
          lines: 0,
          size: textSize.context,
          pile: frame?.rows[i]?.context,
        })
      : noMarks;
    const names = byCompany || byEra ? namesIn(row.id, frame?.rows[i]?.names) : [];
    const needed = { lines: works.lines, pile: works.pile, names: linesOf(names), context: context.pile };
    return { ...row, works, context, names, size: frame?.rows[i] ?? needed };
  });

  const heads = byEra
    ? 0
    : previous
      ? previous.frame.eraLines
      : Math.max(frame?.eraLines ?? 0, eraLines(visibleEras(input)));
  let y = heads > 0 ? heads * geometry.eraLine + geometry.underEras : 0;
  const works: Mark[] = [];
  const context: Mark[] = [];
  const names: NameMark[] = [];
  const rowMarks: RowMark[] = [];
  const bands = new Map<string, { readonly y: number; readonly height: number; readonly foot: number }>();
  const nameLine = byEra ? geometry.shortNameLine : isSparse ? geometry.sparseNameLine : geometry.nameLine;
  const nameBaseline = byEra ? geometry.shortNameBaseline : geometry.nameBaseline;
  /** Puts names below the foot of their bars. */
  const placeNames = (placed: LooseRow['names'], foot: number): void => {
    names.push(...placed.map(({ line, ...name }) => ({ ...name, y: foot + nameBaseline + line * nameLine })));
  };

  for (const [i, row] of loose.entries()) {
    const top = y;
    const head = byCompany ? 0 : geometry.rowHead + contextReach(row.size);
    const reach = markReach(row.size);
    const foot = top + head + reach;
    const bar = byCompany ? barHeight(lanes.parts[i] ?? 1) : byEra ? geometry.path : 0;
    works.push(
      ...placeMarks(input, row.works.marks, 'dot', {
        foot,
        ofLevel: (level) => foot - geometry.markLift - level * geometry.pileStep,
        ofLine: (line) =>
          foot -
          geometry.markLift -
          Math.max(0, row.size.pile - 1) * geometry.pileStep -
          geometry.abovePile -
          line * geometry.labelLine,
      }),
    );
    context.push(
      ...placeMarks(input, row.context.marks, 'diamond', {
        foot: top + geometry.rowContextMiddle,
        ofLevel: (level) => top + geometry.rowContextMiddle + level * geometry.pileStep,
        ofLine: () => top + geometry.rowContextMiddle,
      }),
    );
    placeNames(row.names, foot + bar);
    const under = row.size.names > 0 ? row.size.names * nameLine + geometry.underNames : geometry.rowPadding;
    y = foot + bar + (byCompany || byEra ? under : geometry.rowPadding);
    bands.set(row.id, { y: top, height: y - top, foot });
    if (!byCompany) {
      const isBand = byEra && timeline.eras.some(({ id }) => id === row.id);
      if (!isBand) rowMarks.push({ id: row.id, text: row.text, y: foot, baseline: top + geometry.rowNameBaseline });
      y += geometry.rowGap;
    }
  }

  const lanesTop = arrangement === 'kind' ? y : null;
  const laneFeet = byCompany ? loose.map((_, i) => bands.get(String(i))?.foot ?? 0) : [];
  const laneNames: number[] = [];
  if (lanesTop !== null)
    for (const parts of lanes.parts) {
      laneFeet.push(y + geometry.rowPadding);
      y += geometry.rowPadding + barHeight(parts);
      const lane = String(laneFeet.length - 1);
      const named = namesIn(lane, frame?.laneNames[laneFeet.length - 1]);
      placeNames(named, y);
      const lines = frame?.laneNames[laneFeet.length - 1] ?? linesOf(named);
      laneNames.push(lines);
      y += lines * nameLine + geometry.underNames;
    }

  const all = byEra
    ? noMarks
    : layoutMarks(input, layers.context, {
        lines: frame?.context.lines ?? lines.context,
        size: textSize.context,
        pile: frame?.context.pile,
      });
  const apart = isSparse ? { ...all, marks: all.marks.filter(({ label }) => label), pile: 0 } : all;
  let contextTop = 0;
  const apartSize = frame?.context ?? { lines: apart.lines, pile: apart.pile, names: 0, context: 0 };
  if (apartSize.pile + apartSize.lines > 0) {
    contextTop = y + geometry.contextTop;
    const top = contextTop;
    const deepest = Math.max(0, apartSize.pile - 1) * geometry.pileStep;
    const first =
      apartSize.lines > 0 ? Math.max(geometry.contextFirst, deepest + geometry.abovePile + geometry.pileStep) : deepest;
    context.push(
      ...placeMarks(input, apart.marks, 'diamond', {
        foot: top,
        ofLevel: (level) => top + level * geometry.pileStep,
        ofLine: (line) => top + first + (apartSize.lines - 1 - line) * geometry.contextLine,
      }),
    );
    y =
      top +
      first +
      Math.max(0, apartSize.lines - 1) * geometry.contextLine +
      geometry.contextLine +
      geometry.underContext;
  }

  const axis = y + geometry.aboveAxis;
  const footOf = (lane: number) => ({
    y: laneFeet[lane] ?? 0,
    height: barHeight(lanes.parts[lane] ?? 1),
  });
  const pathAt = (era: string): number => (bands.get(era)?.foot ?? 0) + geometry.path / 2;
  return {
    domain,
    arrangement,
    width,
    height: axis + geometry.underAxis,
    axis,
    firstFoot: laneFeet[0] ?? bands.get(loose[0]?.id ?? '')?.foot ?? 0,
    contextTop,
    eras: byEra ? layoutEraRows(input, (id) => bands.get(id)) : layoutEraLines(input, axis),
    rows: rowMarks,
    bars: byEra ? [] : layoutBars(input, footOf),
    names,
    path: path.segments.map((segment) => ({ ...segment, y: pathAt(segment.era) })),
    steps: path.steps.map((step) => ({ ...step, from: pathAt(step.fromEra), to: pathAt(step.toEra) })),
    works,
    context,
    ticks: layoutTicks(domain, width),
    frame: { eraLines: heads, rows: loose.map(({ size }) => size), laneNames, context: apartSize },
    placed: [...loose.flatMap((row) => [...row.works.marks, ...row.context.marks]), ...apart.marks],
    moving: previous !== undefined,
  };
}
