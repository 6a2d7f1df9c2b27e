import { describe, expect, it } from 'vitest';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import type { CompanySource, TextIn, TimelineSource } from '../../src/timeline/model/source.ts';

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
      locales: ['en', 'zh'],
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

  it('refuses a text that lacks a language of the site, and takes one that is the same in all', () => {
    type Texts = TextIn<'en' | 'zh'>;
    const works = { id: 'works', name: 'Works', kind: 'company', when: '2010/..', summary: both('Builds.') };
    const names = [
      'Works' satisfies Texts,
      // @ts-expect-error there is no Chinese
      { en: 'Works' } satisfies Texts,
      // @ts-expect-error the site is not in German
      { ...both('Works'), de: 'Werke' } satisfies Texts,
    ];
    const entries = [
      { ...works, kind: 'company' } satisfies CompanySource<Texts>,
      // @ts-expect-error there is no Chinese
      { ...works, kind: 'company', summary: { en: 'Builds.' } } satisfies CompanySource<Texts>,
    ];
    expect([...names, ...entries]).toHaveLength(5);
  });

  it('takes a career in one language, of plain texts', () => {
    const source = {
      locales: ['en'],
      person: { name: 'Ada', about: 'engineer' },
      headline: 'Ada builds',
      standfirst: 'Engines.',
      asOf: '2020',
      companies: [{ id: 'works', name: 'Works', kind: 'company', when: '2010/..', summary: 'Builds.' }],
      events: [{ id: 'engine', kind: 'work', when: '2012', company: 'works', title: 'Engine', summary: 'Built.' }],
    } satisfies TimelineSource;
    expect(loadTimeline(source).events[0]?.title.en).toBe('Engine');
  });
});
