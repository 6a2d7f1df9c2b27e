import { timeTo } from '../../model/calendar.ts';
import { earliest, isUncertain, latest, type Instant, type When } from '../../model/dates.ts';
import { type Company, type Era, type Timeline, type TimelineEvent } from '../../model/timeline.ts';
import type { ColorToken } from '../../model/vocabulary.ts';
import { round } from '../band.ts';
import { softSpan } from '../fade.ts';
import { layoutUprightPath, type EndLook, type Line } from './path.ts';
import { betweenRows, careerRows, timesOf, type ChapterLink, type UprightRow } from './rows.ts';

/** Words of an upright picture in one language. */
export interface UprightWords {
  readonly label: (entry: Company | Era | TimelineEvent) => string;
  /** When a date begins; a month says its year where that is asked for. */
  readonly start: (when: When, withYear: boolean) => string;
}

/** A piece of a line: x in units of the rail, heights in shares of the row. */
export interface RailPiece {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly color: ColorToken;
  /** How it looks: `in` and `out` fade, `open` is where nothing is known. */
  readonly look: 'solid' | 'in' | 'out' | 'open';
}
/** Where a line moves from one lane to another. */
export interface RailStep extends Pick<RailPiece, 'from' | 'to' | 'color'> {
  readonly fromX: number;
  readonly toX: number;
  readonly uncertain: boolean;
}
/** The piece of an era’s lane. */
export interface RailBand {
  readonly x: number;
  readonly width: number;
  readonly from: number;
  readonly opacity: number;
}
/** What stands beside a row. */
export interface Rail {
  readonly bands: readonly RailBand[];
  readonly pieces: readonly RailPiece[];
  readonly steps: readonly RailStep[];
  /** The mark of the row’s event or the beginning of its era. */
  readonly mark: {
    readonly sign: 'era' | 'work';
    readonly x: number;
    readonly color: ColorToken | null;
    readonly hollow: boolean;
  } | null;
  /** What goes on beyond the last row. */
  readonly arrows: readonly { readonly x: number; readonly color: ColorToken }[];
}
interface Lane {
  /** The era’s id; empty for what belongs to none. */
  readonly id: string;
  /** Where it begins, in units, and how wide it is. */
  readonly left: number;
  readonly width: number;
}
export interface UprightMark {
  readonly row: UprightRow;
  /** The date of an event; null where it is that of the row above, or the row has none. */
  readonly date: string | null;
  /** True where the row above has the same date. */
  readonly joined: boolean;
  readonly rail: Rail;
}
/** A career in which time runs down: rows of works beside lanes of eras. */
export interface Upright {
  readonly lanes: readonly Lane[];
  /** The width of all lanes, in units. */
  readonly width: number;
  readonly rows: readonly UprightMark[];
}

/** Lanes at most, the one for what belongs to no era included. */
const mostLanes = 16;
const unit = 12;
/** Between lines beside one another in one lane. */
const trackGap = 8;
const bandInset = 1.5;

/** Where the pieces of a head lie: the end of the line before, the step, the beginning. */
const tail = 0.34;
const stepAt = [0.22, 0.74] as const;
const beginning = 0.52;

const fadeOf = (look: EndLook, fade: 'in' | 'out'): RailPiece['look'] => (look === 'fading' ? fade : look);

/** The dates of rows: one that says the same as the row above says it for both. */
function datesOf(rows: readonly UprightRow[], words: UprightWords): readonly Pick<UprightMark, 'date' | 'joined'>[] {
  const full = rows.map((row) => (row.kind === 'work' ? words.start(row.event.when, true) : null));
  const yearOf = (row: UprightRow | undefined): number | null => {
    if (row?.kind !== 'work') return null;
    const { start } = row.event.when;
    return start.kind === 'known' ? new Date(start.earliest).getUTCFullYear() : null;
  };
  return rows.map((row, i) => {
    if (row.kind !== 'work') return { date: null, joined: false };
    if (full[i] === full[i - 1]) return { date: null, joined: true };
    const year = yearOf(row);
    return { date: words.start(row.event.when, year === null || year !== yearOf(rows[i - 1])), joined: false };
  });
}

/**
 * Lays out a career from the top down: heads of employers with their works below them, eras and chapters where they
 * begin, and beside each row its part of the lanes and of the employers’ path.
 */
export function layoutUpright(timeline: Timeline, words: UprightWords, chapters: readonly ChapterLink[] = []): Upright {
  const career = careerRows(timeline);
  const times = timesOf(career);
  const eras = timeline.eras.slice(0, mostLanes - 1);
  const laneOf = ({ event }: { readonly event: TimelineEvent }): string => {
    const [era = ''] = event.eras;
    return eras.some(({ id }) => id === era) ? era : '';
  };
  const lonely = eras.length === 0 ? '' : null;
  const lines = layoutUprightPath({ rows: career, times, laneOf, lonely, asOf: timeline.asOf });
  const rows = betweenRows(career, eras, chapters);
  const isOther = (row: UprightRow): boolean => row.kind === 'work' && laneOf(row) === '';
  const ids = [...eras.map(({ id }) => id), ...(eras.length === 0 || rows.some(isOther) ? [''] : [])];

  let width = 0;
  const lanes = ids.map((id): Lane => {
    const tracks = 1 + Math.max(0, ...lines.filter(({ lane }) => lane === id).map(({ track }) => track));
    const lane = { id, left: width, width: unit + (tracks - 1) * trackGap };
    width += lane.width;
    return lane;
  });
  const xOf = (id: string, track = 0): number =>
    (lanes.find((lane) => lane.id === id)?.left ?? 0) + unit / 2 + track * trackGap;

  /** Where the rows of the career stand among all, and the last row. */
  const places = rows.flatMap((row, i) =>
    row.kind === 'head' || row.kind === 'work' || row.kind === 'end' ? [i] : [],
  );
  const placeOf = (i: number): number => places[i] ?? rows.length - 1;
  const timeAt = (i: number): Instant => {
    const at = places.findIndex((place) => place >= i);
    return times[at] ?? timeline.asOf;
  };
  const rails = rows.map(() => ({
    bands: [] as RailBand[],
    pieces: [] as RailPiece[],
    steps: [] as RailStep[],
    arrows: [] as { x: number; color: ColorToken }[],
  }));

  for (const lane of lanes) {
    const era = eras.find(({ id }) => id === lane.id);
    if (!era) continue;
    const own = rows.flatMap((row, i) => (row.kind === 'work' && laneOf(row) === era.id ? [i] : []));
    const named = rows.findIndex((row) => row.kind === 'era' && row.era === era);
    const isKnown = era.when.start.kind === 'known';
    const from = isKnown ? named : 0;
    const known = [timeAt(0), earliest(era.when), latest(era.when), timeline.asOf].filter(Number.isFinite);
    const longAgo = Math.min(...known) + timeTo('year', timeline.asOf, -100);
    const { solidTo, to, goesOn } = softSpan(era.when, {
      unknownFrom: longAgo,
      unknownTo: timeline.asOf,
      asOf: timeline.asOf,
      domain: [longAgo, timeline.asOf],
    });
    const firstAfter = (instant: Instant): number => {
      const at = rows.findIndex((_, i) => timeAt(i) >= instant);
      return at < 0 || goesOn ? rows.length : at;
    };
    const fades = Math.max(firstAfter(solidTo + 1), (own.at(-1) ?? from) + 1, from + 1);
    const ends = Math.max(firstAfter(to), solidTo < to && !goesOn ? fades + 1 : fades);
    for (let i = from; i < Math.min(ends, rows.length); i += 1) {
      const fading = i < fades ? 1 : 1 - (i - fades + 0.5) / (ends - fades);
      rails[i]?.bands.push({
        x: lane.left + bandInset,
        width: lane.width - 2 * bandInset,
        from: isKnown && i === from ? 0.5 : 0,
        opacity: round(fading),
      });
    }
  }

  const comesFromAt = (line: Line, i: number): boolean =>
    lines.some(
      (next) => placeOf(next.from) === i && next.comesFrom?.lane === line.lane && next.comesFrom.track === line.track,
    );
  for (const line of lines) {
    const { color } = line.stint.company;
    const x = xOf(line.lane, line.track);
    const [first, last] = [placeOf(line.from), line.ends === null ? placeOf(line.to) : placeOf(line.to + 1) - 1];
    const isHead = line.begins !== null;
    const source = line.comesFrom && xOf(line.comesFrom.lane, line.comesFrom.track);
    if (source !== null && source !== x) {
      const [from, to] = isHead ? stepAt : [0, 0.5];
      rails[first]?.steps.push({
        fromX: source,
        toX: x,
        from,
        to,
        color,
        uncertain: line.comesFrom?.uncertain ?? false,
      });
    }
    for (let i = first; i <= last; i += 1) {
      const isFirst = i === first;
      const from = !isFirst ? 0 : isHead || source !== x ? 0.5 : 0;
      const to = i === last && line.ends === null ? 0.5 : 1;
      const look = isFirst && line.begins ? fadeOf(line.begins, 'in') : 'solid';
      if (from < to) rails[i]?.pieces.push({ x, from: isFirst && isHead ? beginning : from, to, color, look });
    }
    const after = rows[last + 1];
    if (line.ends === null || !after) continue;
    if (line.goesOn) {
      rails[last + 1]?.pieces.push({ x, from: 0, to: 0.5, color, look: 'solid' });
      rails[last + 1]?.arrows.push({ x, color });
    } else if (after.kind !== 'work' || !comesFromAt(line, last + 1))
      rails[last + 1]?.pieces.push({ x, from: 0, to: tail, color, look: fadeOf(line.ends, 'out') });
  }

  const lineAt = (event: TimelineEvent, i: number): Line | undefined =>
    lines.find(
      ({ stint, lane, from, to }) =>
        stint.company.id === event.company && lane === laneOf({ event }) && placeOf(from) <= i && i <= placeOf(to),
    );
  const markOf = (row: UprightRow, i: number): Rail['mark'] => {
    if (row.kind === 'era') return { sign: 'era', x: xOf(row.era.id), color: null, hollow: false };
    if (row.kind !== 'work') return null;
    const color = row.stint?.company.color ?? null;
    const lane = laneOf(row);
    return { sign: 'work', x: xOf(lane, lineAt(row.event, i)?.track), color, hollow: isUncertain(row.event.when) };
  };
  const dates = datesOf(rows, words);
  return {
    lanes,
    width,
    rows: rows.map((row, i) => ({
      row,
      date: dates[i]?.date ?? null,
      joined: dates[i]?.joined ?? false,
      rail: { bands: [], pieces: [], steps: [], arrows: [], ...rails[i], mark: markOf(row, i) },
    })),
  };
}
