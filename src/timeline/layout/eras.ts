import type { Era } from '../model/timeline.ts';
import { bandOf, isVisible, round, type Band } from './band.ts';
import { softSpan, type SoftSpan } from './fade.ts';
import { geometry } from './geometry.ts';
import type { SceneInput } from './input.ts';
import type { Side } from './label-box.ts';
import { layoutLanes } from './lanes.ts';
import { boldWidth, fittedText, textSize } from './text-width.ts';

/** The band of an era with its name: x in percent of the domain, y and heights in pixels. */
export interface EraMark extends Band {
  readonly id: string;
  readonly text: string;
  readonly y: number;
  readonly height: number;
  /** The baseline of its name. */
  readonly baseline: number;
  /** The height of the ground that it gives to the chart below, from its own foot; 0 where it is a row of its own. */
  readonly ground: number;
  /** Set where a filter is about eras: about this one, or about others. */
  readonly emphasis: 'highlighted' | 'muted' | null;
  /** Whether the name begins at the left edge of the band or ends at the right one; null where it has no room. */
  readonly side: Side | null;
  /** Where the name begins or ends, in percent. */
  readonly nameX: number;
}

/** An era in view. */
export interface VisibleEra {
  readonly era: Era;
  readonly span: SoftSpan;
}

/** The eras that the domain shows, each with how it is drawn. */
export function visibleEras({ timeline, domain }: SceneInput): VisibleEra[] {
  const reach = { unknownFrom: domain[0], unknownTo: domain[1], asOf: timeline.asOf, domain };
  return timeline.eras
    .map((era) => ({ era, span: softSpan(era.when, reach) }))
    .filter(({ span }) => isVisible(span, domain));
}

/** What a mark of an era has in every arrangement. */
function markOf({ domain, width, words, highlightedEras = [] }: SceneInput, { era, span }: VisibleEra) {
  const emphasis =
    highlightedEras.length === 0
      ? null
      : highlightedEras.includes(era.id)
        ? ('highlighted' as const)
        : ('muted' as const);
  return {
    ...bandOf(span, domain),
    id: era.id,
    text: fittedText(words.label(era), textSize.era, width - 2 * geometry.eraPadding),
    emphasis,
  };
}

/** The ends of a band as far as they are in view, in percent. */
const viewOf = ({ x, width }: Band): readonly [from: number, to: number] => [Math.max(0, x), Math.min(100, x + width)];

const roomOf = (text: string): number => boldWidth(text, textSize.era) + 2 * geometry.eraPadding;

/** An era in a line over a chart, with the place of its name. */
interface LinedEra extends Pick<EraMark, 'side' | 'nameX'> {
  readonly mark: ReturnType<typeof markOf>;
  readonly line: number;
}

/**
 * Puts eras into lines, none over another: where there are enough, with a name for each, at the beginning of its band or, where
 * the chart ends before the name does, at its end.
 */
function lineUp(input: SceneInput, most = Infinity): LinedEra[] {
  const { width } = input;
  const eras = visibleEras(input).map((era) => {
    const mark = markOf(input, era);
    const [from, to] = viewOf(mark).map((percent) => (percent / 100) * width) as [number, number];
    const needed = roomOf(mark.text);
    const isLeft = from + needed > width;
    const end = isLeft ? Math.max(to, needed) : Math.max(to, from + needed);
    const withName = { from: isLeft ? Math.min(from, end - needed) : from, to: end };
    return { mark, band: { from, to }, withName, isLeft };
  });
  const roomy = layoutLanes(eras.map(({ withName }) => withName));
  const isRoomy = Math.max(...roomy) < most;
  const lines = isRoomy ? roomy : layoutLanes(eras.map(({ band }) => band));
  return eras.map(({ mark, band, withName: { from, to }, isLeft }, i) => {
    const isNamed = isRoomy || to - from <= band.to - band.from;
    const nameX = isLeft ? round((100 * to) / width) : viewOf(mark)[0];
    return { mark, line: lines[i] ?? 0, side: isNamed ? (isLeft ? 'left' : 'right') : null, nameX };
  });
}

/** How many lines eras take over a chart. */
export const eraLines = (input: SceneInput): number => 1 + Math.max(-1, ...lineUp(input).map(({ line }) => line));

/**
 * Bands of eras in lines over a chart, none over another, with their names where they fit.
 * @param foot the foot of the chart, down to which each gives its ground
 * @param most lines that there is room for; eras beyond them are left out
 */
export function layoutEraLines(input: SceneInput, foot: number, most = Infinity): EraMark[] {
  return lineUp(input, most).flatMap(({ mark, line, ...name }) => {
    const y = line * geometry.eraLine;
    const heights = { y, height: geometry.eraHead, baseline: y + geometry.eraBaseline, ground: foot - y };
    return line < most ? [{ ...mark, ...name, ...heights }] : [];
  });
}

/** The heights of the row of an era, the baseline of its name, and where that begins if at a place of its own, in pixels. */
interface RowOfEra {
  readonly y: number;
  readonly height: number;
  readonly baseline: number;
  readonly nameAt?: number | undefined;
}

/**
 * Bands of eras as the rows of a chart, each with its name at its beginning, or as far left as it has room.
 */
export function layoutEraRows(input: SceneInput, rowOf: (id: string) => RowOfEra | undefined): EraMark[] {
  const { width } = input;
  return visibleEras(input).flatMap((era): EraMark[] => {
    const mark = markOf(input, era);
    const row = rowOf(mark.id);
    if (!row || row.height < 0) return [];
    const needed = (100 * roomOf(mark.text)) / width;
    const { nameAt, ...heights } = row;
    const nameX = nameAt === undefined ? Math.min(viewOf(mark)[0], 100 - needed) : round((100 * nameAt) / width);
    return [{ ...mark, ...heights, ground: 0, side: 'right', nameX: Math.max(0, nameX) }];
  });
}
