import { companyChain, type Company, type Timeline, type TimelineEvent } from '../model/timeline.ts';
import { memoize } from '../model/memoize.ts';
import { eventKinds } from '../model/vocabulary.ts';
import { rowIdOf } from './arrangement.ts';
import { lanesOf } from './bars.ts';
import type { SceneInput } from './input.ts';

/** A row of a chart, from the top: of marks, of the bars of employers, or of both. */
export interface Row {
  readonly id: string;
  readonly text: string;
  /** The lane of employers whose bars it has. */
  readonly lane?: number;
  readonly works: readonly TimelineEvent[];
  /** What the industry did, where that stands in the rows. */
  readonly context: readonly TimelineEvent[];
}

/** The events that are one's own, and those of the industry. */
export const layersOf = memoize((events: readonly TimelineEvent[]) => ({
  works: events.filter(({ kind }) => kind !== 'context'),
  context: events.filter(({ kind }) => kind === 'context'),
}));

/** The employers of whom nothing is told: by era they stand in the row of all others. */
export function untold({ companies, events }: Timeline): readonly Company[] {
  const told = events.flatMap(({ company }) => companyChain(companies, company));
  return companies.filter(({ id }) => !told.includes(id));
}

/** The names of the rows by era or kind; they depend on the timeline alone, so that they stay while a reader filters. */
function namedRows({ timeline, words }: SceneInput, by: 'era' | 'kind'): readonly { id: string; text: string }[] {
  const used = new Set(
    timeline.events
      .filter(({ kind }) => by === 'era' || kind !== 'context')
      .map((event) => rowIdOf(timeline, event, by)),
  );
  const named =
    by === 'era'
      ? timeline.eras.map((era) => ({ id: era.id, text: words.label(era) })).toReversed()
      : eventKinds.map((id) => ({ id, text: words.kind(id) }));
  const own = named.filter(({ id }) => used.has(id));
  const hasOthers = used.has('') || (by === 'era' && untold(timeline).length > 0);
  return hasOthers ? [...own, { id: '', text: words.other }] : own;
}

/** The rows of a chart: those of marks, and by kind those of the employers below them. */
export function rowsOf(input: SceneInput): readonly Row[] {
  const { timeline, events, arrangement = 'company' } = input;
  const { works, context } = layersOf(events);
  const { parts, laneOf } = lanesOf(timeline);
  const lanes = parts.map((_, lane) => ({ id: String(lane), text: '', lane, works: [], context: [] }));
  if (arrangement === 'company') {
    const own = Map.groupBy(works, ({ company = '' }) => laneOf.get(company) ?? 0);
    return lanes.map((row) => ({ ...row, works: own.get(row.lane) ?? [] }));
  }
  const named = namedRows(input, arrangement);
  const idFor = (event: TimelineEvent): string => rowIdOf(timeline, event, arrangement);
  const [own, others] = [Map.groupBy(works, idFor), Map.groupBy(arrangement === 'era' ? context : [], idFor)];
  const rows = named.map((row) => ({ ...row, works: own.get(row.id) ?? [], context: others.get(row.id) ?? [] }));
  return arrangement === 'kind' ? [...rows, ...lanes] : rows;
}
