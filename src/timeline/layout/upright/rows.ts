import { beginningOf } from '../../model/calendar.ts';
import {
  compareWhen,
  earliest,
  firstKnown,
  latest,
  mayOverlap,
  sharper,
  type Instant,
  type When,
} from '../../model/dates.ts';
import type { Era, Timeline, TimelineEvent } from '../../model/timeline.ts';
import { allStints, type Stint } from '../stints.ts';

/** A chapter of the story, to lead to. */
export interface ChapterLink {
  readonly slug: string;
  readonly title: string;
  readonly years: When;
  /** Ids of the events that it tells of. */
  readonly events?: readonly string[];
}

/** The head of an employer's rows; of those at no employer where there is no stint. */
export interface HeadRow {
  readonly kind: 'head';
  readonly stint: Stint | null;
}
/** The row of an event of the person's own. */
export interface WorkRow {
  readonly kind: 'work';
  readonly stint: Stint | null;
  readonly event: TimelineEvent;
}
/** A row that stands for something in the career. */
export type CareerRow = HeadRow | WorkRow;

export type UprightRow =
  | CareerRow
  | { readonly kind: 'era'; readonly era: Era }
  | { readonly kind: 'chapter'; readonly chapter: ChapterLink; readonly number: number }
  | { readonly kind: 'end' };

interface Item {
  readonly when: When;
  readonly isRole: boolean;
  readonly rows: () => readonly CareerRow[];
}

/** The window in which a date begins as far as a month, or ends where that is all that is known. */
function windowOf(when: When): readonly [Instant, Instant] {
  const first = firstKnown(when);
  if (!first) return [-Infinity, Infinity];
  const from = beginningOf(first.precision === 'day' ? 'month' : 'day', first.earliest);
  return [from, first.precision === 'day' ? beginningOf('month', from, 1) : first.latest];
}

/** True for a date that names a month or a day. */
const namesMonth = ({ start }: When): boolean =>
  start.kind === 'known' && sharper(start.precision, 'month') === start.precision;

/**
 * Items in order of time; those that begin in one window stand together by how it is known. Where it is a month, a position
 * that begins in it comes before other things.
 */
function inOrder(items: readonly Item[]): readonly Item[] {
  const keyed = items
    .toSorted((a, b) => compareWhen(a.when, b.when))
    .map((item) => {
      const { start } = item.when;
      const [from, to] = windowOf(item.when);
      const qualifier = start.kind === 'known' ? start.qualifier.replace('%', '~') : null;
      return { item, from, to, key: [from, to, qualifier].join() };
    });
  const order = [...new Set(keyed.map(({ key }) => key))];
  const begun = new Set(keyed.filter(({ item }) => item.isRole && namesMonth(item.when)).map(({ key }) => key));
  const placeOf = (key: string): number => order.indexOf(key) - (begun.has(key) ? order.length : 0);
  const difference = (a: Instant, b: Instant): number => (a === b ? 0 : a - b);
  return keyed
    .toSorted((a, b) => difference(a.from, b.from) || difference(b.to, a.to) || placeOf(a.key) - placeOf(b.key))
    .map(({ item }) => item);
}

const overlap = (a: When, b: When): boolean => mayOverlap(a, earliest(b), latest(b));

/**
 * The rows of a career: every time at an employer with its works below it, in order of time; a time at a part of an employer
 * stands among the works of the whole. What the person did at no employer has a head of its own.
 */
export function careerRows(timeline: Timeline): readonly CareerRow[] {
  const stints = allStints(timeline).toSorted((a, b) => compareWhen(a.when, b.when) || a.depth - b.depth);
  const stintAt = (company: string | undefined, when: When): Stint | null => {
    const own = stints.filter((stint) => stint.company.id === company);
    return own.find((stint) => overlap(stint.when, when)) ?? own.at(-1) ?? null;
  };
  const wholes = new Map(
    stints.map((stint) => {
      const own = stints.filter(({ company }) => company.id === stint.company.partOf);
      return [stint, own.find(({ when }) => overlap(when, stint.when)) ?? null];
    }),
  );
  const own = timeline.events.filter(({ kind }) => kind !== 'context');
  const works = Map.groupBy(own, ({ company, when }) => stintAt(company, when));
  /** What says when a stint began: its own date or, where that does not, the first of its works. */
  const begunBy = (stint: Stint): When => {
    const [first] = works.get(stint) ?? [];
    return stint.when.start.kind === 'unknown' && first && compareWhen(first.when, stint.when) < 0
      ? first.when
      : stint.when;
  };
  const itemsOf = (whole: Stint | null): readonly Item[] => {
    const items: Item[] = [
      ...(works.get(whole) ?? []).map((event) => ({
        when: event.when,
        isRole: event.kind === 'role',
        rows: (): readonly CareerRow[] => [{ kind: 'work', stint: whole, event }],
      })),
      ...stints
        .filter((stint) => wholes.get(stint) === whole)
        .map((stint) => ({
          when: begunBy(stint),
          isRole: false,
          rows: (): readonly CareerRow[] => [{ kind: 'head', stint }, ...itemsOf(stint).flatMap(({ rows }) => rows())],
        })),
    ];
    return inOrder(items);
  };
  const rows = itemsOf(null).flatMap((item) => item.rows());
  return rows.flatMap((row, i): CareerRow[] => {
    const isLoose = row.kind === 'work' && row.stint === null;
    const before = rows[i - 1];
    return isLoose && !(before?.kind === 'work' && before.stint === null)
      ? [{ kind: 'head', stint: null }, row]
      : [row];
  });
}

/** When a row of the career begins, as far as it is known. */
export const whenOf = (row: CareerRow): When | null =>
  row.kind === 'work' ? row.event.when : (row.stint?.when ?? null);

/** How far time has come at each row: no row is before one above it. */
export function timesOf(rows: readonly CareerRow[]): readonly Instant[] {
  let time = -Infinity;
  return rows.map((row) => {
    const start = whenOf(row)?.start;
    if (start?.kind === 'known') time = Math.max(time, start.earliest);
    return time;
  });
}

/** Sets eras and chapters between the rows of a career, each where it begins, but no chapter before the one before it. */
export function betweenRows(
  rows: readonly CareerRow[],
  eras: readonly Era[],
  chapters: readonly ChapterLink[],
): readonly UprightRow[] {
  const times = timesOf(rows);
  /** Above the heads of the row, where it is the first below them. */
  const above = (i: number): number => {
    let at = i;
    while (at > 0 && rows[at - 1]?.kind === 'head') at -= 1;
    return at;
  };
  const orEnd = (i: number): number => (i < 0 ? rows.length : above(i));
  const placeOfEra = (era: Era): number => {
    const { start } = era.when;
    const first = rows.findIndex((row) => row.kind === 'work' && row.event.eras[0] === era.id);
    const begins = start.kind === 'known' ? times.findIndex((time) => time >= start.earliest) : 0;
    return Math.min(orEnd(first), orEnd(begins));
  };
  const placed = new Map<number, UprightRow[]>();
  const place = (at: number, row: UprightRow): void => {
    placed.set(at, [...(placed.get(at) ?? []), row]);
  };
  let last = 0;
  for (const [i, chapter] of chapters.entries()) {
    const told = rows.findIndex((row) => row.kind === 'work' && chapter.events?.includes(row.event.id));
    const begins = rows.findIndex((row) => {
      const when = whenOf(row);
      return when !== null && compareWhen(when, chapter.years) >= 0;
    });
    last = Math.max(last, orEnd(told < 0 ? begins : told));
    place(last, { kind: 'chapter', chapter, number: i + 1 });
  }
  for (const era of eras) place(placeOfEra(era), { kind: 'era', era });
  return [...rows, { kind: 'end' as const }].flatMap((row, i) => [...(placed.get(i) ?? []), row]);
}
