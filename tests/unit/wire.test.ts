import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import source from '../../src/data/timeline';
import { careerDomain } from '../../src/timeline/layout/domain';
import { layoutScene } from '../../src/timeline/layout/scene';
import { sceneWords } from '../../src/timeline/layout/words';
import { loadTimeline } from '../../src/timeline/model/load';
import { wireSchema } from '../../src/timeline/model/schema';
import { fromWire } from '../../src/timeline/model/from-wire';
import { toWire } from '../../src/timeline/model/wire';

const page = (name: string) => (id: string) => `https://example.org/${name}${id}`;
const addresses = { event: page('#'), company: page('company/'), era: page('era/') };
const wire = toWire(loadTimeline(source), addresses);

describe('toWire', () => {
  it('is valid under the published JSON Schema', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(z.toJSONSchema(wireSchema, { target: 'draft-2020-12' }));
    validate(JSON.parse(JSON.stringify(wire)));
    expect(validate.errors).toBeNull();
  });

  it('carries computed instants, null where an end is unknown or open', () => {
    const when = (id: string) => wire.companies.find((c) => c.id === id)?.when;
    expect(when('google-brain')).toMatchObject({
      edtf: '2015/2018-01~',
      start: ['2015-01-01', '2016-01-01'],
      end: ['2018-01-01', '2018-02-01'],
    });
    expect(when('tencent')?.end).toEqual([null, null]);
    expect(when('bytedance')?.start).toEqual([null, null]);
    expect(when('01ai')?.end).toEqual([null, null]);
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
    const label = { en: 'here', zh: '这里' };
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
      { numRuns: 200 },
    );
  }, 60_000);
});
