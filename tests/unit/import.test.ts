import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { careers } from '../fixtures/careers/index.ts';
import { toCsv } from '../../src/timeline/export/csv.ts';
import { toJsonResume } from '../../src/timeline/export/json-resume.ts';
import { toTimelineJs } from '../../src/timeline/export/timelinejs.ts';
import { fromFiles } from '../../src/timeline/import/file.ts';
import { ImportError } from '../../src/timeline/import/import-error.ts';
import { writeCareer } from '../../src/timeline/import/write.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { toWire } from '../../src/timeline/model/wire.ts';

const options = { locale: 'en', today: '2026-01-31' } as const;
const given = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(`tests/fixtures/imports/${name}`)) });
const made = (name: string, value: unknown) => ({
  name,
  bytes: strToU8(typeof value === 'string' ? value : JSON.stringify(value)),
});
const imported = (...files: readonly { name: string; bytes: Uint8Array }[]) => {
  const { career, report } = fromFiles(files, options);
  return { career, report, timeline: loadTimeline(career) };
};
const faultsOf = (...files: readonly { name: string; bytes: Uint8Array }[]): readonly string[] => {
  try {
    fromFiles(files, options);
    return [];
  } catch (error) {
    if (error instanceof ImportError) return error.faults;
    throw error;
  }
};

const addresses = {
  event: (id: string) => `https://example.org/#${id}`,
  company: (id: string) => `https://example.org/company/${id}/`,
  era: (id: string) => `https://example.org/era/${id}/`,
};

describe('the import of a JSON Resume', () => {
  const { career, report } = imported(given('resume.json'));
  const company = (id: string) => career.companies.find((entry) => entry.id === id);

  it('makes one company of positions that follow on one another, and a second time of a return', () => {
    expect(company('hooli')?.when).toEqual(['2010/2013-11', '2016-06/..']);
    const roles = career.events.filter(({ company, kind }) => company === 'hooli' && kind === 'role');
    expect(roles.map(({ title, when }) => [title, when])).toEqual([
      ['Engineer', '2010/2012-02'],
      ['Senior Engineer', '2012-03/2013-11'],
      ['Adviser', '2016-06/..'],
    ]);
  });

  it('takes a highlight with its date for an event, and the others into the summary', () => {
    expect(career.events).toContainEqual(
      expect.objectContaining({ title: 'Successfully won Techcrunch Disrupt', when: '2014-05', company: 'pied-piper' }),
    );
  });

  it('shows each entry in the career or names it in the report', () => {
    const said = JSON.stringify([career, report]);
    for (const name of [
      'CoderDojo',
      'Oklahoma',
      'Kubernetes',
      'Video compression',
      'Miss Direction',
      'Raviga',
      'skills',
    ])
      expect(said).toContain(name);
    expect(report.decide.join()).toContain('spring-ish 2015');
  });

  it('carries no address, telephone or e-mail', () => {
    expect(JSON.stringify(career)).not.toMatch(/Broadway|555|mail\.com/);
  });
});

describe('the import of a LinkedIn export', () => {
  const names = ['Positions.csv', 'Education.csv', 'Profile.csv'];
  const { career, report } = imported(...names.map(given));

  it('reads quotes, line breaks within cells and dates as sharp as they are', () => {
    expect(career.companies.map(({ id, when }) => [id, when])).toEqual(
      expect.arrayContaining([
        ['acme', '2016/..'],
        ['tu-berlin', '2010/'],
      ]),
    );
    expect(career.events.find(({ id }) => id === 'acme-lead')).toMatchObject({
      when: '2018-01/..',
      summary: 'Leads "the" team, and ships.',
    });
  });

  it('gives a name without Latin letters a stable id', () => {
    expect(career.companies.find(({ name }) => name === '株式会社')?.id).toMatch(/^company-\d+$/);
  });

  it('never reads an address, a day of birth or a postal code', () => {
    expect(JSON.stringify([career, report])).not.toMatch(/Secret|Dec\b|99999/);
    expect(career.person.name).toBe('Ada Byron');
  });

  it('asks about a month that there is not', () => {
    expect(report.decide.join()).toContain('2019/13');
  });

  it('reads the same from the zip', () => {
    const zip = zipSync(Object.fromEntries(names.map((name) => [`Basic_Export/${name}`, given(name).bytes])));
    expect(imported({ name: 'export.zip', bytes: zip }).career).toEqual(career);
  });
});

describe('the import of a TimelineJS timeline', () => {
  const { career, report } = imported(given('timelinejs.json'));

  it('reads dates by their parts, years before the common era too', () => {
    expect(career.events.map(({ when }) => when)).toEqual(['-0043-03', '1963-08-09', '1978/1981-03']);
    expect(career.eras?.[0]).toMatchObject({ name: 'Soul', when: '1970/1989' });
    expect(report.decide.join()).toContain('“soon”');
  });

  it('writes HTML as plain text', () => {
    expect(career.headline).toBe('Whitney Houston 1963 - 2012');
    expect(JSON.stringify(career)).not.toMatch(/<p|alert|&#39/);
  });
});

describe.each(Object.entries(careers))('the way back of %s', (_, source) => {
  const timeline = loadTimeline(source);
  const wire = toWire(timeline, addresses);

  it('loses nothing through timeline.json', () => {
    expect(toWire(imported(made('timeline.json', wire)).timeline, addresses)).toEqual(wire);
  });

  it('keeps each event through timeline.csv, with its date and its place', () => {
    const back = imported(made('timeline.csv', toCsv(timeline, 'en', addresses))).timeline;
    const said = ({ events }: typeof back) =>
      events.map(({ id, kind, when, company, eras, title, summary, tags }) => [
        ...[id, kind, when.edtf, company, eras, title.en, summary.en, tags ?? []],
      ]);
    expect(said(back)).toEqual(said(timeline));
  });

  it('keeps each slide through timelinejs.json, with its title and place', () => {
    const slides = toTimelineJs(timeline, 'en', addresses);
    const { career } = imported(made('timelinejs.json', slides));
    expect(new Set(career.events.map(({ id }) => id))).toEqual(new Set(slides.events.map((slide) => slide.unique_id)));
    const sharp = timeline.events.filter(({ when }) => /^\d{4}(-\d\d)*[~?%]?$/.test(when.edtf));
    for (const { id, when } of sharp)
      if (!/-2[1-4]/.test(when.edtf)) expect(career.events.find((event) => event.id === id)?.when).toBe(when.edtf);
  });

  it('keeps each position and place of study through resume.json', () => {
    const resume = toJsonResume(timeline, 'en', {
      site: 'https://example.org/',
      file: 'https://example.org/resume.json',
    });
    const { career } = imported(made('resume.json', resume));
    const names = [...resume.work.map(({ name }) => name), ...resume.education.map(({ institution }) => institution)];
    expect(new Set(career.companies.map(({ name }) => name))).toEqual(new Set(names));
  });
});

describe('an import of what cannot be read', () => {
  it.each([
    ['resume.json', '{\n  "basics": {},\n}', /^resume\.json:3:1: no JSON/],
    ['resume.json', '{"basics": {', /^resume\.json:1:\d+: no JSON/],
    ['empty.json', '  ', /the file is empty/],
    ['other.json', '{"a": 1}', /JSON of another kind/],
    ['timeline.json', '{"version": 2, "events": []}', /version 2 .* reads version 1/],
    ['table.csv', 'a,b\n1,2\n', /a table of another kind/],
    ['timeline.csv', 'id,kind,company,date,title\nx,work,c,2016-13,X\ny,nap,c,2016,Y\n', /row 2: “2016-13”/],
    ['resume.json', '{"basics": {"name": "A"}, "work": [{"name": "B", "startDate": "whenever"}]}', /whenever/],
  ])('says of %s what is wrong: %s', (name, text, sentence) => {
    expect(faultsOf(made(name, text)).join('\n')).toMatch(sentence);
  });

  it('says so of a picture, and of a zip without the files or damaged', () => {
    expect(faultsOf({ name: 'a.png', bytes: new Uint8Array([0x89, 0x50, 0, 0xff]) })).toEqual([
      expect.stringContaining('no text file'),
    ]);
    expect(faultsOf({ name: 'a.zip', bytes: zipSync({ 'a.txt': strToU8('a') }) }).join()).toContain('Positions.csv');
    expect(faultsOf({ name: 'a.zip', bytes: new Uint8Array([0x50, 0x4b, 1, 2]) }).join()).toContain('damaged');
  });

  it('says all faults of all files at once', () => {
    expect(faultsOf(made('a.json', '{'), made('b.csv', ''))).toHaveLength(2);
  });
});

it('writes a file that says its languages and holds questions as comments', async () => {
  const { career } = imported(given('resume.json'));
  const style = { singleQuote: true, printWidth: 120 };
  const text = await writeCareer(career, { decide: ['a\nb */'], model: '../timeline/model', style });
  expect(text).toContain("type Texts = TextIn<'en'>;");
  expect(text).toContain('// TODO a b */\n');
});
