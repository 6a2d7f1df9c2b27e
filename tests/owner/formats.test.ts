import resumeSchema from '@jsonresume/schema/schema.json';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { prefixes, timeline } from '../support/owner.ts';
import { dist } from '../support/site.ts';

const textOf = (file: string): string => readFileSync(join(dist, file), 'utf8');

describe('the data', () => {
  it('are as their schema says, to the letter, and all of them are read', () => {
    const validate = addFormats.default(new Ajv2020()).compile(JSON.parse(textOf('timeline.schema.json')) as object);
    expect(validate(JSON.parse(textOf('timeline.json'))) ? [] : validate.errors).toEqual([]);
    expect(timeline.dropped).toBe(0);
  });
});

describe.each(prefixes)('the exports below /%s', (prefix) => {
  it('are a résumé as JSON Resume says', () => {
    const validate = addFormats.default(new Ajv({ strict: false })).compile(resumeSchema);
    expect(validate(JSON.parse(textOf(`${prefix}resume.json`))) ? [] : validate.errors).toEqual([]);
  });

  it('are a table with a row for each event', () => {
    const rows = parseCsv(textOf(`${prefix}timeline.csv`), { bom: true, columns: true }) as { id?: string }[];
    expect(rows.map(({ id }) => id)).toEqual(timeline.events.map(({ id }) => id));
  });

  it('are a calendar of events that there are, each once', () => {
    const calendar = new ICAL.Component(ICAL.parse(textOf(`${prefix}timeline.ics`)) as string);
    const ids = calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('uid')));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThanOrEqual(timeline.events.length);
  });
});
