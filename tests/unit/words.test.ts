import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/timeline/model/edtf.ts';
import { everything, filterEvents } from '../../src/timeline/model/filter.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import {
  describeBriefly,
  describeDay,
  describeMonth,
  describeTick,
  describeView,
  describeWhen,
  describeYears,
  machineDate,
} from '../../src/timeline/model/words.ts';
import { windowBetween } from '../../src/timeline/model/window.ts';
import { mutated, smallSource } from '../support/source.ts';

const asOf = Date.UTC(2024, 3, 30);

describe('dates in words', () => {
  it.each(['en', 'zh'] as const)('are written as Intl writes them: %s', (locale) => {
    const written = (instant: Date, options: Intl.DateTimeFormatOptions): string =>
      instant.toLocaleDateString({ en: 'en-GB', zh: 'zh-CN' }[locale], { ...options, timeZone: 'UTC' });
    const dates = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const [day, month, year] = [{ day: 'numeric' }, { month: 'long' }, { year: 'numeric' }] as const;
        const short = { month: 'short' } as const;
        expect(describeDay(+date, locale)).toBe(written(date, { ...day, ...month, ...year }));
        expect(describeMonth(+date, locale)).toBe(written(date, { ...month, ...year }));
        expect(describeTick(+date, 'day', locale, true)).toBe(written(date, { ...day, ...short, ...year }));
        expect(describeTick(+date, 'day', locale, false)).toBe(written(date, { ...day, ...short }));
        if (date.getUTCMonth() > 0) expect(describeTick(+date, 'month', locale, false)).toBe(written(date, short));
      }),
    );
  });
});

describe('describeWhen', () => {
  it.each([
    ['2016', '2016', '2016年'],
    ['2018-03', 'March 2018', '2018年3月'],
    ['2016-09-22', '22 September 2016', '2016年9月22日'],
    ['2010~', 'about 2010', '约2010年'],
    ['2018-12-05?', '5 December 2018 (uncertain)', '2018年12月5日（存疑）'],
    ['2014%', 'about 2014 (uncertain)', '约2014年（存疑）'],
    ['2018~/2020~', 'from about 2018 to about 2020', '约2018年至约2020年'],
    ['2015/2018-01', 'from 2015 to January 2018', '2015年至2018年1月'],
    ['2023~/..', 'since about 2023, as of April 2024', '约2023年起，2024年4月仍在继续'],
    ['2020~/', 'from about 2020, end not known', '约2020年起，结束时间不详'],
    ['/2023~', 'until about 2023, start not known', '至约2023年，开始时间不详'],
    ['../2015', 'until 2015', '至2015年'],
    ['201X', 'the 2010s', '2010年代'],
    ['2018-XX', '2018', '2018年'],
    ['2016-21', 'spring 2016', '2016年春'],
    ['2016-22?', 'summer 2016 (uncertain)', '2016年夏（存疑）'],
    ['2016-23~', 'about autumn 2016', '约2016年秋'],
    ['2016-24', 'winter 2016', '2016年冬'],
    ['2016-24/2018-21', 'from winter 2016 to spring 2018', '2016年冬至2018年春'],
    ['2023-22/..', 'since summer 2023, as of April 2024', '2023年夏起，2024年4月仍在继续'],
    ['/2016-24~', 'until about winter 2016, start not known', '至约2016年冬，开始时间不详'],
    ['2017-03/2017-03', 'March 2017', '2017年3月'],
    ['2021/2021', '2021', '2021年'],
    ['2021~/2021~', 'about 2021', '约2021年'],
    ['2022-05-04/2022-05-04', '4 May 2022', '2022年5月4日'],
    ['2018-06/2018', 'from June 2018, ended the same year', '2018年6月起，同年结束'],
    ['2018-06/2018~', 'from June 2018, ended about the same year', '2018年6月起，约同年结束'],
    ['2018-06-05/2018-06', 'from 5 June 2018, ended the same month', '2018年6月5日起，同月结束'],
    ['2016-03-05/2016-21', 'from 5 March 2016, ended the same season', '2016年3月5日起，同季结束'],
    ['2018/201X', 'from 2018, ended the same decade', '2018年起，同一年代结束'],
    ['2018/2018-06', 'until June 2018, started the same year', '至2018年6月，同年开始'],
    ['2019-12-31/2019', '31 December 2019', '2019年12月31日'],
    ['2019/2019-01', 'January 2019', '2019年1月'],
    ['0999', '999', '999年'],
    ['0099-03', 'March 99 CE', '公元99年3月'],
    ['0000', '1 BCE', '公元前1年'],
    ['-0043', '44 BCE', '公元前44年'],
    ['-0043-03-15', '15 March 44 BCE', '公元前44年3月15日'],
    ['-0044-02-29', '29 February 45 BCE', '公元前45年2月29日'],
    ['-0043-21~', 'about spring 44 BCE', '约公元前44年春'],
    ['-9999', '10000 BCE', '公元前10000年'],
    ['-0001/0003', 'from 2 BCE to 3 CE', '公元前2年至公元3年'],
    ['-004X', 'between 50 BCE and 41 BCE', '公元前50年至公元前41年之间'],
    ['00XX', 'between 1 BCE and 99 CE', '公元前1年至公元99年之间'],
  ])('says %s as “%s” and “%s”', (edtf, en, zh) => {
    const when = parseEdtf(edtf);
    expect([describeWhen(when, 'en', asOf), describeWhen(when, 'zh', asOf)]).toEqual([en, zh]);
  });
});

describe('describeYears', () => {
  it.each([
    ['2010~', 'c. 2010'],
    ['2015/2018-01', '2015–2018'],
    ['2020%/', 'c. 2020–?'],
    ['/2023~', '?–c. 2023'],
    ['2023~/..', 'c. 2023–'],
    ['2018-11-13/2018-12', '2018'],
    ['201X', 'the 2010s'],
    ['201X/2023', 'the 2010s–2023'],
    ['2016-21', '2016'],
    ['-0043/0005', '44 BCE–5 CE'],
  ])('shortens %s to “%s”', (edtf, years) => {
    expect(describeYears(parseEdtf(edtf), 'en')).toBe(years);
  });
});

describe('describeBriefly', () => {
  it.each([
    ['2018-02-13', 'Feb 2018', '2018年2月'],
    ['2018-02~', 'c. Feb 2018', '约2018年2月'],
    ['2018?', '2018?', '2018？'],
    ['2016-21', '2016', '2016'],
    ['2015/2018-01~', '2015–c. 2018', '2015—约2018'],
    ['2016-03-01/2016-04', '2016', '2016'],
    ['2023~/..', 'c. 2023–', '约2023—'],
    ['/2015-03', '?–2015', '？—2015'],
    ['-0043-03-15', 'Mar 44 BCE', '公元前44年3月'],
  ])('says %s as “%s” and “%s”', (edtf, en, zh) => {
    expect([describeBriefly(parseEdtf(edtf), 'en'), describeBriefly(parseEdtf(edtf), 'zh')]).toEqual([en, zh]);
  });
});

describe('machineDate', () => {
  it('is given for no season, no year before 1, and no day that a stranger made up', () => {
    expect(['2016-21', '2016-24~', '0000', '-0043'].map((t) => machineDate(parseEdtf(t)))).toEqual(Array(4).fill(null));
    expect(machineDate({ ...parseEdtf('2016'), edtf: '2015-02-29' })).toBeNull();
    expect(['0001', '0999-12'].map((t) => machineDate(parseEdtf(t)))).toEqual(['0001', '0999-12']);
  });

  it('is given for plain dates only', () => {
    expect(
      ['2016', '2016-09', '2016-09-22', '2016~', '2016/2017', '2016/..'].map((t) => machineDate(parseEdtf(t))),
    ).toEqual(['2016', '2016-09', '2016-09-22', null, null, null]);
  });
});

describe('describeView', () => {
  const timeline = loadTimeline(smallSource);
  it('counts what is shown and names the filters', () => {
    const filter = { ...everything, companies: ['lab'] };
    expect(describeView(timeline, timeline.events, 'en')).toBe('5 events, from about 2010 to about 2018');
    expect(describeView(timeline, filterEvents(timeline, filter), 'en', filter)).toBe('1 of 5 events, 2015, Lab');
    expect(describeView(timeline, [], 'zh', filter)).toBe('5个事件中的0个，Lab（中文）');
  });

  it('names the years that the filter asks for, not those of the events that may fall into them', () => {
    const said = (from: string, to: string, locale: 'en' | 'zh' = 'en') =>
      describeView(timeline, timeline.events, locale, everything, windowBetween(from, to));
    expect(said('2011', '2015')).toBe('5 events, from 2011 to 2015');
    expect(said('2011', '2011')).toBe('5 events, 2011');
    expect(said('2011-05-17', '2015-03')).toBe('5 events, from May 2011 to March 2015');
    expect(said('2011~', '')).toBe('5 events, from 2011');
    expect(said('', '2015', 'zh')).toBe('共5个事件，至2015年');
    expect(said('2018-06', '2018')).toBe('5 events, from June 2018 to December 2018');
    expect(said('2018', '2018-06')).toBe('5 events, from January 2018 to June 2018');
    expect(said('2018-12', '2018')).toBe('5 events, December 2018');
    expect(said('-0043-03', '0099')).toBe('5 events, from March 44 BCE to 99 CE');
    expect(said('-0043', '-0043', 'zh')).toBe('共5个事件，公元前44年');
  });

  it('keeps a name from right to left in its own order within the sentence', () => {
    const name = 'מעבדה (A)';
    const foreign = loadTimeline(mutated({ 'companies.2.name': { en: name, zh: name } }));
    const filter = { ...everything, companies: ['lab'] };
    expect(describeView(foreign, foreign.events, 'en', filter)).toContain(`\u2068${name}\u2069`);
  });

  it('says of a decade no more than that', () => {
    const vague = loadTimeline(mutated({ 'events.0.when': '201X', 'companies.0.when': '201X' }));
    expect(describeView(vague, vague.events.slice(0, 1), 'en')).toBe('1 of 5 events, the 2010s');
  });
});
