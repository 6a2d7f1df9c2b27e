import resumeSchema from '@jsonresume/schema/schema.json';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import sax from 'sax';
import { describe, expect, it } from 'vitest';
import rss from '@astrojs/rss';
import source from '../../src/data/timeline';
import { locales } from '../../src/i18n';
import { toCsv } from '../../src/timeline/export/csv';
import { isoDate } from '../../src/timeline/export/dates';
import { toFeedItems } from '../../src/timeline/export/feed';
import { toIcs } from '../../src/timeline/export/ics';
import { toJsonLd } from '../../src/timeline/export/json-ld';
import { toJsonResume } from '../../src/timeline/export/json-resume';
import { toTimelineJs } from '../../src/timeline/export/timelinejs';
import { day, earliest, isUncertain, latest } from '../../src/timeline/model/dates';
import { parseEdtf } from '../../src/timeline/model/edtf';
import { loadTimeline } from '../../src/timeline/model/load';
import type { Timeline } from '../../src/timeline/model/timeline';
import { describeWhen } from '../../src/timeline/model/words';
import { mutated, smallSource } from '../support/source';

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
  fc.constantFrom('=HYPERLINK("x")', 'a;b,c\\n"d"', ']]><script>alert(1)</script>', '无量，“框架”'),
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

  it('has every company once, and dates only those that its source dates without doubt', () => {
    for (const [timeline, locale] of cases) {
      const { work, education } = toJsonResume(timeline, locale, place);
      const stays = [...work, ...education.map((stay) => ({ ...stay, name: stay.institution }))];
      expect(stays.map(({ name }) => name).toSorted()).toEqual(
        timeline.companies.map((c) => c.name[locale]).toSorted(),
      );
      for (const { name, when } of timeline.companies) {
        const stay = stays.find((other) => other.name === name[locale]);
        const [first = '', last = first] = when.edtf.split('/');
        const plain = (part: string) => (/^\d{4}(-\d\d){0,2}$/.test(part) ? part : undefined);
        expect([stay?.startDate, stay?.endDate], name.en).toEqual([plain(first), plain(last)]);
        expect(stay?.summary).toContain(describeWhen(when, locale, timeline.asOf));
      }
    }
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
  const told = (timeline: Timeline, locale: (typeof locales)[number]) => {
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
  const feedOf = async (timeline: Timeline, locale: (typeof locales)[number]): Promise<string> =>
    (
      await rss({
        title: 'A',
        description: 'B',
        site: 'https://example.org/',
        items: toFeedItems(timeline, locale, addresses),
      })
    ).text();

  it('makes a well-formed feed of all events, the latest first, that claims no time of publication', async () => {
    for (const [timeline, locale] of cases) {
      const xml = await feedOf(timeline, locale);
      const items = itemsOf(xml);
      expect(items.map((item) => item['link'])).toEqual(
        timeline.events.toReversed().map(({ id }) => addresses.event(id)),
      );
      for (const [i, event] of timeline.events.toReversed().entries()) {
        expect(items[i]?.['description']).toContain(describeWhen(event.when, locale, timeline.asOf));
        expect(items[i]).not.toHaveProperty('pubDate');
      }
    }
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
