import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareWhen, isUncertain, mayOverlap, type Bound } from '../../src/timeline/model/dates';
import { EdtfError, parseEdtf } from '../../src/timeline/model/edtf';

const iso = (bound: Bound) =>
  bound.kind === 'known'
    ? [bound.earliest, bound.latest].map((t) => new Date(t).toISOString().slice(0, 10))
    : bound.kind;

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
  ])('reads %s as half-open windows', (text, start, end, precision) => {
    const when = parseEdtf(text);
    expect([iso(when.start), iso(when.end), when.precision, when.edtf]).toEqual([start, end, precision, text]);
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
