import resumeSchema from '@jsonresume/schema/schema.json';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import RssParser from 'rss-parser';
import sax from 'sax';
import { describe, expect, it } from 'vitest';
import rss from '@astrojs/rss';
import source from '../fixtures/careers/site-shape.ts';
import type { Locale } from '../../src/i18n/index.ts';
import { toCsv } from '../../src/timeline/export/csv.ts';
import { isoDate } from '../../src/timeline/export/dates.ts';
import { toFeedItems } from '../../src/timeline/export/feed.ts';
import { toIcs } from '../../src/timeline/export/ics.ts';
import { toJsonLd } from '../../src/timeline/export/json-ld.ts';
import { toJsonResume } from '../../src/timeline/export/json-resume.ts';
import { toTimelineJs } from '../../src/timeline/export/timelinejs.ts';
import { day, earliest, isUncertain, latest } from '../../src/timeline/model/dates.ts';
import { parseEdtf } from '../../src/timeline/model/edtf.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import type { Timeline } from '../../src/timeline/model/timeline.ts';
import { describeWhen } from '../../src/timeline/model/words.ts';
import { mutated, smallSource } from '../support/source.ts';

const locales: readonly Locale[] = ['en', 'zh'];

const addresses = {
  event: (id: string) => `https://example.org/#${id}`,
  company: (id: string) => `https://example.org/company/${id}/`,
  era: (id: string) => `https://example.org/era/${id}/`,
};
const place = { site: 'https://example.org/', file: 'https://example.org/resume.json' };
const career = loadTimeline(source);
const small = loadTimeline(smallSource);
const cases = [career, small].flatMap((timeline) => locales.map((locale) => [timeline, locale] as const));

/** A small timeline in which the first event has a title. */
const titled = (title: string): Timeline => loadTimeline(mutated({ 'events.0.title': { en: title, zh: title } }));
const anyTitle = fc.oneof(
  fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => text.trim() !== '' && !/[\0-\x1f\x7f\ufffe\uffff]/.test(text)),
  fc.constantFrom('=HYPERLINK("x")', 'a;b,c\\n"d"', ']]><script>alert(1)</script>', '无底，“池炉”'),
);

/** Dates as an owner may write them, with what an ISO date may say of them: the same, or nothing. */
const edtfDate = fc
  .tuple(
    fc.integer({ min: 1950, max: 2040 }),
    fc.option(fc.integer({ min: 1, max: 12 })),
    fc.constantFrom('', '', '~', '?', '%'),
  )
  .map(([year, month, qualifier]) => `${year}${month ? `-${String(month).padStart(2, '0')}` : ''}${qualifier}`);

describe('isoDate', () => {
  it('says exactly what the source says, or nothing', () => {
    fc.assert(
      fc.property(edtfDate, (text) => {
        expect(isoDate(parseEdtf(text).start)).toBe(/[~?%]$/.test(text) ? null : text);
      }),
    );
    expect(isoDate(parseEdtf('2016-09-22').start)).toBe('2016-09-22');
    expect(isoDate(parseEdtf('2016-21').start)).toBeNull();
    expect(isoDate(parseEdtf('201X').start)).toBeNull();
    expect(isoDate(parseEdtf('2016/..').end)).toBeNull();
    expect(isoDate(parseEdtf('/2016').start)).toBeNull();
  });
});

/** A small timeline whose first event, at a company of the same time, has a date. */
const dated = (when: string, more: Readonly<Record<string, unknown>> = {}): Timeline =>
  loadTimeline(mutated({ 'events.0.when': when, 'companies.0.when': when, ...more }));

describe('a date of a far year', () => {
  const place = { site: 'https://example.org/', file: 'https://example.org/resume.json' };
  const ajv = addFormats.default(new Ajv({ strict: false }));

  it('is left out where a format has no digits for it, and told in words', () => {
    for (const [when, said] of [
      ['-0043-03-15', '15 March 44 BCE'],
      ['0999', '999'],
      ['3001', '3001'],
      ['9999-12-31', '31 December 9999'],
    ] as const) {
      const timeline = dated(when);
      const resume = toJsonResume(timeline, 'en', place);
      expect(resume.education.every(({ startDate, endDate }) => !startDate && !endDate)).toBe(true);
      expect(ajv.compile(resumeSchema)(resume)).toBe(true);
      const linked = JSON.stringify(toJsonLd(timeline, 'en', addresses, place.site));
      expect(linked).toContain(said);
      expect(linked).not.toContain('"startDate":"-');
      expect(toFeedItems(timeline, 'en', addresses).some(({ description }) => description.startsWith(said))).toBe(true);
      expect(toCsv(timeline, 'en', addresses)).toContain(`,${when.startsWith('-') ? "'" : ''}${when},${said},`);
    }
  });

  it('has four digits in a calendar, which says how many events it cannot hold', () => {
    const days = (when: string, locale: 'en' | 'zh' = 'en') => {
      const calendar = toIcs(dated(when), locale, addresses, 'example.org').replaceAll('\r\n ', '');
      const entry = calendar.split('BEGIN:VEVENT').find((text) => text.includes('UID:class@'));
      const [, note] = /X-WR-CALDESC:(.*)\r/.exec(calendar) ?? [];
      return [
        /DTSTART;VALUE=DATE:(\d+)\r/.exec(entry ?? '')?.[1],
        /DTEND;VALUE=DATE:(\d+)\r/.exec(entry ?? '')?.[1],
        note,
      ];
    };
    expect(days('0999')).toEqual(['09990101', '10000101', undefined]);
    expect(days('0005-03')).toEqual(['00050301', '00050401', undefined]);
    expect(days('9999-12-30')).toEqual(['99991230', '99991231', undefined]);
    const one = '1 event lies outside the years 1 to 9999 and cannot stand in a calendar.';
    for (const when of ['-0043-03-15', '0000', '9999']) expect(days(when)).toEqual([undefined, undefined, one]);
    expect(days('-0043', 'zh')[2]).toBe('1个事件在公元1年至9999年之外，日历无法收录。');
  });

  it('does not stop the calendar of a career that ends before 1970, nor one of which it holds nothing', () => {
    expect(toIcs(loadTimeline(mutated({ asOf: '1871-10-18' })), 'en', addresses, 'example.org')).toContain(
      'UID:class@',
    );
    const events = [{ ...smallSource.events[0], when: '-0043' }];
    const companies = [{ ...smallSource.companies[0], when: '-0043' }];
    const roman = loadTimeline({
      ...smallSource,
      asOf: '-0042',
      companies,
      eras: [],
      events: [{ ...events[0], eras: [] }],
    });
    const calendar = toIcs(roman, 'en', addresses, 'example.org');
    expect(calendar).toContain('END:VCALENDAR');
    expect(calendar).not.toContain('BEGIN:VEVENT');
  });
});

describe('a season', () => {
  it('is no sharper in an export than in its source', () => {
    for (const when of ['2016-21', '2016-24~']) {
      const timeline = dated(when);
      const slide = toTimelineJs(timeline, 'en', addresses).events.find(({ unique_id: id }) => id === 'class');
      expect(slide?.start_date).toEqual({ year: 2016 });
      expect(JSON.stringify(toJsonLd(timeline, 'en', addresses, 'https://example.org/'))).not.toContain(
        '"startDate":"2016',
      );
      expect(toCsv(timeline, 'en', addresses)).toContain(`,${when},`);
    }
    expect(toIcs(dated('2016-21'), 'en', addresses, 'example.org')).toContain(
      'DTSTART;VALUE=DATE:20160301\r\nDTEND;VALUE=DATE:20160601',
    );
  });
});

describe('toCsv', () => {
  const rowsOf = (csv: string) => parseCsv<Record<string, string>>(csv, { columns: true, bom: true });

  it('has a row for each event, with the date as its source gives it and the windows in which it lies', () => {
    for (const [timeline, locale] of cases) {
      const rows = rowsOf(toCsv(timeline, locale, addresses));
      expect(rows.map(({ id }) => id)).toEqual(timeline.events.map(({ id }) => id));
      for (const [i, { when, title, summary }] of timeline.events.entries()) {
        const row = rows[i] ?? {};
        expect([row['date'], row['title'], row['summary']]).toEqual([when.edtf, title[locale], summary[locale]]);
        expect(row['date_in_words']).toBe(describeWhen(when, locale, timeline.asOf));
        const known = (text: string | undefined, none: number) => (text ? Date.parse(text) : none);
        expect([known(row['start_from'], -Infinity), known(row['end_before'], Infinity)]).toEqual([
          earliest(when),
          latest(when),
        ]);
      }
    }
  });

  it('reads back any title, and lets no spreadsheet take one for a formula', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const row = rowsOf(toCsv(titled(title), 'en', addresses)).find(({ id }) => id === 'class');
        expect(row?.['title']).not.toMatch(/^[=+\-@]/);
        expect(row?.['title']?.replace(/^'(?=[=+\-@＝＋－＠])/, '')).toBe(title.trim());
      }),
      { numRuns: 50 },
    );
  });
});

describe('toIcs', () => {
  const entriesOf = (ics: string) =>
    new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
  const instant = (time: ICAL.Time): number => Date.UTC(time.year, time.month - 1, time.day);

  it('keeps each event all day over the whole time that its date may cover, and no longer where that is known', () => {
    for (const [timeline, locale] of cases) {
      const entries = new Map(entriesOf(toIcs(timeline, locale, addresses, 'example.org')).map((e) => [e.uid, e]));
      expect(entries.size).toBe(timeline.events.length);
      for (const { id, when } of timeline.events) {
        const entry = entries.get(`${id}@example.org`);
        if (!entry) throw new Error(`${id} is missing`);
        expect(entry.startDate.isDate && entry.endDate.isDate, id).toBe(true);
        const [from, to] = [instant(entry.startDate), instant(entry.endDate)];
        expect(to - from, id).toBeGreaterThanOrEqual(day);
        if (Number.isFinite(earliest(when))) expect(from, id).toBe(earliest(when));
        if (Number.isFinite(latest(when))) expect(to, id).toBe(latest(when));
        if (when.end.kind === 'open') expect(to, id).toBe(timeline.asOf);
        const status = entry.component.getFirstPropertyValue('status');
        expect(status, id).toBe(isUncertain(when) ? 'TENTATIVE' : 'CONFIRMED');
        expect(entry.description).toContain(describeWhen(when, locale, timeline.asOf));
      }
    }
  });

  it('is the same at every build, and marks nobody as busy', () => {
    const calendar = toIcs(small, 'en', addresses, 'example.org');
    expect(calendar).toBe(toIcs(small, 'en', addresses, 'example.org'));
    expect(calendar.match(/DTSTAMP:.*/g)?.every((line) => line.startsWith('DTSTAMP:20200701T000000Z'))).toBe(true);
    for (const entry of entriesOf(calendar))
      expect(entry.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('has no line of more than 75 octets, none cut within a character, and all ended as the format asks', () => {
    const long = '无量框架的分布式训练与推理🚂'.repeat(12);
    for (const timeline of [career, small, titled(long), titled('é'.repeat(200))])
      for (const locale of locales) {
        const calendar = toIcs(timeline, locale, addresses, 'example.org');
        expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const lines = calendar.slice(0, -2).split('\r\n');
        for (const line of lines) {
          expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
          expect(line.isWellFormed() && line !== '' && !/[\r\n]/.test(line), line).toBe(true);
        }
        expect(entriesOf(calendar).map(({ summary }) => summary.split(/ ?[(（]/)[0])).toEqual(
          timeline.events.map(({ title }) => title[locale].split(/ ?[(（]/)[0]),
        );
      }
  });

  it('leaves out what reaches beyond the years that the format has digits for', () => {
    for (const [when, left] of [
      ['-0043', 0],
      ['0000', 0],
      ['0001', 1],
      ['0044-03-15', 1],
      ['9999-12', 0],
      ['9998', 1],
    ] as const) {
      const timeline = loadTimeline(mutated({ 'events.4.when': when }));
      const entries = entriesOf(toIcs(timeline, 'en', addresses, 'example.org'));
      expect(entries.filter(({ uid }) => uid === 'fair@example.org').length, when).toBe(left);
      expect(entries.length, when).toBe(small.events.length - 1 + left);
    }
  });

  it('names a person whose name has commas, semicolons and backslashes', () => {
    const name = 'Ada, the; first\\next';
    const timeline = loadTimeline(mutated({ 'person.name': { en: name, zh: name } }));
    const calendar = new ICAL.Component(ICAL.parse(toIcs(timeline, 'en', addresses, 'example.org')));
    // The parser does not know that this property is a text, and leaves its escapes.
    const written = String(calendar.getFirstPropertyValue('name'));
    expect(written.replace(/\\(.)/g, '$1')).toContain(name);
  });

  it('is a calendar of nothing where there are no events', () => {
    const empty = loadTimeline(mutated({ events: [] }));
    expect(entriesOf(toIcs(empty, 'en', addresses, 'example.org'))).toEqual([]);
  });

  it('reads back any title', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const entries = entriesOf(toIcs(titled(title), 'en', addresses, 'example.org'));
        expect(entries.find(({ uid }) => uid.startsWith('class@'))?.summary).toBe(`${title.trim()} (about 2010)`);
      }),
      { numRuns: 50 },
    );
  });
});

describe('toJsonResume', () => {
  const ajv = addFormats.default(new Ajv({ strict: false }));
  const isResume = ajv.compile(resumeSchema);

  it('is a résumé by the schema of JSON Resume', () => {
    for (const [timeline, locale] of cases)
      expect(isResume(toJsonResume(timeline, locale, place)) ? [] : isResume.errors).toEqual([]);
  });

  it('has an entry for each position, and for each company without any, with its time in words', () => {
    for (const [timeline, locale] of cases) {
      const { work, education } = toJsonResume(timeline, locale, place);
      const stays = [...work, ...education.map((stay) => ({ ...stay, name: stay.institution }))];
      const times = timeline.companies.flatMap(({ id, name, when }) => {
        const positions = timeline.events.filter(
          (event) => event.kind === 'role' && event.company === id && event.when.interval,
        );
        const whens = positions.length > 0 ? positions.map((position) => position.when) : [when];
        return whens.map((time) => [name[locale], describeWhen(time, locale, timeline.asOf)] as const);
      });
      expect(stays.map(({ name }) => name).toSorted()).toEqual(times.map(([name]) => name).toSorted());
      for (const [name, time] of times)
        expect(
          stays.some((stay) => stay.name === name && stay.summary.includes(time)),
          `${name} ${time}`,
        ).toBe(true);
    }
  });

  it('says of no stay that it goes on but of one whose end is open', () => {
    for (const [timeline, locale] of cases) {
      const { work, education } = toJsonResume(timeline, locale, place);
      const stays = [...work, ...education.map((stay) => ({ ...stay, name: stay.institution }))];
      for (const { name, when } of timeline.companies)
        expect(stays.find((stay) => stay.name === name[locale])?.endDate === undefined, name.en).toBe(
          when.end.kind === 'open',
        );
    }
  });

  /** The start and the end in a résumé of a first stay, where others follow. */
  const datesOf = (when: string, ...following: string[]): readonly (string | undefined)[] => {
    const [company] = smallSource.companies.slice(1);
    const companies = [when, ...following].map((time, i) => ({ ...company, id: `c${i}`, when: time }));
    const timeline = loadTimeline(mutated({ companies, events: [] }));
    const stay = toJsonResume(timeline, 'en', place).work.at(-1);
    return [stay?.startDate, stay?.endDate];
  };

  it('dates a stay as its source does, by the year it is about where that is uncertain', () => {
    expect(datesOf('2012-03-09/2016-05')).toEqual(['2012-03-09', '2016-05']);
    expect(datesOf('2012/2016')).toEqual(['2012', '2016']);
    expect(datesOf('2012-03~/2016-05?')).toEqual(['2012', '2016']);
    expect(datesOf('2012%/2016~')).toEqual(['2012', '2016']);
    expect(datesOf('2012~')).toEqual(['2012', '2012']);
    expect(datesOf('2012-21/201X')).toEqual(['2012', '2019']);
    expect(datesOf('/2016~')).toEqual([undefined, '2016']);
    expect(datesOf('2018~/..')).toEqual(['2018', undefined]);
  });

  it('ends a stay whose end is not known at the latest that what follows leaves', () => {
    expect(datesOf('2012/', '2016-05/2018')).toEqual(['2012', '2016-05']);
    expect(datesOf('2012/', '2016-05~/2018')).toEqual(['2012', '2016']);
    expect(datesOf('2012/', '/2018-02', '2019/..')).toEqual(['2012', '2018-02']);
    expect(datesOf('2012/', '2011/2018')).toEqual(['2012', '2020']);
    expect(datesOf('2012/')).toEqual(['2012', '2020']);
  });

  it('ends no stay before what is known of it, and none by its own parts', () => {
    const at = (time: string) => ({ ...smallSource.events[1], id: time, when: time, company: 'works' });
    const timeline = loadTimeline(
      mutated({
        'companies.1.when': '2012/',
        'companies.3.when': '2014/2015',
        'companies.2.when': '2013/2014',
        events: [at('2012'), at('2017')],
      }),
    );
    const works = toJsonResume(timeline, 'en', place).work.find(({ name }) => name === 'Works');
    expect([works?.startDate, works?.endDate]).toEqual(['2012', '2020']);
  });

  it('leaves out a stay whose end the format has no year for, and a start alone', () => {
    expect(datesOf('0950/0990')).toEqual([undefined, undefined]);
    expect(datesOf('0950/1020', '0980/0990')).toEqual([undefined, '1020']);
  });

  it('names each position by the roles that a source tells of, and says where none does', () => {
    const positions = toJsonResume(small, 'en', place).work.map(({ name, position }) => [name, position]);
    expect(positions).toEqual([
      ['Studio', 'Position not stated'],
      ['Lab', 'Position not stated'],
      ['Works', 'Hired'],
    ]);
    const inferred = loadTimeline(mutated({ 'events.1.claims': [{ source: 'diary', basis: 'inferred' }] }));
    expect(toJsonResume(inferred, 'zh', place).work.at(-1)?.position).toBe('职务未注明');
  });

  it('names a degree and a field where a source tells of them, and none else', () => {
    expect(toJsonResume(small, 'en', place).education[0]).not.toHaveProperty('studyType');
    const degree = { en: 'Bachelor of Arts', zh: '文学学士' };
    const told = loadTimeline(
      mutated({ 'companies.0.degree': degree, 'companies.0.field': { en: 'Law', zh: '法律' } }),
    );
    expect(toJsonResume(told, 'zh', place).education[0]).toMatchObject({ studyType: '文学学士', area: '法律' });
  });

  it('claims nothing that only an editor infers', () => {
    const inferred = career.events.filter(({ claims }) => claims.every(({ basis }) => basis === 'inferred'));
    const claimed = toJsonResume(career, 'en', place).work.flatMap(({ highlights }) => highlights);
    for (const { title } of inferred) expect(claimed.filter((text) => text.startsWith(title.en))).toEqual([]);
    expect(claimed.length).toBeGreaterThan(10);
  });
});

describe('toJsonLd', () => {
  type Told = Readonly<Record<'name' | 'description' | 'startDate' | 'endDate' | 'url', string>>;
  const told = (timeline: Timeline, locale: Locale) => {
    const page = toJsonLd(timeline, locale, addresses, place.site) as unknown as { mainEntity: { subjectOf: Told[] } };
    return page.mainEntity.subjectOf;
  };

  it('dates what its source dates without doubt, and says every date in words', () => {
    for (const [timeline, locale] of cases)
      for (const { url, startDate, endDate, description } of told(timeline, locale)) {
        const event = timeline.events.find(({ id }) => addresses.event(id) === url);
        if (!event) throw new Error(`${url} is no event`);
        const [first = '', last = first] = event.when.edtf.split('/');
        const plain = (part: string) => (/^\d{4}(-\d\d){0,2}$/.test(part) ? part : undefined);
        expect([startDate, endDate], event.id).toEqual([plain(first), plain(last)]);
        expect(description).toContain(describeWhen(event.when, locale, timeline.asOf));
      }
  });

  it('tells of the person’s own events, and claims nothing that only an editor infers', () => {
    const claimed = told(career, 'zh').map(({ name }) => name);
    const own = career.events.filter(({ kind }) => kind !== 'context');
    const stated = own.filter(({ claims }) => claims.some(({ basis, of }) => basis !== 'inferred' && of !== 'when'));
    expect(claimed).toEqual(stated.map(({ title }) => title.zh));
    expect(claimed.length).toBeGreaterThan(20);
  });
});

describe('toTimelineJs', () => {
  it('places each event by no more parts of a date than its source has, and shows the date in words', () => {
    const partsAtMost = { day: 3, month: 2, season: 1, year: 1, decade: 1, century: 1 };
    for (const [timeline, locale] of cases) {
      const { events } = toTimelineJs(timeline, locale, addresses);
      expect(events.map(({ unique_id }) => unique_id)).toEqual(timeline.events.map(({ id }) => id));
      for (const [i, { when }] of timeline.events.entries()) {
        const slide = events[i];
        if (!slide) throw new Error('a slide is missing');
        const bounds = [when.start.kind === 'known' ? when.start : when.end, when.end];
        for (const [k, date] of [slide.start_date, slide.end_date].entries()) {
          const bound = bounds[k];
          if (!date || bound?.kind !== 'known') continue;
          expect(Object.keys(date).length, when.edtf).toBeLessThanOrEqual(partsAtMost[bound.precision]);
          expect(date.year).toBe(new Date(bound.earliest).getUTCFullYear());
        }
        expect(slide.display_date).toBe(describeWhen(when, locale, timeline.asOf));
        if (when.end.kind === 'unknown') expect(slide.end_date).toBeUndefined();
      }
    }
  });

  it('has no markup but its own', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const slide = toTimelineJs(titled(title), 'en', addresses).events.find(({ unique_id: id }) => id === 'class');
        expect(slide?.text.headline).not.toMatch(/[<>]/);
      }),
      { numRuns: 50 },
    );
  });
});

/** The items of a feed, each as the texts of its elements; throws where the feed is not well-formed. */
const itemsOf = (xml: string): Record<string, string>[] => {
  const items: Record<string, string>[] = [];
  const path: string[] = [];
  const parser = sax.parser(true);
  parser.onopentag = ({ name }) => {
    path.push(name);
    if (name === 'item') items.push({});
  };
  parser.onclosetag = () => void path.pop();
  parser.ontext = (text) => {
    const [item, name] = [items.at(-1), path.at(-1)];
    if (item && name && path.at(-2) === 'item') item[name] = text;
  };
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
  return items;
};

describe('toFeedItems', () => {
  const feedOf = async (timeline: Timeline, locale: Locale): Promise<string> =>
    (
      await rss({
        title: 'A',
        description: 'B',
        site: 'https://example.org/',
        items: toFeedItems(timeline, locale, addresses),
      })
    ).text();

  /** When the entries of a feed were published, by the ids of their events, as a feed reader reads it. */
  const publishedIn = async (timeline: Timeline): Promise<[id: string, published: string][]> => {
    const { items } = await new RssParser().parseString(await feedOf(timeline, 'en'));
    return items.map(({ link = '', isoDate: published = '' }) => [link.split('#')[1] ?? '', published]);
  };

  it('makes a well-formed feed of all events, the latest first', async () => {
    for (const [timeline, locale] of cases) {
      const xml = await feedOf(timeline, locale);
      const items = itemsOf(xml);
      expect(items.map((item) => item['link'])).toEqual(
        timeline.events.toReversed().map(({ id }) => addresses.event(id)),
      );
      for (const [i, event] of timeline.events.toReversed().entries())
        expect(items[i]?.['description']).toContain(describeWhen(event.when, locale, timeline.asOf));
    }
  });

  it('gives each entry a date of its own, so that readers keep the order', async () => {
    for (const [timeline, locale] of cases) {
      const dates = itemsOf(await feedOf(timeline, locale)).map((item) => item['pubDate'] ?? '');
      for (const date of dates) expect(date).toMatch(/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/);
      const instants = dates.map((date) => Date.parse(date));
      expect(new Set(instants).size).toBe(timeline.events.length);
      expect(instants).toEqual(instants.toSorted((a, b) => b - a));
    }
  });

  it('dates entries by when they were published here, never by when the event was', async () => {
    const days = async (changes: Readonly<Record<string, unknown>>) =>
      (await publishedIn(loadTimeline(mutated(changes)))).map(([id, published]) => `${id} ${published.slice(0, 10)}`);
    expect(new Set((await days({})).map((entry) => entry.split(' ')[1]))).toEqual(new Set(['2020-06-30']));
    expect(new Set((await days({ published: '2021-02-03' })).map((entry) => entry.split(' ')[1]))).toEqual(
      new Set(['2021-02-03']),
    );
    expect(await days({ published: '2021-02-03', 'events.0.published': '2022-05-06' })).toEqual([
      'class 2022-05-06',
      'studio-work 2021-02-03',
      'engine 2021-02-03',
      'fair 2021-02-03',
      'hired 2021-02-03',
    ]);
  });

  it('is the same at every build, and dates an entry of a company’s feed as that of the whole', async () => {
    expect(await feedOf(small, 'en')).toBe(await feedOf(small, 'en'));
    const dates = new Map(toFeedItems(career, 'en', addresses).map(({ link, pubDate }) => [link, pubDate]));
    for (const { link, pubDate } of toFeedItems(career, 'en', addresses, career.events.slice(3, 9)))
      expect(pubDate).toEqual(dates.get(link));
  });

  it('keeps any title as text', async () => {
    await fc.assert(
      fc.asyncProperty(anyTitle, async (title) => {
        const items = itemsOf(await feedOf(titled(title), 'en'));
        expect(items.find(({ link }) => link === addresses.event('class'))?.['title']).toBe(title.trim());
      }),
      { numRuns: 50 },
    );
  });
});

describe('a career that ended before 1970', () => {
  const past = loadTimeline(
    mutated({
      asOf: '1895-06-30',
      'companies.0.when': '1860~',
      'companies.1.when': '1862/1866-05',
      'companies.2.when': '1864/1866-05',
      'companies.3.when': '1868~/..',
      'eras.0.when': '/1863~',
      'eras.1.when': '1862~/..',
      'events.0.when': '1860~',
      'events.1.when': '1862',
      'events.2.when': '1865-03-09',
      'events.3.when': '1868~/..',
      'events.4.when': '1864-06',
    }),
  );

  it('has a calendar of all its events', () => {
    const calendar = new ICAL.Component(ICAL.parse(toIcs(past, 'en', addresses, 'example.org')));
    const days = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry).startDate.toString());
    expect(days.toSorted()).toEqual(['1860-01-01', '1862-01-01', '1864-06-01', '1865-03-09', '1868-01-01']);
  });

  it('has a feed whose dates a reader can read', async () => {
    const site = { title: 'A', description: 'B', site: 'https://example.org/' };
    const feed = await rss({ ...site, items: toFeedItems(past, 'en', addresses) });
    const { items } = await new RssParser().parseString(await feed.text());
    expect(items.map(({ isoDate: published }) => published?.slice(0, 10))).toEqual(items.map(() => '1895-06-30'));
    expect(items.length).toBe(5);
  });
});
