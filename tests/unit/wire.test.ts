import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHTML } from 'linkedom';
import * as z from 'zod';
import source from '../fixtures/careers/site-shape.ts';
import { drawCard } from '../../src/timeline/draw/card.ts';
import { htmlIn } from '../../src/timeline/draw/html.ts';
import { linksTo } from '../../src/timeline/embed/links.ts';
import { careerDomain } from '../../src/timeline/layout/domain.ts';
import { layoutScene } from '../../src/timeline/layout/scene.ts';
import { sceneWords } from '../../src/timeline/layout/words.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { toLocalized } from '../../src/timeline/model/localized.ts';
import { wireSchema } from '../../src/timeline/model/schema.ts';
import { fromWire } from '../../src/timeline/model/from-wire.ts';
import { toWire } from '../../src/timeline/model/wire.ts';
import { mutated, smallSource } from '../support/source.ts';

const page = (name: string) => (id: string) => `https://example.org/${name}${id}`;
const addresses = { event: page('#'), company: page('company/'), era: page('era/') };
const wire = toWire(loadTimeline(source), addresses);

/** Checks a file against the published JSON Schema. */
const validator = () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv.compile(z.toJSONSchema(wireSchema, { target: 'draft-2020-12' }));
};

describe('toWire', () => {
  it('is valid under the published JSON Schema', () => {
    const validate = validator();
    validate(JSON.parse(JSON.stringify(wire)));
    expect(validate.errors).toBeNull();
  });

  it('carries computed instants, null where an end is unknown or open', () => {
    const when = (id: string) => wire.companies.find((c) => c.id === id)?.when;
    expect(when('lumen-atelier')).toMatchObject({
      edtf: '1995/1998-01~',
      start: ['1995-01-01', '1996-01-01'],
      end: ['1998-01-01', '1998-02-01'],
    });
    expect(when('ferris')?.end).toEqual([null, null]);
    expect(when('glasshouse')?.start).toEqual([null, null]);
    expect(when('kiln-9')?.end).toEqual([null, null]);
  });

  it('keeps every event with its sources, in order of time', () => {
    expect(wire.events).toHaveLength(source.events.length);
    expect(wire.events.every(({ claims }) => claims.length > 0)).toBe(true);
  });
});

const copy = (): Record<string, unknown> => JSON.parse(JSON.stringify(wire)) as Record<string, unknown>;

describe('fromWire', () => {
  it('gives back the timeline that toWire was given: events, their order and their dates', () => {
    const timeline = loadTimeline(source);
    const read = fromWire(copy());
    expect(read.dropped).toBe(0);
    expect(read.asOf).toBe(timeline.asOf);
    expect(read.events.map(({ id, when }) => [id, when])).toEqual(timeline.events.map(({ id, when }) => [id, when]));
    expect(read.companies.map(({ id, when, partOf }) => [id, when, partOf])).toEqual(
      timeline.companies.map(({ id, when, partOf }) => [id, when, partOf]),
    );
  });

  it('refuses what is no timeline and what is of another version, with a sentence', () => {
    for (const json of [null, 1, 'x', [], {}, { version: 1 }])
      expect(() => fromWire(json)).toThrow('This is no career timeline');
    expect(() => fromWire({ ...copy(), version: 2 })).toThrow(
      'The timeline has version 2; this script reads version 1.',
    );
  });

  it('drops links that lead elsewhere than to the web', () => {
    const file = copy();
    const [event] = file['events'] as { links?: unknown }[];
    const label = toLocalized({ en: 'here', zh: '这里' });
    const hrefs = ['javascript:alert(1)', 'data:text/html,x', ' java\nscript:alert(1)', 'https://example.org/', 7];
    if (event) event.links = hrefs.map((href) => ({ href, label }));
    expect(fromWire(file).events.flatMap(({ links }) => links ?? [])).toContainEqual({
      href: 'https://example.org/',
      label,
    });
    expect(JSON.stringify(fromWire(file))).not.toMatch(/script:|data:/);
  });

  it('takes an end that lies before its start for unknown', () => {
    const file = copy();
    const [event] = file['events'] as { when?: unknown }[];
    const years = (year: number): string[] => [`${year}-01-01`, `${year + 1}-01-01`];
    if (event) event.when = { edtf: '2020/2010', start: years(2020), end: years(2010) };
    const read = fromWire(file).events.find(({ when }) => when.edtf === '2020/2010');
    expect(read?.when.start.kind).toBe('known');
    expect(read?.when.end.kind).toBe('unknown');
  });

  const small = toWire(loadTimeline(smallSource), addresses);
  /** The small timeline as a file, with other fields in its first event, or in other entries by their list. */
  const changed = (event: object, lists: Readonly<Record<string, object>> = {}): Record<string, unknown> => {
    const file = JSON.parse(JSON.stringify(small)) as Record<string, object[]>;
    for (const [list, fields] of Object.entries({ ...lists, events: event }))
      Object.assign(file[list]?.[0] ?? {}, fields);
    return file;
  };
  const first = (file: Record<string, unknown>) => {
    const read = fromWire(file);
    const event = read.events.find(({ id }) => id === 'class');
    if (!event) throw new Error('the event is not kept');
    const html = htmlIn(parseHTML('<html></html>').document as unknown as Document);
    const card = drawCard(html, event, { timeline: read, locale: 'en', links: linksTo('https://example.org/') });
    return { read, event, card };
  };

  it('keeps a kind, a relation, a basis and a kind of company of a later day, and shows each plainly', () => {
    const people = [{ id: 'grace', relation: 'thesis-advisor' }];
    const claims = [{ source: 'diary', basis: 'overheard' }];
    const { read, event, card } = first(changed({ kind: 'award', people, claims }, { companies: { kind: 'guild' } }));
    expect([read.dropped, read.companies[0]?.kind, event.kind]).toEqual([0, 'guild', 'award']);
    expect(event.people).toEqual(people);
    expect(card.textContent).toContain('award');
    expect(card.textContent).toContain('Grace thesis advisor');
    expect(card.textContent).toContain('Diary (overheard)');
  });

  it('shows a card with its source where the file does not list it, and says where none is named', () => {
    const shown = (claims: unknown) => first(changed({ claims })).card.textContent;
    expect(shown([{ source: 'letters', basis: 'stated' }])).toContain('letters (stated)');
    expect(shown([{ source: 'Letters, 1912', basis: 'record' }])).toContain('Letters, 1912 (public record)');
    expect(shown([{ source: 'diary' }])).toContain('Diary');
    expect(shown([{ basis: 'stated' }])).toContain('no source named (stated)');
    expect(shown([])).toContain('no source named');
    expect(shown(undefined)).toContain('no source named');
  });

  it('keeps a text in another language, or in one for all, rather than the entry out', () => {
    expect(first(changed({ title: { fr: 'Premier cours' } })).event.title).toEqual(toLocalized('Premier cours'));
    expect(first(changed({ title: 'First class' })).event.title).toEqual(toLocalized('First class'));
  });

  it('strips what no file can hold from a text, and keeps its words apart', () => {
    const title = { en: 'Slides\u000bpasted\u0000 \ud800here\ufffe', zh: '第一行\n第二行👩🏽‍💻' };
    expect(first(changed({ title })).event.title).toEqual(
      toLocalized({ en: 'Slides pasted here', zh: '第一行\n第二行👩🏽‍💻' }),
    );
  });

  it.each([
    ['a window of no length', ['2016-01-01', '2016-01-01']],
    ['a window that is turned', ['2017-01-01', '2016-01-01']],
    ['a day that no calendar has', ['2015-02-29', '2015-03-02']],
    ['a year that no timeline holds', ['+012000-01-01', '+012001-01-01']],
    ['a text that is no date', ['soon', 'later']],
    ['nothing known', [null, null]],
    ['no window', undefined],
  ])('counts an event with %s as dropped, and keeps it in the list', (_, window) => {
    const when = { edtf: '2016', start: window, end: window, precision: 'year' };
    const { read } = first(changed({ when }));
    expect([read.dropped, read.events.length]).toEqual([1, smallSource.events.length]);
    expect(fromWire(changed({}, { companies: { when }, eras: { when } })).dropped).toBe(2);
  });

  it('counts an event as dropped of which only one end can be drawn as its file says', () => {
    const when = { edtf: '2016/2020', start: ['2016-01-01', '2017-01-01'], end: ['2010-01-01', '2011-01-01'] };
    expect(first(changed({ when })).read.dropped).toBe(1);
    expect(first(changed({ when: undefined })).read.dropped).toBe(1);
  });

  it('reads back the times of a company that the person came back to, whatever they are', () => {
    const validate = validator();
    const year = fc.integer({ min: 1800, max: 2019 });
    fc.assert(
      fc.property(fc.uniqueArray(year, { minLength: 2, maxLength: 9 }), fc.boolean(), (years, goesOn) => {
        const ordered = years.toSorted((a, b) => a - b);
        const stints = ordered.flatMap((from, i) => (i % 2 === 0 ? [`${from}/${ordered[i + 1] ?? '..'}`] : []));
        const when = goesOn ? stints : stints.filter((edtf) => !edtf.endsWith('..'));
        const timeline = loadTimeline(mutated({ 'companies.1.when': when, 'events.1.when': String(ordered[0]) }));
        const file: unknown = JSON.parse(JSON.stringify(toWire(timeline, addresses)));
        expect(validate(file) ? null : validate.errors).toBeNull();
        expect(fromWire(file).companies).toEqual(timeline.companies);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves the whole of a company’s time where one of its times cannot be read', () => {
    const stints = [
      { edtf: '2010', start: ['2010-01-01', '2011-01-01'], end: ['2010-01-01', '2011-01-01'] },
      { edtf: 'x' },
    ];
    expect(first(changed({}, { companies: { stints } })).read.companies[0]).not.toHaveProperty('stints');
  });

  it('gives companies without a colour, or of one it does not know, colours that differ', () => {
    const file = JSON.parse(JSON.stringify(small)) as { companies: Record<string, unknown>[] };
    for (const company of file.companies) company['color'] = 'chartreuse';
    expect(new Set(fromWire(file).companies.map(({ color }) => color)).size).toBe(file.companies.length);
  });

  it('shows what the owner tells without a source as their own account', () => {
    const file = toWire(loadTimeline(mutated({ 'events.0.claims': undefined })), addresses);
    expect(first(JSON.parse(JSON.stringify(file))).card.textContent).toContain('own account');
  });

  it('reads the links, the portrait and the words of an owner, and drops what leads elsewhere than to the web', () => {
    const label = { en: 'Home', zh: '主页' };
    const era = { one: { en: 'style', zh: '风格' }, other: { en: 'styles', zh: '风格' } };
    const timeline = loadTimeline(
      mutated({
        'person.links': [{ href: 'https://example.org/', label }],
        'person.portrait': '/me.jpg',
        words: { era },
      }),
    );
    const file = JSON.parse(JSON.stringify(toWire(timeline, addresses))) as { person: Record<string, unknown> };
    const validate = validator();
    expect(validate(file) ? null : validate.errors).toBeNull();
    const read = fromWire(file);
    expect(read.person.links).toEqual([{ href: 'https://example.org/', label: toLocalized(label) }]);
    expect(read.person.portrait).toBe('https://example.org/me.jpg');
    expect(read.words).toEqual({ era: { one: toLocalized(era.one), other: toLocalized(era.other) } });
    file.person = { ...file.person, portrait: 'data:image/png,x', links: [{ href: 'javascript:alert(1)', label }] };
    expect(fromWire(file).person).toEqual({ name: timeline.person.name, about: timeline.person.about });
    expect(fromWire({ ...file, words: { era: { one: 'style' } } }).words).toBeUndefined();
  });

  it('reads back dates of every year, seasons and all, as they were written', () => {
    const isWire = validator();
    const year = fc.integer({ min: -9999, max: 9999 });
    const rest = fc.constantFrom('', '-02', '-02-28', '-21', '-24~', '-11?');
    fc.assert(
      fc.property(year, rest, (number, tail) => {
        const edtf = `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(4, '0')}${tail}`;
        const timeline = loadTimeline(mutated({ 'events.0.when': edtf, 'companies.0.when': edtf }));
        const file: unknown = JSON.parse(JSON.stringify(toWire(timeline, addresses)));
        expect(isWire(file) ? null : isWire.errors).toBeNull();
        const read = fromWire(file);
        expect(read.dropped).toBe(0);
        expect(read.events.map(({ id, when }) => [id, when])).toEqual(
          timeline.events.map(({ id, when }) => [id, when]),
        );
        expect(read.companies[0]?.when).toEqual(timeline.companies[0]?.when);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps events of one date in the order of the file', () => {
    const file = JSON.parse(JSON.stringify(small)) as { events: { id: string }[] };
    const [event] = file.events;
    file.events = ['h2', 'h10', 'h1', 'a'].map((id) => ({ ...event, id }));
    expect(fromWire(file).events.map(({ id }) => id)).toEqual(['h2', 'h10', 'h1', 'a']);
  });

  it('reads any mutation of a timeline, or says why not, and never fails otherwise', () => {
    const strange = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('<img onerror=x>', '9999-99-99', '+275760-09-13', -1, 1e300),
    );
    const isBranch = (node: unknown): node is Record<string, unknown> => typeof node === 'object' && node !== null;
    const mutate = (node: unknown, steps: readonly number[], value: unknown): void => {
      if (!isBranch(node)) return;
      const keys = Object.keys(node);
      const key = keys[(steps[0] ?? 0) % Math.max(1, keys.length)] ?? '';
      if (steps.length > 1 && isBranch(node[key])) mutate(node[key], steps.slice(1), value);
      else node[key] = value;
    };
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), strange)), (changes) => {
        const file = copy();
        for (const [steps, value] of changes) mutate(file, steps, value);
        try {
          const read = fromWire(file);
          const ids = new Set(read.companies.map(({ id }) => id));
          for (const { company } of read.events) expect(company === undefined || ids.has(company)).toBe(true);
          layoutScene({
            timeline: read,
            events: read.events,
            domain: careerDomain(read),
            words: sceneWords('en'),
            width: 900,
          });
        } catch (error) {
          expect((error as Error).message).toMatch(/^(This is no career timeline|The timeline has version)/);
        }
      }),
      { numRuns: 80 },
    );
  });
});
