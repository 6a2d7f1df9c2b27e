import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/timeline/model/edtf';
import { everything, filterEvents } from '../../src/timeline/model/filter';
import { loadTimeline } from '../../src/timeline/model/load';
import { describeView, describeWhen, describeYears, machineDate } from '../../src/timeline/model/words';
import { mutated, smallSource } from '../support/source';

const asOf = Date.UTC(2024, 3, 30);

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
  ])('shortens %s to “%s”', (edtf, years) => {
    expect(describeYears(parseEdtf(edtf), 'en')).toBe(years);
  });
});

describe('machineDate', () => {
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
      describeView(timeline, timeline.events, locale, { ...everything, from, to });
    expect(said('2011', '2015')).toBe('5 events, from 2011 to 2015');
    expect(said('2011', '2011')).toBe('5 events, 2011');
    expect(said('2011-05-17', '2015-03')).toBe('5 events, from May 2011 to March 2015');
    expect(said('2011~', '')).toBe('5 events, from 2011');
    expect(said('', '2015', 'zh')).toBe('共5个事件，至2015年');
  });

  it('says of a decade no more than that', () => {
    const vague = loadTimeline(mutated({ 'events.0.when': '201X', 'companies.0.when': '201X' }));
    expect(describeView(vague, vague.events.slice(0, 1), 'en')).toBe('1 of 5 events, the 2010s');
  });
});
