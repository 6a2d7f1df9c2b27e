import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import source from '../../src/data/timeline';
import {
  everything,
  filterEvents,
  filterFromQuery,
  filterToQuery,
  windowOf,
  type Filter,
} from '../../src/timeline/model/filter';
import { loadTimeline } from '../../src/timeline/model/load';
import { smallSource } from '../support/source';

const timeline = loadTimeline(smallSource);
const career = loadTimeline(source);
const shown = (filter: Partial<Filter>) => filterEvents(timeline, { ...everything, ...filter }).map(({ id }) => id);

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
  it('shows what may have happened in a range, the last year included', () => {
    expect(shown({ from: '2012', to: '2014' })).toEqual(['hired', 'fair']);
    expect(shown({ from: '2014-06', to: '2014-06' })).toEqual(['fair']);
    expect(shown({ from: '2030' })).toEqual(['studio-work']);
  });
});

describe('windowOf', () => {
  it.each(['', '20', '2016-13', '2016-00', '2016-02-30', '2016-1', 'x', '2016/2017', '2016-02-30T00:00'])(
    'knows no date “%s”',
    (text) => {
      expect(windowOf(text)).toBeNull();
    },
  );
});

describe('windowOf', () => {
  it('knows every year from -9999 to 9999, and each in a query', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), (year) => {
        const text = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
        expect(windowOf(text)).toEqual([year, year + 1].map((y) => new Date(0).setUTCFullYear(y, 0, 1)));
        const query = new URLSearchParams(filterToQuery({ ...everything, from: text, to: text }));
        expect(filterFromQuery(timeline, query)).toMatchObject({ from: text, to: text });
      }),
    );
    expect(['-0000', '10000', '2015-02-29', '-0043-02-29'].map(windowOf)).toEqual(Array(4).fill(null));
  });
});

const subset = (ids: readonly string[]) => fc.subarray([...ids]);
const filters = fc.record({
  companies: subset(career.companies.map(({ id }) => id)),
  eras: subset(career.eras.map(({ id }) => id)),
  text: fc.string().map((text) => text.trim()),
  from: fc.constantFrom('', '2015', '2015-03', '2015-03-01'),
  to: fc.constantFrom('', '2018', '2018-12'),
});

describe('filterToQuery', () => {
  it('is read back as the same filter', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(filterFromQuery(career, new URLSearchParams(filterToQuery(filter)))).toEqual(filter);
      }),
    );
  });
  it('is empty for everything and keeps commas readable', () => {
    expect(filterToQuery(everything)).toBe('');
    expect(filterToQuery({ ...everything, companies: ['google', 'baidu'] })).toBe('company=google,baidu');
  });
});

describe('filterFromQuery', () => {
  it('leaves out what the timeline does not know', () => {
    const query = new URLSearchParams('company=google,nowhere&era=&from=soon&to=2018&utm_source=x&company=baidu');
    expect(filterFromQuery(career, query)).toEqual({ ...everything, companies: ['google', 'baidu'], to: '2018' });
  });
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        filterEvents(career, filterFromQuery(career, new URLSearchParams(text)));
      }),
    );
  });
});
