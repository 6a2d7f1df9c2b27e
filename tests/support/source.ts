import type { TimelineSource } from '../../src/timeline/model/source.ts';

const both = (text: string) => ({ en: text, zh: `${text}（中文）` });

/** A small whole timeline, as an owner might begin with. */
export const smallSource = {
  locales: ['en', 'zh'],
  person: { name: both('Ada'), about: both('engineer') },
  headline: both('Ada builds'),
  standfirst: both('A short career.'),
  asOf: '2020-06-30',
  companies: [
    {
      id: 'school',
      name: both('School'),
      kind: 'university',
      color: 'ochre',
      when: '2010~',
      summary: both('Studies.'),
    },
    {
      id: 'works',
      name: both('Works'),
      kind: 'company',
      color: 'blue',
      when: '2012/2016-05',
      summary: both('Builds.'),
    },
    {
      id: 'lab',
      name: both('Lab'),
      kind: 'lab',
      partOf: 'works',
      color: 'sky',
      when: '2014/2016-05',
      summary: both('Tries.'),
    },
    { id: 'studio', name: both('Studio'), kind: 'company', color: 'red', when: '2018~/..', summary: both('Makes.') },
  ],
  eras: [
    { id: 'steam', name: both('Steam'), when: '/2013~', summary: both('Hot.') },
    { id: 'current', name: both('Current'), when: '2012~/..', summary: both('Fast.') },
  ],
  people: [{ id: 'grace', name: both('Grace'), about: both('a colleague') }],
  sources: [
    {
      id: 'diary',
      title: both('Diary'),
      short: both('Diary'),
      publisher: 'Ada',
      date: '2020',
      language: 'en',
      citation: 'Ada, Diary, 2020.',
    },
  ],
  events: [
    {
      id: 'class',
      kind: 'study',
      when: '2010~',
      company: 'school',
      eras: ['steam'],
      title: both('First class'),
      summary: both('Learns.'),
      claims: [{ source: 'diary', basis: 'stated' }],
    },
    {
      id: 'hired',
      kind: 'role',
      when: '2012',
      company: 'works',
      eras: [],
      title: both('Hired'),
      summary: both('Starts.'),
      claims: [{ source: 'diary', basis: 'stated' }],
    },
    {
      id: 'engine',
      kind: 'work',
      when: '2015-03-09',
      company: 'lab',
      eras: ['current'],
      title: both('Engine'),
      major: true,
      summary: both('An engine.'),
      people: [{ id: 'grace', relation: 'colleague' }],
      tags: ['brass'],
      claims: [{ source: 'diary', basis: 'inferred' }],
    },
    {
      id: 'studio-work',
      kind: 'work',
      when: '2018~/..',
      company: 'studio',
      eras: ['current'],
      title: both('Studio work'),
      summary: both('Goes on.'),
      claims: [{ source: 'diary', basis: 'stated' }],
    },
    {
      id: 'fair',
      kind: 'context',
      when: '2014-06',
      eras: ['current'],
      title: both('World fair'),
      summary: both('A fair.'),
      claims: [{ source: 'diary', basis: 'record' }],
    },
  ],
} satisfies TimelineSource;

/** A copy of the small timeline with values set at paths like `events.0.when`; undefined removes a field. */
export const mutated = (changes: Readonly<Record<string, unknown>>): unknown => {
  const copy: unknown = structuredClone(smallSource);
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const parent = keys.reduce((at, key) => (at as Record<string, unknown>)[key], copy) as Record<string, unknown>;
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else parent[last] = value;
  }
  return copy;
};
