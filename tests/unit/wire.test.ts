import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import source from '../../src/data/timeline';
import { loadTimeline } from '../../src/timeline/model/load';
import { wireSchema } from '../../src/timeline/model/schema';
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
      edtf: '2015/2018-01',
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
