import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareWhen, isUncertain, mayOverlap, type Bound } from '../../src/timeline/model/dates.ts';
import { EdtfError, parseEdtf } from '../../src/timeline/model/edtf.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { byId, sortEvents } from '../../src/timeline/model/timeline.ts';
import { smallSource } from '../support/source.ts';

const iso = (bound: Bound) =>
  bound.kind === 'known'
    ? [bound.earliest, bound.latest].map((t) => new Date(t).toISOString().split('T')[0])
    : bound.kind;

const edtfYear = (year: number) => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

const zone = process.env['TZ'];

describe.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles'])('parseEdtf in %s', (tz) => {
  beforeAll(() => {
    process.env['TZ'] = tz;
  });
  afterAll(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each([
    ['2016', ['2016-01-01', '2017-01-01'], ['2016-01-01', '2017-01-01'], 'year'],
    ['2018-03', ['2018-03-01', '2018-04-01'], ['2018-03-01', '2018-04-01'], 'month'],
    ['2016-02-29', ['2016-02-29', '2016-03-01'], ['2016-02-29', '2016-03-01'], 'day'],
    ['2010~', ['2010-01-01', '2011-01-01'], ['2010-01-01', '2011-01-01'], 'year'],
    ['201X', ['2010-01-01', '2020-01-01'], ['2010-01-01', '2020-01-01'], 'decade'],
    ['2018~/2020~', ['2018-01-01', '2019-01-01'], ['2020-01-01', '2021-01-01'], 'year'],
    ['2015/2018-01', ['2015-01-01', '2016-01-01'], ['2018-01-01', '2018-02-01'], 'month'],
    ['2023~/..', ['2023-01-01', '2024-01-01'], 'open', 'year'],
    ['/2015~', 'unknown', ['2015-01-01', '2016-01-01'], 'year'],
    ['../2015', 'open', ['2015-01-01', '2016-01-01'], 'year'],
    ['2020%/', ['2020-01-01', '2021-01-01'], 'unknown', 'year'],
    ['2016-21', ['2016-03-01', '2016-06-01'], ['2016-03-01', '2016-06-01'], 'season'],
    ['2016-24~', ['2016-12-01', '2017-03-01'], ['2016-12-01', '2017-03-01'], 'season'],
    ['2015-22/2016-23?', ['2015-06-01', '2015-09-01'], ['2016-09-01', '2016-12-01'], 'season'],
    ['0099', ['0099-01-01', '0100-01-01'], ['0099-01-01', '0100-01-01'], 'year'],
    ['0000-02-29', ['0000-02-29', '0000-03-01'], ['0000-02-29', '0000-03-01'], 'day'],
    ['-0043-03-15', ['-000043-03-15', '-000043-03-16'], ['-000043-03-15', '-000043-03-16'], 'day'],
    ['-0043-21', ['-000043-03-01', '-000043-06-01'], ['-000043-03-01', '-000043-06-01'], 'season'],
    ['-004X', ['-000049-01-01', '-000039-01-01'], ['-000049-01-01', '-000039-01-01'], 'decade'],
    ['20XX', ['2000-01-01', '2100-01-01'], ['2000-01-01', '2100-01-01'], 'century'],
    ['2016-02-XX', ['2016-02-01', '2016-03-01'], ['2016-02-01', '2016-03-01'], 'month'],
    ['-9999/9999', ['-009999-01-01', '-009998-01-01'], ['9999-01-01', '+010000-01-01'], 'year'],
  ])('reads %s as half-open windows', (text, start, end, precision) => {
    const when = parseEdtf(text);
    expect([iso(when.start), iso(when.end), when.precision, when.edtf]).toEqual([start, end, precision, text]);
  });

  it('takes a day for one of the calendar exactly where it is one, in every year', () => {
    const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const days = (year: number, month: number) =>
      month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
    const years = fc.oneof(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -100, max: 100 }));
    const form = fc.constantFrom('date', 'start', 'end');
    const mark = fc.constantFrom('', '~', '?', '%');
    fc.assert(
      fc.property(
        years,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 27, max: 32 }),
        mark,
        form,
        (y, m, d, q, f) => {
          const date = `${edtfYear(y)}-${String(m).padStart(2, '0')}-${d}${q}`;
          const text = { date, start: `${date}/`, end: `../${date}` }[f] ?? date;
          if (d > days(y, m)) expect(() => parseEdtf(text)).toThrow(EdtfError);
          else {
            const bound = f === 'end' ? parseEdtf(text).end : parseEdtf(text).start;
            const from = new Date(0).setUTCFullYear(y, m - 1, d);
            expect(bound).toMatchObject({ kind: 'known', earliest: from, latest: from + 86_400_000, precision: 'day' });
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads every year from -9999 to 9999, and its months and seasons', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const { start } = parseEdtf(edtfYear(y));
        const [from, to] = [y, y + 1].map((year) => new Date(0).setUTCFullYear(year, 0, 1));
        expect(start).toMatchObject({ kind: 'known', earliest: from, latest: to, precision: 'year' });
        const month = parseEdtf(`${edtfYear(y)}-${String(m).padStart(2, '0')}`);
        expect(month.start).toMatchObject({ earliest: new Date(0).setUTCFullYear(y, m - 1, 1), precision: 'month' });
        const seasons = [21, 22, 23, 24].map((season) => parseEdtf(`${edtfYear(y)}-${season}`).start);
        expect(seasons.every((bound) => bound.kind === 'known' && bound.precision === 'season')).toBe(true);
      }),
    );
  });
});

describe('parseEdtf', () => {
  it.each([
    '',
    'yesterday',
    '2016-13',
    '2016-02-30',
    '..',
    '../..',
    '/',
    '2016/2017/2018',
    '[..2018]',
    '2004-06-~11',
    ' 2016',
  ])('refuses “%s” and says what would be right', (text) => {
    expect(() => parseEdtf(text)).toThrow(EdtfError);
    expect(() => parseEdtf(text)).toThrow(/write for example 2016/);
  });

  it.each([
    ['2015-02-29', 'has 28; write for example 2015-02-28, or 2015-02 for the month'],
    ['1900-02-29~', 'has 28; write for example 1900-02-28'],
    ['2014/2015-02-30', 'has 28; write for example 2015-02-28'],
    ['-0043-02-29', 'has 28; write for example -0043-02-28'],
    ['Y10000', 'lies outside the years from −9999 to 9999'],
    ['-12000', 'lies outside the years from −9999 to 9999'],
    ['2016/12016', 'lies outside the years from −9999 to 9999'],
    ['2018/2016', 'ends before it starts; write the earlier date first: 2016/2018'],
  ])('refuses %s, which %s', (text, reason) => {
    expect(() => parseEdtf(text)).toThrow(reason);
  });

  it.each([
    ['03/2016', '2016-03'],
    ['2016/03', '2016-03'],
    ['03.2016', '2016-03'],
    ['2018.05', '2018-05'],
    ['2018-1', '2018-01'],
    ['2018-1-5', '2018-01-05'],
    ['2018/03/12', '2018-03-12'],
    ['25.12.2018', '2018-12-25'],
    ['03/04/2018', '2018-04-03 or 2018-03-04'],
    ['Jan 2018', '2018-01'],
    ['September 2018', '2018-09'],
    ['5 Jan. 2018', '2018-01-05'],
    ['Jan 5, 2018', '2018-01-05'],
    ['Spring 2016', '2016-21'],
    ['2016年秋', '2016-23'],
    ['2018年3月', '2018-03'],
    ['2018年', '2018'],
    ['2018/present', '2018/..'],
    ['2018–present', '2018/..'],
    ['2018 - now', '2018/..'],
    ['2018至今', '2018/..'],
    ['since 2018', '2018/..'],
    ['2018–', '2018/..'],
    ['2018–2020', '2018/2020'],
    ['2018-2020', '2018/2020'],
    ['2018 — 2020', '2018/2020'],
    ['2018 to 2020', '2018/2020'],
    ['Jan 2018 – Mar 2019', '2018-01/2019-03'],
    ['03/2016 – 05/2018', '2016-03/2018-05'],
    ['2018/19', '2018/2019'],
    ['2018–19', '2018/2019'],
    ['c. 2018', '2018~'],
    ['ca. 2018', '2018~'],
    ['circa 2018', '2018~'],
    ['~2018', '2018~'],
    ['约2018年', '2018~'],
    ['2018 (?)', '2018?'],
    ['c. 2018 – c. 2020', '2018~/2020~'],
    ['the 1990s', '199X'],
    ['44 BCE', '-0043'],
    ['公元前44年', '-0043'],
    ['AD 99', '0099'],
    ['800', '0800'],
    ['16', '2016 or 16XX'],
    ['Q2 2018', '2018-04/2018-06'],
    ['２０１８', '2018'],
  ])('refuses “%s” and names what it likely means: %s', (text, likely) => {
    expect(() => parseEdtf(text)).toThrow(new EdtfError(`is no EDTF date; write ${likely}`));
  });

  it('refuses a time of day, which no reader of the timeline could show', () => {
    expect(() => parseEdtf('2016-09-22T10:00:00Z')).toThrow(/write the day alone/);
  });

  it.each(['2018/2016', '2018-05/2018-02', '2020~/2019-12-31'])('refuses %s, which ends before it starts', (text) => {
    expect(() => parseEdtf(text)).toThrow(/ends before it starts/);
  });

  it('keeps what is uncertain uncertain', () => {
    expect(
      ['2010~', '2010?', '2010', '2020%/', '/2023-04', '2023-04/..'].map((t) => isUncertain(parseEdtf(t))),
    ).toEqual(Array(6).fill(true));
    expect(['2016-09', '2016-09-22', '2016-08/2016-12'].map((t) => isUncertain(parseEdtf(t)))).toEqual(
      Array(3).fill(false),
    );
  });

  it('never throws anything but an EdtfError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9X~?%/.-]{0,14}$/)), (text) => {
        try {
          const { start, end } = parseEdtf(text);
          expect(start.kind === 'known' || end.kind === 'known').toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(EdtfError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

const edtf = fc
  .record({
    from: fc.integer({ min: 1990, max: 2030 }),
    length: fc.integer({ min: 0, max: 9 }),
    form: fc.constantFrom('date', 'interval', 'open', 'unknownEnd', 'unknownStart'),
    mark: fc.constantFrom('', '~', '?', '%'),
  })
  .map(({ from, length, form, mark }) => {
    const [a, b] = [`${from}${mark}`, `${from + length}${mark}`];
    return { date: a, interval: `${a}/${b}`, open: `${a}/..`, unknownEnd: `${a}/`, unknownStart: `/${b}` }[form] ?? a;
  });

describe('compareWhen', () => {
  it('is a total order', () => {
    fc.assert(
      fc.property(edtf, edtf, edtf, (x, y, z) => {
        const [a, b, c] = [x, y, z].map(parseEdtf) as [
          ReturnType<typeof parseEdtf>,
          ReturnType<typeof parseEdtf>,
          ReturnType<typeof parseEdtf>,
        ];
        expect(Math.sign(compareWhen(a, b)) + Math.sign(compareWhen(b, a))).toBe(0);
        expect(compareWhen(a, a)).toBe(0);
        if (compareWhen(a, b) <= 0 && compareWhen(b, c) <= 0) expect(compareWhen(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('puts an unknown start before what certainly starts when it ends', () => {
    expect(compareWhen(parseEdtf('/2023%'), parseEdtf('2023~/..'))).toBeLessThan(0);
  });
});

describe('sortEvents', () => {
  const event = byId(loadTimeline(smallSource).events, 'class');
  it('keeps the order of the file among events of one date, however they are called', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 1, maxLength: 12 });
    const dates = ['2015', '2016', '2016-03', '2016-03-01', '2016-21', '2016~'];
    const whens = fc.array(fc.constantFrom(...dates), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(ids, whens, (names, times) => {
        const given = names.map((id, i) => ({ ...event, id, when: parseEdtf(times[i] ?? '2016') }));
        const sorted = sortEvents(given);
        for (const [i, { id, when }] of sorted.entries())
          for (const later of sorted.slice(i + 1)) {
            const order = compareWhen(when, later.when);
            expect(order).toBeLessThanOrEqual(0);
            if (order === 0) expect(names.indexOf(id)).toBeLessThan(names.indexOf(later.id));
          }
      }),
    );
  });
});

describe('mayOverlap', () => {
  it('shares no instant at the seam of two half-open windows', () => {
    const [from, to] = [Date.UTC(2017, 0), Date.UTC(2018, 0)];
    expect(mayOverlap(parseEdtf('2016'), from, to)).toBe(false);
    expect(mayOverlap(parseEdtf('2017-01-01'), from, to)).toBe(true);
    expect(mayOverlap(parseEdtf('2018-01-01'), from, to)).toBe(false);
    expect(mayOverlap(parseEdtf('2010/..'), from, to)).toBe(true);
    expect(mayOverlap(parseEdtf('/2019'), from, to)).toBe(true);
  });
});
