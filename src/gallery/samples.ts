import { smallSource } from '../../tests/support/source.ts';
import { loadTimeline } from '../timeline/model/load.ts';
import type { CompanySource, EraSource, EventSource } from '../timeline/model/source.ts';
import type { Timeline } from '../timeline/model/timeline.ts';

const words = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** A company called like its id. */
export const companyOf = (id: string, when: string, more: Partial<CompanySource> = {}): CompanySource => ({
  id,
  name: words(id),
  kind: 'company',
  color: 'blue',
  when,
  summary: words(id),
  ...more,
});

/** A work called like its id, at `works` where nothing else is said. */
export const eventOf = (id: string, when: string, more: Partial<EventSource> = {}): EventSource => ({
  id,
  kind: 'work',
  when,
  ...(more.kind === 'context' ? {} : { company: 'works' }),
  eras: [],
  title: words(id),
  summary: words(id),
  claims: [{ source: 'diary', basis: 'stated' }],
  ...more,
});

interface Lists {
  readonly companies?: readonly CompanySource[];
  readonly eras?: readonly EraSource[];
  readonly events?: readonly EventSource[];
}

/** The small timeline of the tests with other companies, eras or events; a company `works` where none are given. */
export const sampleOf = ({
  companies = [companyOf('works', '2010-03/2020-06')],
  eras = [],
  events = [],
}: Lists): Timeline => loadTimeline({ ...smallSource, companies, eras, events });

/** An era called like its id. */
export const eraOf = (id: string, when: string): EraSource => ({ id, name: words(id), when, summary: words(id) });
