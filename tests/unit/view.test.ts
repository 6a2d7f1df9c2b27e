import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import source from '../../src/data/timeline';
import { careerDomain } from '../../src/timeline/layout/domain';
import { lenses } from '../../src/timeline/layout/lens';
import { day } from '../../src/timeline/model/dates';
import { loadTimeline } from '../../src/timeline/model/load';
import { clampDomain, limitsOf, shortest, withinLimits, zoomed } from '../../src/timeline/layout/move-domain';
import { domainOfView, reduce, viewFromUrl, viewToUrl, wholeView, type Action } from '../../src/timeline/interact/view';

const timeline = loadTimeline(source);
const limits = limitsOf(timeline);
const home = careerDomain(timeline);
const urlOf = (address: string): URL => new URL(address, 'https://example.org/');

const instants = fc.integer({ min: limits[0], max: limits[1] });
const domains = fc.tuple(instants, instants).map(([a, b]) => clampDomain([Math.min(a, b), Math.max(a, b)], limits));
const ids = (entries: readonly { readonly id: string }[]) => fc.constantFrom(...entries.map(({ id }) => id));
const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('company' as const), id: ids(timeline.companies) }),
  fc.record({ type: fc.constant('era' as const), id: ids(timeline.eras) }),
  fc.record({ type: fc.constant('text' as const), text: fc.string() }),
  fc.record({ type: fc.constant('range' as const), domain: fc.option(domains) }),
  fc.record({ type: fc.constant('select' as const), id: fc.option(ids(timeline.events)) }),
  fc.record({ type: fc.constant('lens' as const), lens: fc.constantFrom(...lenses) }),
  fc.record({ type: fc.constant('clear' as const) }),
);

describe('a view', () => {
  it('is read back from its address after any walk', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 20 }), (walk) => {
        const view = walk.reduce((at, action) => reduce(timeline, at, action), wholeView);
        expect(viewFromUrl(timeline, urlOf(viewToUrl(view)))).toEqual(view);
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
        const view = viewFromUrl(timeline, url);
        expect(view.selected === null || timeline.events.some(({ id }) => id === view.selected)).toBe(true);
      }),
    );
  });

  it('loses a facet’s value when it is chosen again', () => {
    const once = reduce(timeline, wholeView, { type: 'company', id: 'baidu' });
    expect(viewToUrl(once)).toBe('?company=baidu');
    expect(reduce(timeline, once, { type: 'company', id: 'baidu' })).toEqual(wholeView);
  });

  it('shows whole days of its range, the last included', () => {
    expect(domainOfView(viewFromUrl(timeline, urlOf('/?from=2015&to=2018')), home, limits)).toEqual([
      Date.UTC(2015, 0),
      Date.UTC(2019, 0),
    ]);
    expect(domainOfView(wholeView, home, limits)).toEqual(home);
  });

  it('has a range whose address gives the same range', () => {
    fc.assert(
      fc.property(domains, (domain) => {
        const view = reduce(timeline, wholeView, { type: 'range', domain });
        expect(domainOfView(view, home, limits)).toEqual(domain);
      }),
    );
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
