import { describe, expect, it } from 'vitest';
import source from '../fixtures/careers/site-shape.ts';
import { loadStory } from '../../src/timeline/model/chapters.ts';
import { TimelineError } from '../../src/timeline/model/faults.ts';
import { loadTimeline, readTimeline } from '../../src/timeline/model/load.ts';
import { mutated, smallSource } from '../support/source.ts';

const faultsOf = (value: unknown) => readTimeline(value).faults.map(({ sentence }) => sentence);

describe('loadTimeline', () => {
  it('reads the site’s own data', () => {
    expect(faultsOf(source)).toEqual([]);
  });

  it('keeps the order of the file among events of one day', () => {
    const [event] = smallSource.events;
    const ids = ['step-1', 'step-2', 'step-10', 'step-11', 'a-last'];
    const events = ids.map((id) => ({ ...event, id, when: '2010-03-14' }));
    expect(loadTimeline({ ...smallSource, events }).events.map(({ id }) => id)).toEqual(ids);
  });

  it('takes an event for one of its company’s time where their windows touch', () => {
    const faults = (when: string, time = '2014/2016-05') =>
      faultsOf(mutated({ 'events.2.when': when, 'companies.2.when': time }));
    for (const when of ['2016', '2016-05-31', '2014', '201X', '2015/2016', '2013~', '/2015', '2016/..'])
      expect(faults(when), when).toEqual([]);
    for (const when of ['2016-06', '2013', '2017', '2010/2015', '2015/2018'])
      expect(faults(when).join(), when).toMatch(/lies outside the time at “lab”/);
    expect(faults('2017-02', '2014/2016-24')).toEqual([]);
    expect(faults('2017', '2014/2016~')).toEqual([]);
  });

  it.each([
    ['U+000B', '\u000b'],
    ['U+0000', '\0'],
    ['U+007F', '\u007f'],
    ['U+0085', '\u0085'],
    ['U+D800', '\ud800'],
    ['U+DC00', '\udc00'],
    ['U+FFFE', '\ufffe'],
    ['U+FFFF', '\uffff'],
  ])('refuses the character %s, which no file can hold, by the name of its entry', (name, character) => {
    const text = `Slides${character}pasted`;
    const paths = [
      'events.0.title.en',
      'companies.1.name.zh',
      'sources.0.citation',
      'headline.en',
      'people.0.about.en',
    ];
    for (const path of paths) {
      const [fault = '', ...more] = faultsOf(mutated({ [path]: text }));
      expect(more).toEqual([]);
      expect(fault).toContain(`remove ${name}`);
      expect(fault).toContain(`field “${path.replace(/^\w+\.\d\./, '')}”`);
      expect(fault).not.toContain(character);
    }
    expect(faultsOf(mutated({ 'events.0.title.en': text })).join()).toMatch(
      /^events “class”: field “title.en” is “Slides\\u/,
    );
    expect(faultsOf(mutated({ 'events.0.summary.en': 'Two\nlines, a tab\t, an emoji 👩🏽‍💻.' }))).toEqual([]);
  });

  it('reads the times of a company that the person came back to, and all of it as one', () => {
    const { companies } = loadTimeline(mutated({ 'companies.1.when': ['2012~/2013', '2013/2014-02', '2015/..'] }));
    const works = companies.find(({ id }) => id === 'works');
    expect(works?.stints?.map(({ edtf }) => edtf)).toEqual(['2012~/2013', '2013/2014-02', '2015/..']);
    expect(works?.when.edtf).toBe('2012~/..');
    expect([works?.when.start, works?.when.end]).toEqual([works?.stints?.[0]?.start, { kind: 'open' }]);
    const once = loadTimeline(mutated({ 'companies.1.when': ['2012/2016-05'] })).companies;
    expect(once.find(({ id }) => id === 'works')).not.toHaveProperty('stints');
  });

  it('takes an event without a source for the owner’s own account', () => {
    for (const claims of [undefined, []])
      expect(loadTimeline(mutated({ 'events.0.claims': claims })).events[0]?.claims).toEqual([
        { source: '', basis: 'own' },
      ]);
  });

  it('needs no eras, no people, no sources and no colours', () => {
    const bare = mutated({ eras: undefined, people: undefined, sources: undefined }) as typeof smallSource;
    const companies = ['a', 'b', 'c'].map((id) => ({ ...bare.companies[0], id, color: undefined }));
    const source = JSON.parse(
      JSON.stringify({
        ...bare,
        companies,
        events: [{ ...bare.events[0], company: 'a', eras: undefined, claims: undefined }],
      }),
    ) as unknown;
    const timeline = loadTimeline(source);
    expect([timeline.eras, timeline.people, timeline.sources]).toEqual([[], [], []]);
    expect(timeline.events[0]?.eras).toEqual([]);
    expect(new Set(timeline.companies.map(({ color }) => color)).size).toBe(3);
  });

  it('refuses a day of the telling that is none', () => {
    expect(faultsOf(mutated({ asOf: '2020/..' })).join()).toMatch(
      /field “asOf” is “2020\/..”, which names no last day/,
    );
  });

  it('puts events in order of time', () => {
    expect(loadTimeline(smallSource).events.map(({ id }) => id)).toEqual([
      'class',
      'hired',
      'fair',
      'engine',
      'studio-work',
    ]);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    [
      'a date that is no EDTF',
      { 'events.0.when': '2010-31' },
      /events “class”: field “when” is “2010-31”, which is no EDTF date; write for example 2016/,
    ],
    [
      'an end before a start',
      { 'companies.1.when': '2016/2012' },
      /companies “works”: field “when” is “2016\/2012”, which ends before it starts; write the earlier date first: 2012\/2016/,
    ],
    [
      'an unknown company',
      { 'events.0.company': 'scool' },
      /events “class”: field “company” is “scool”, which no entry in “companies” has; use one of school, works, lab, studio/,
    ],
    [
      'an unknown era',
      { 'events.0.eras.1': 'ice' },
      /events “class”: field “eras.1” is “ice”.*use one of steam, current/,
    ],
    ['an unknown person', { 'events.2.people.0.id': 'gracie' }, /field “people.0.id” is “gracie”.*use one of grace/],
    [
      'an unknown source',
      { 'events.0.claims.0.source': 'letter' },
      /field “claims.0.source” is “letter”.*use one of diary/,
    ],
    ['an unknown whole', { 'companies.2.partOf': 'factory' }, /companies “lab”: field “partOf” is “factory”/],
    [
      'a part of itself',
      { 'companies.1.partOf': 'lab' },
      /companies “works”: field “partOf” is “lab”, which leads back to itself/,
    ],
    [
      'a duplicate id',
      { 'events.1.id': 'class' },
      /events\[1\]: field “id” is “class”, which events\[0\] has already; give one of the two another id/,
    ],
    [
      'a missing translation',
      { 'events.0.title.zh': undefined },
      /events “class”: field “title.zh” is missing; write the Chinese text/,
    ],
    [
      'a text in a language that the site is not in',
      { 'events.0.title.de': 'Kurs' },
      /events “class”: field “title” has a text in German, which “locales” does not list; add it there or remove the text/,
    ],
    [
      'an empty text for all languages',
      { 'events.0.title': ' ' },
      /events “class”: field “title” is “ ”; it must not be empty/,
    ],
    [
      'no languages',
      { locales: undefined },
      /The timeline: field “locales” is missing; list the languages of the site, .*\['en'\]; there are en, zh/,
    ],
    ['an unknown language', { locales: ['en', 'tlh'] }, /field “locales.1” is “tlh”; use one of en, zh/],
    ['a language twice', { locales: ['en', 'en'] }, /field “locales” .* must name each language once/],
    ['an empty translation', { 'eras.0.name.en': '' }, /eras “steam”: field “name.en” is “”; write the English text/],
    [
      'an event outside its company’s years',
      { 'events.2.when': '2017-01' },
      /events “engine”: field “when” is “2017-01”, which lies outside the time at “lab” \(2014\/2016-05\)/,
    ],
    [
      'an unknown kind',
      { 'events.0.kind': 'fun' },
      /field “kind” is “fun”; use one of study, role, work, milestone, talk, context/,
    ],
    ['a misspelt field', { 'events.0.sumary': 'x' }, /events “class”: has the unknown field “sumary”/],
    [
      'an event without a company',
      { 'events.0.company': undefined },
      /events “class”: field “company” is missing, which every event needs/,
    ],
    [
      'an industry event with a company',
      { 'events.4.company': 'lab' },
      /events “fair”: field “company” is “lab”, which an event of kind “context” has none of/,
    ],
    [
      'a portrait that is no address and no path',
      { 'person.portrait': 'javascript:alert(1)' },
      /field “person.portrait” is “javascript:alert\(1\)”; it must be an address that begins with https:\/\/.*portrait.jpg/,
    ],
    [
      'a time at a company that is neither an interval nor a list of them',
      { 'companies.1.when': [] },
      /companies “works”: field “when” is \[\]; it must be an interval, as 2012\/2016-05, or a list of them/,
    ],
    [
      'times at a company that overlap',
      { 'companies.1.when': ['2012/2015', '2014/2016-05'] },
      /companies “works”: field “when.1” is “2014\/2016-05”, which begins before “2012\/2015” ends; write times apart, in order/,
    ],
    [
      'times at a company out of order',
      { 'companies.1.when': ['2014/2016-05', '2010/2012'] },
      /companies “works”: field “when.1” is “2010\/2012”, which begins before “2014\/2016-05” ends/,
    ],
    [
      'a time at a company after one that goes on',
      { 'companies.1.when': ['2012/..', '2014/2016-05'] },
      /field “when.1” is “2014\/2016-05”, which begins before “2012\/..” ends/,
    ],
    [
      'a time at a company that is no EDTF',
      { 'companies.1.when': ['2012/2013', 'then'] },
      /companies “works”: field “when.1” is “then”, which is no EDTF date/,
    ],
    [
      'an event between the times at its company',
      { 'companies.2.when': ['2010/2012', '2016/2018'] },
      /events “engine”: field “when” is “2015-03-09”, which lies outside the time at “lab” \(2010\/2012, 2016\/2018\)/,
    ],
    [
      'a link that is no web address',
      { 'events.0.links': [{ href: 'javascript:alert(1)', label: { en: 'x', zh: 'x' } }] },
      /field “links.0.href” is “javascript:alert\(1\)”; it must be an address/,
    ],
    ['a list that is none', { people: {} }, /field “people” must be a list/],
  ])('names entry, field, value and remedy for %s', (_, changes, sentence) => {
    expect(faultsOf(mutated(changes)).join('\n')).toMatch(sentence);
  });

  it('tells all faults at once, those of one entry too', () => {
    const faults = faultsOf(
      mutated({
        'events.0.when': 'then',
        'events.0.eras': ['ice'],
        'events.0.summary.en': undefined,
        'eras.0.when': '2013/2012',
        'people.0.id': 'Grace',
      }),
    );
    expect(faults).toHaveLength(6);
  });

  it.each([null, undefined, 7, 'x', [], {}, { events: [null, 3, {}] }])(
    'answers %j with faults, not with an accident',
    (value) => {
      expect(() => loadTimeline(value)).toThrow(TimelineError);
    },
  );
});

describe('loadStory', () => {
  const frontmatter = { title: 'T', summary: 'S', years: '2010/2012' };
  const file = (id: string, body: string, front: unknown = frontmatter) => ({ id, frontmatter: front, body });
  const faults = (...files: ReturnType<typeof file>[]) => {
    try {
      loadStory(smallSource, files);
      return [];
    } catch (error) {
      return (error as TimelineError).faults.map(({ sentence }) => sentence);
    }
  };

  it('reads chapters, the events their lists show and whom they introduce', () => {
    const body =
      'Text with [a link](#hired).\n\n<Events>\n  <Event id="class" />\n</Events>\n\n### More\n\n<Events>\n  <Event id="hired" />\n</Events>\n<Person id="grace" />';
    const { chapters } = loadStory(smallSource, [file('en/01-a', body), file('zh/01-a', body)]);
    expect(chapters.map(({ slug, locale, events, people }) => [slug, locale, events, people])).toEqual([
      ['01-a', 'en', ['class', 'hired'], ['grace']],
      ['01-a', 'zh', ['class', 'hired'], ['grace']],
    ]);
  });

  it('refuses a chapter that names an unknown event, person or link, or shows an event twice', () => {
    const found = faults(
      file(
        'en/01-a',
        '<Event id="clas" /> <Person id="gracy" /> [x](#hird) <Event id="class" /> <Focus from="2015" to="2014" /> <Focus from="May" to="2014" /> <DotPlot events="class clss">x</DotPlot> <DotPlot events="class">x</DotPlot>',
      ),
      file('zh/01-a', '<Event id="class" /><Event id="class" />'),
    ).join('\n');
    expect(found).toMatch(/chapter “en\/01-a”: field “<Event id>” is “clas”, which no entry in “events” has/);
    expect(found).toMatch(/field “<Person id>” is “gracy”/);
    expect(found).toMatch(/field “<Focus to>” is “2014”.*must not be before 2015/);
    expect(found).toMatch(/field “<Focus from>” is “May”.*must be a year, month or day/);
    expect(found).toMatch(/field “<DotPlot events>” is “clss”, which no entry in “events” has/);
    expect(found).toMatch(/field “<DotPlot events>” is “class”.*must name two events or more/);
    expect(found).toMatch(/field “link #” is “hird”/);
    expect(found).toMatch(/chapter “zh\/01-a”: .*“class”, which stands in chapter “zh\/01-a” already/);
  });

  it('refuses an event outside of a list', () => {
    const body = '<Events>\n<Event id="class" />\n</Events>\n<Event id="hired" />';
    expect(faults(file('en/01-a', body), file('zh/01-a', '<Events><Event id="class" /></Events>'))).toEqual([
      expect.stringMatching(/chapter “en\/01-a”: .*“hired”.* must stand between <Events> and <\/Events>/),
    ]);
  });

  it('refuses to introduce a person twice in one language', () => {
    const grace = '<Person id="grace" />';
    const found = faults(file('en/01-a', grace), file('zh/01-a', grace), file('en/02-b', grace), file('zh/02-b', ''));
    expect(found).toEqual([
      expect.stringMatching(/chapter “en\/02-b”: .*“grace”, which is introduced in chapter “en\/01-a” already/),
    ]);
  });

  it('refuses a chapter whose address an event has', () => {
    expect(faults(file('en/class', ''), file('zh/class', ''))).toEqual(
      ['en', 'zh'].map((locale) =>
        expect.stringMatching(
          `^chapter “${locale}/class”: has the name of event “class”, and both would be at #class; rename the chapter’s file`,
        ),
      ),
    );
  });

  it('refuses a chapter without its translation or with unreadable frontmatter', () => {
    const found = faults(file('en/01-a', '', { title: '', years: 'soon' })).join('\n');
    expect(found).toMatch(/its translation is missing; write src\/content\/story\/zh\/01-a.mdx/);
    expect(found).toMatch(/field “title” is “”/);
    expect(found).toMatch(/field “summary” is missing/);
    expect(found).toMatch(/field “years” is “soon”, which is no EDTF date/);
  });
});
