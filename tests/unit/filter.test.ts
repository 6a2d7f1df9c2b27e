import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everything, filterEvents, type Filter } from '../../src/timeline/model/filter.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { instantAt, windowBetween, windowOf } from '../../src/timeline/model/window.ts';
import { smallSource } from '../support/source.ts';

const timeline = loadTimeline(smallSource);
const shown = (filter: Partial<Filter>, [from, to]: readonly [string, string] = ['', '']) =>
  filterEvents(timeline, { ...everything, ...filter }, windowBetween(from, to)).map(({ id }) => id);

describe('filterEvents', () => {
  it('shows everything without a filter', () => {
    expect(shown({})).toHaveLength(smallSource.events.length);
  });
  it('counts a part as its whole', () => {
    expect(shown({ companies: ['works'] })).toEqual(['hired', 'engine']);
    expect(shown({ companies: ['lab'] })).toEqual(['engine']);
  });
  it('joins values of a facet by or, facets by and', () => {
    expect(shown({ companies: ['school', 'lab'] })).toEqual(['class', 'engine']);
    expect(shown({ companies: ['school', 'lab'], eras: ['current'] })).toEqual(['engine']);
  });
  it('finds text in either language, in people and tags, in any case', () => {
    expect(shown({ text: 'ENGINE' })).toEqual(['engine']);
    expect(shown({ text: 'engine（中文' })).toEqual(['engine']);
    expect(shown({ text: 'grace brass' })).toEqual(['engine']);
    expect(shown({ text: 'grace steam' })).toEqual([]);
  });
  it('shows what may have happened in some years, the last included', () => {
    expect(shown({}, ['2012', '2014'])).toEqual(['hired', 'fair']);
    expect(shown({}, ['2014-06', '2014-06'])).toEqual(['fair']);
    expect(shown({}, ['2030', ''])).toEqual(['studio-work']);
  });
});

describe('windowOf', () => {
  it.each(['', '20', '2016-13', '2016-00', '2016-02-30', '2016-1', 'x', '2016/2017', '2016-02-30T00:00'])(
    'knows no date “%s”',
    (text) => {
      expect(windowOf(text)).toBeNull();
    },
  );

  it('knows every year from -9999 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), (year) => {
        const text = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
        expect(windowOf(text)).toEqual([year, year + 1].map((y) => new Date(0).setUTCFullYear(y, 0, 1)));
      }),
    );
    expect(['-0000', '10000', '2015-02-29', '-0043-02-29'].map(windowOf)).toEqual(Array(4).fill(null));
  });

  it('ends with the last day of a month, in any year', () => {
    expect(windowOf('2016-02')).toEqual([instantAt(2016, 1), instantAt(2016, 2)]);
    expect(windowOf('-0044-12~')).toEqual([instantAt(-44, 11), instantAt(-43)]);
    expect(windowOf('2016-12-31')).toEqual([instantAt(2016, 11, 31), instantAt(2017)]);
  });
});

describe('windowBetween', () => {
  it('is open where a text is no date, and none where both are none or the end comes first', () => {
    expect(windowBetween('2015', '2018-03')).toEqual([instantAt(2015), instantAt(2018, 3)]);
    expect(windowBetween('2015', 'soon')).toEqual([instantAt(2015), Infinity]);
    expect(windowBetween('', '2015')).toEqual([-Infinity, instantAt(2016)]);
    expect(windowBetween('', '')).toBeNull();
    expect(windowBetween('2018', '2015')).toBeNull();
  });
});
