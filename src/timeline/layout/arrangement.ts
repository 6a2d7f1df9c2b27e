import { memoize } from '../model/memoize.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';

/** What the rows of a chart are: employers, technology eras, or kinds of event. */
export const arrangements = ['company', 'era', 'kind'] as const;
export type Arrangement = (typeof arrangements)[number];

/** The arrangements that say something of a timeline: by era where there are eras, by kind where there are two. */
export function arrangementsOf({ eras, events }: Pick<Timeline, 'eras' | 'events'>): readonly Arrangement[] {
  const kinds = new Set(events.map(({ kind }) => kind).filter((kind) => kind !== 'context'));
  const isUsed: Readonly<Record<Arrangement, boolean>> = { company: true, era: eras.length > 0, kind: kinds.size > 1 };
  return arrangements.filter((name) => isUsed[name]);
}

/** The arrangement in which a career is told: technology by technology where it has eras. */
export function mainArrangement({ eras }: Pick<Timeline, 'eras'>): Arrangement {
  return eras.length > 0 ? 'era' : 'company';
}

/** Rows by era, at most, beside that of all others. */
const mostRows = 15;

/** The eras that have rows: those in which something stands, and where these are too many, those in which most does. */
const erasWithRows = memoize(({ events }: Timeline): ReadonlySet<string> => {
  const told = [...Map.groupBy(events, ({ eras }) => eras[0] ?? '')];
  const fullest = told.toSorted(([, a], [, b]) => b.length - a.length).slice(0, mostRows);
  return new Set(fullest.map(([era]) => era));
});

/** The id of the row in which an event stands: its first era, or its kind; empty for the row of all others. */
export function rowIdOf(timeline: Timeline, { eras: [era = ''], kind }: TimelineEvent, by: 'era' | 'kind'): string {
  if (by === 'kind') return kind;
  return erasWithRows(timeline).has(era) ? era : '';
}
