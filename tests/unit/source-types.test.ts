import { describe, expect, it } from 'vitest';
import type { CompanySource, TimelineSource } from '../../src/timeline/model/source';

const both = (text: string) => ({ en: text, zh: text });

const companies = [
  { id: 'works', name: both('Works'), kind: 'company', when: '2010/..', summary: both('Builds.') },
] as const satisfies readonly CompanySource[];

type Source = TimelineSource<typeof companies>;
const event = {
  id: 'engine',
  kind: 'work',
  when: '2012',
  company: 'works',
  title: both('Engine'),
  summary: both('An engine.'),
} satisfies Source['events'][number];

describe('an editor', () => {
  it('takes a timeline of companies and events alone', () => {
    const source = {
      person: { name: both('Ada'), about: both('engineer') },
      headline: both('Ada'),
      standfirst: both('Ada.'),
      asOf: '2020',
      companies,
      events: [event],
    } satisfies Source;
    expect(source.companies).toBe(companies);
  });

  it('refuses ids of lists that a timeline does not have, and unknown companies', () => {
    const events = [
      event,
      // @ts-expect-error no company has this id
      { ...event, company: 'wroks' } satisfies Source['events'][number],
      // @ts-expect-error there are no eras
      { ...event, eras: ['steam'] } satisfies Source['events'][number],
      // @ts-expect-error there are no sources
      { ...event, claims: [{ source: 'diary', basis: 'stated' }] } satisfies Source['events'][number],
      // @ts-expect-error there are no people
      { ...event, people: [{ id: 'grace', relation: 'mentor' }] } satisfies Source['events'][number],
    ];
    expect(events).toHaveLength(5);
  });
});
