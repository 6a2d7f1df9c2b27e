import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangements } from '../../src/timeline/layout/arrangement.ts';
import { careerDomain } from '../../src/timeline/layout/domain.ts';
import { day } from '../../src/timeline/model/dates.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { allTime } from '../../src/timeline/model/window.ts';
import { clampDomain, limitsOf, shortest, withinLimits, zoomed } from '../../src/timeline/layout/move-domain.ts';
import { viewFromUrl, viewToUrl } from '../../src/timeline/interact/address.ts';
import { fromQuery, fromWritten, toQuery, toWritten, viewNames } from '../../src/timeline/interact/codec.ts';
import { reduce, viewportOf, wholeView, type Action } from '../../src/timeline/interact/view.ts';
import { smallSource } from '../support/source.ts';

const timeline = loadTimeline(smallSource);
const limits = limitsOf(timeline);
const home = careerDomain(timeline);
const urlOf = (address: string): URL => new URL(address, 'https://example.org/');

const viewAt = (address: string) => viewFromUrl(timeline, urlOf(address), limits);

const instants = fc.integer({ min: limits[0], max: limits[1] });
const domains = fc.tuple(instants, instants).map(([a, b]) => clampDomain([Math.min(a, b), Math.max(a, b)], limits));
const ids = (entries: readonly { readonly id: string }[]) => fc.constantFrom(...entries.map(({ id }) => id));
const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('company' as const), id: ids(timeline.companies) }),
  fc.record({ type: fc.constant('era' as const), id: ids(timeline.eras) }),
  fc.record({ type: fc.constant('text' as const), text: fc.string() }),
  fc.record({ type: fc.constant('years' as const), years: fc.option(domains) }),
  fc.record({ type: fc.constant('select' as const), id: fc.option(ids(timeline.events)) }),
  fc.record({ type: fc.constant('arrangement' as const), arrangement: fc.constantFrom(...arrangements) }),
  fc.record({ type: fc.constant('clear' as const) }),
);

describe('a view', () => {
  it('is read back from its address after any walk', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 20 }), (walk) => {
        const view = walk.reduce((at, action) => reduce(timeline, at, action), wholeView);
        expect(viewAt(viewToUrl(view))).toEqual(view);
      }),
    );
  });

  it('of everything has an empty address', () => {
    expect(viewToUrl(wholeView)).toBe('');
  });

  it('comes from any address without an error', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (query, hash) => {
        const url = urlOf('/');
        url.search = query;
        url.hash = hash;
        const view = viewFromUrl(timeline, url, limits);
        expect(view.selected === null || timeline.events.some(({ id }) => id === view.selected)).toBe(true);
      }),
    );
  });

  it('loses a facet’s value when it is chosen again', () => {
    const once = reduce(timeline, wholeView, { type: 'company', id: 'studio' });
    expect(viewToUrl(once)).toBe('?company=studio');
    expect(reduce(timeline, once, { type: 'company', id: 'studio' })).toEqual(wholeView);
  });

  it('shows whole days of its range, the last included', () => {
    expect(viewportOf(viewAt('/?from=2015&to=2018').years, home, limits)).toEqual([
      Date.UTC(2015, 0),
      Date.UTC(2019, 0),
    ]);
    expect(viewportOf(null, home, limits)).toEqual(home);
  });

  it('has a range whose address gives the same range', () => {
    fc.assert(
      fc.property(domains, (domain) => {
        const view = reduce(timeline, wholeView, { type: 'years', years: domain });
        expect(viewportOf(viewAt(viewToUrl(view)).years, home, limits)).toEqual(domain);
      }),
    );
  });

  it('is asked for years that are open on one side', () => {
    expect(viewAt('/?from=2015').years).toEqual([Date.UTC(2015, 0), Infinity]);
    expect(viewAt('/?to=2018-03').years).toEqual([-Infinity, Date.UTC(2018, 3)]);
    expect(viewToUrl(viewAt('/?from=2015'))).toBe('?from=2015');
  });

  it('is asked for no years that end before they begin, are no date, or lie where nothing does', () => {
    for (const query of ['from=2018&to=2015', 'from=soon', 'from=2018-13&to=', 'to=1066', 'from=3000&to=3001'])
      expect(viewAt(`/?${query}`), query).toEqual(wholeView);
  });

  it('closes a card that a filter hides, and lifts what hides an event that is chosen', () => {
    const open = reduce(timeline, wholeView, { type: 'select', id: 'engine' });
    const filtered = reduce(timeline, open, { type: 'company', id: 'school' });
    expect(viewToUrl(filtered)).toBe('?company=school');
    expect(reduce(timeline, filtered, { type: 'select', id: 'engine' })).toEqual(open);
  });
});

describe('a view in writing', () => {
  it('names whole years as years, and others by their days', () => {
    const rewritten = (query: string): string => viewToUrl(viewAt(`/?${query}`));
    expect(rewritten('from=2015-01-01&to=2018')).toBe('?from=2015&to=2018');
    expect(rewritten('from=2015&to=2018-03')).toBe('?from=2015-01-01&to=2018-03-31');
    expect(rewritten('from=2015-06~')).toBe('?from=2015-06-01');
  });

  it('knows every year from -9999 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), (year) => {
        const text = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
        const { years } = fromWritten(timeline, { from: text, to: text }, allTime);
        expect(toWritten({ ...wholeView, years })).toEqual({ from: text, to: text });
      }),
    );
  });

  it('is a query with readable commas, and nothing of other names', () => {
    const query = new URLSearchParams('lens=era&utm_source=x&company=lab,works&company=school&q=a,b');
    expect(toQuery(fromQuery(query), { plain: '1' })).toBe('company=lab,works,school&q=a,b&lens=era&plain=1');
    expect(Object.keys(fromQuery(new URLSearchParams(viewNames.map((name) => [name, ''])))).toSorted()).toEqual(
      [...viewNames].toSorted(),
    );
  });

  it('leaves out what the timeline does not know', () => {
    const written = { company: 'works,nowhere,school', era: '', from: 'soon', to: '2018', lens: 'x', select: 'y' };
    expect(toWritten(fromWritten(timeline, written, limits))).toEqual({ company: 'school,works', to: '2018' });
  });
});

describe('clampDomain', () => {
  it('keeps within the limits, no shorter than the shortest, on whole days', () => {
    const any = fc.double({ min: -1e14, max: 1e14, noNaN: true });
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [from, to] = clampDomain([Math.min(a, b), Math.max(a, b)], limits);
        expect(from).toBeGreaterThanOrEqual(limits[0] - day);
        expect(to).toBeLessThanOrEqual(limits[1] + day);
        expect(to - from).toBeGreaterThanOrEqual(shortest);
        expect([from % day, to % day].map(Math.abs)).toEqual([0, 0]);
      }),
    );
  });
});

describe('zoomed', () => {
  it('keeps the instant under the pointer where it is', () => {
    fc.assert(
      fc.property(
        domains,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (domain, factor, share) => {
          const around = domain[0] + (domain[1] - domain[0]) * share;
          const [from, to] = zoomed(domain, factor, around);
          expect((around - from) / (to - from)).toBeCloseTo(share, 6);
          expect(to - from).toBeCloseTo(Math.max(shortest, (domain[1] - domain[0]) * factor), -2);
        },
      ),
    );
  });
});

describe('withinLimits', () => {
  it('moves by whatever is asked, however little', () => {
    fc.assert(
      fc.property(domains, fc.double({ min: -1, max: 1, noNaN: true }), ([from, to], days) => {
        const asked = [from + days * day, to + days * day] as const;
        fc.pre(asked[0] >= limits[0] && asked[1] <= limits[1]);
        expect(withinLimits(asked, limits).map(Math.round)).toEqual(asked.map(Math.round));
      }),
    );
  });
});
