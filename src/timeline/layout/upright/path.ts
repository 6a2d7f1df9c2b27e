import { isUncertain, sharper, type Bound, type Instant } from '../../model/dates.ts';
import { layoutLanes } from '../lanes.ts';
import { areConcurrent, type Stint } from '../stints.ts';
import type { CareerRow } from './rows.ts';

/** How an end of a line looks: dated to the month, to less, or not known. */
export type EndLook = 'solid' | 'fading' | 'open';

/** The time of an employer in one lane: from one row to another, both included. */
export interface Line {
  readonly stint: Stint;
  readonly lane: string;
  readonly track: number;
  readonly from: number;
  readonly to: number;
  /** How it begins; null where it comes from another lane of the same employer. */
  readonly begins: EndLook | null;
  /** How it ends, in the row after its last; null where it ends at its last mark. */
  readonly ends: EndLook | null;
  readonly goesOn: boolean;
  /** The line that it comes from, where it does not begin beside others. */
  readonly comesFrom: { readonly lane: string; readonly track: number; readonly uncertain: boolean } | null;
}

const lookOf = (bound: Bound): EndLook => {
  if (bound.kind === 'unknown') return 'open';
  if (bound.kind === 'open') return 'solid';
  return bound.qualifier === '' && sharper(bound.precision, 'month') === bound.precision ? 'solid' : 'fading';
};

/** A line of which its end is not settled. */
interface Loose {
  readonly stint: Stint;
  readonly lane: string;
  readonly from: number;
  to: number;
  readonly isFirst: boolean;
  /** True where what follows comes from it. */
  isCarrier: boolean;
  ends: EndLook | null;
  goesOn: boolean;
}

interface Input {
  readonly rows: readonly CareerRow[];
  readonly times: readonly Instant[];
  readonly laneOf: (row: CareerRow & { readonly kind: 'work' }) => string;
  /** The lane of an employer without works; null where none can be told. */
  readonly lonely: string | null;
  readonly asOf: Instant;
}

/** The instant up to which a time lasts for certain. */
const certainEnd = ({ when: { end } }: Stint): Instant =>
  end.kind === 'known' ? end.earliest : end.kind === 'open' ? Infinity : -Infinity;

/** Rows of one stint that no other interrupts. */
function runsOf(rows: readonly CareerRow[]): { readonly stint: Stint; readonly from: number; readonly to: number }[] {
  const runs: { stint: Stint; from: number; to: number }[] = [];
  for (const [i, { stint }] of rows.entries()) {
    const last = runs.at(-1);
    if (last && last.stint === stint && last.to === i - 1) last.to = i;
    else if (stint) runs.push({ stint, from: i, to: i });
  }
  return runs;
}

/** The lines of one run, each from its first work to its last, the first from the head, the last to the end of the run. */
function linesOf({ stint, from, to }: ReturnType<typeof runsOf>[number], input: Input): Loose[] {
  const { rows, laneOf, lonely } = input;
  const lanes = new Map<string, { from: number; to: number }>();
  for (let i = from; i <= to; i += 1) {
    const row = rows[i];
    if (row?.kind !== 'work') continue;
    const lane = laneOf(row);
    lanes.set(lane, { from: lanes.get(lane)?.from ?? i, to: i });
  }
  const hasHead = rows[from]?.kind === 'head';
  const hasMore = rows.some((row, i) => row.kind === 'work' && row.stint === stint && i > to);
  if (lanes.size === 0 && hasHead && !hasMore && lonely !== null) lanes.set(lonely, { from, to });
  return [...lanes].map(([lane, run], i) => ({
    stint,
    lane,
    from: i === 0 ? from : run.from,
    to: run.to,
    isFirst: i === 0 && hasHead,
    isCarrier: run.to === to,
    ends: null,
    goesOn: false,
  }));
}

/**
 * The employers as lines through lanes; those whose time goes on beside the next go on beside its rows.
 * @returns lines in rows of the career
 */
export function layoutUprightPath(input: Input): readonly Line[] {
  const { rows, times, asOf } = input;
  const runs = runsOf(rows);
  const loose = runs.map((run) => linesOf(run, input));
  for (const [i, run] of runs.entries()) {
    const isLast = !runs.slice(i + 1).some(({ stint }) => stint === run.stint);
    const isWhole = runs.some(({ stint }, k) => k > i && stint.company.partOf === run.stint.company.id);
    for (const line of loose[i] ?? []) {
      if (!line.isCarrier) continue;
      if (!isLast || isWhole) {
        line.ends = 'solid';
        continue;
      }
      const { stint } = line;
      const isBeside = (k: number): boolean => {
        const other = rows[k]?.stint;
        return (times[k] ?? 0) < certainEnd(stint) && (!other || areConcurrent(stint, other, asOf));
      };
      while (line.to + 1 < rows.length && isBeside(line.to + 1)) line.to += 1;
      line.goesOn = stint.when.end.kind === 'open' && line.to === rows.length - 1;
      line.ends = lookOf(stint.when.end);
    }
  }
  const all = loose.flat();
  const tracks = new Map<Loose, number>();
  for (const [, lines] of Map.groupBy(all, ({ lane }) => lane)) {
    const assigned = layoutLanes(lines.map(({ from, to }) => ({ from, to: to + 1 })));
    for (const [i, line] of lines.entries()) tracks.set(line, assigned[i] ?? 0);
  }
  const trackOf = (line: Loose): number => tracks.get(line) ?? 0;
  const sourceOf = (line: Loose): Loose | undefined => {
    const before = all.filter((other) => other.from < line.from && other.to >= line.from - 1);
    const own = line.isFirst ? undefined : before.findLast(({ stint }) => stint === line.stint);
    if (own && own.to < line.from) own.ends = 'solid';
    const ended = before.filter(({ to, isCarrier }) => to < line.from && isCarrier);
    const same = ended.find((other) => other.lane === line.lane && trackOf(other) === trackOf(line));
    return own ?? same ?? ended.at(-1);
  };
  const sources = new Map(all.map((line) => [line, sourceOf(line)]));
  return all.map((line): Line => {
    const source = sources.get(line);
    const isMove = source !== undefined && source.stint !== line.stint;
    return {
      stint: line.stint,
      lane: line.lane,
      track: trackOf(line),
      from: line.from,
      to: line.to,
      begins: line.isFirst ? lookOf(line.stint.when.start) : null,
      ends: line.ends,
      goesOn: line.goesOn,
      comesFrom: source
        ? { lane: source.lane, track: trackOf(source), uncertain: isMove && isUncertain(line.stint.when) }
        : null,
    };
  });
}
