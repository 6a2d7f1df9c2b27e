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

/** The id of the row in which an event stands: its first era, or its kind; empty where it has none. */
export function rowIdOf({ eras, kind }: TimelineEvent, by: 'era' | 'kind'): string {
  return by === 'era' ? (eras[0] ?? '') : kind;
}
