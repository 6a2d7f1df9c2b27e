import { mayOverlap } from './dates.ts';
import { companyChain, type Timeline, type TimelineEvent } from './timeline.ts';
import type { Window } from './window.ts';

/** Which events are shown: OR within a facet, AND between facets; empty facets exclude nothing. */
export interface Filter {
  readonly companies: readonly string[];
  readonly eras: readonly string[];
  /** Words that must all occur, in any language of the site. */
  readonly text: string;
}

export const everything: Filter = { companies: [], eras: [], text: '' };

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

const searchable = (timeline: Timeline, event: TimelineEvent): string => {
  const company = timeline.companies.filter((c) => companyChain(timeline.companies, event.company).includes(c.id));
  const people = timeline.people.filter((p) => event.people?.some(({ id }) => id === p.id));
  const texts = [event.title, event.label, event.summary, event.note, ...[...company, ...people].map((x) => x.name)];
  return fold([...texts.flatMap((t) => (t ? Object.values(t) : [])), ...(event.tags ?? [])].join('\n'));
};

/**
 * The events that a filter shows, in order of time.
 * @param years those that may have happened then; all where there are none
 */
export function filterEvents(timeline: Timeline, filter: Filter, years: Window | null = null): TimelineEvent[] {
  const { companies, eras, text } = filter;
  const words = fold(text).split(/\s+/).filter(Boolean);
  const hasWords = (event: TimelineEvent): boolean => {
    const searched = words.length > 0 ? searchable(timeline, event) : '';
    return words.every((word) => searched.includes(word));
  };
  return timeline.events.filter(
    (event) =>
      (companies.length === 0 ||
        companyChain(timeline.companies, event.company).some((id) => companies.includes(id))) &&
      (eras.length === 0 || event.eras.some((id) => eras.includes(id))) &&
      (!years || mayOverlap(event.when, ...years)) &&
      hasWords(event),
  );
}
