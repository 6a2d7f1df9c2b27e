import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import source from '../../src/data/timeline';
import { bandOf } from '../../src/timeline/layout/band';
import { careerDomain, domainOf } from '../../src/timeline/layout/domain';
import { softSpan } from '../../src/timeline/layout/fade';
import { layoutLanes } from '../../src/timeline/layout/lanes';
import { priorityOrder } from '../../src/timeline/layout/priority';
import { layoutScene, type Scene } from '../../src/timeline/layout/scene';
import { spreadInstants } from '../../src/timeline/layout/spread';
import { textWidth } from '../../src/timeline/layout/text-width';
import { layoutTicks } from '../../src/timeline/layout/ticks';
import { tiers } from '../../src/timeline/layout/tiers';
import { parseEdtf } from '../../src/timeline/model/edtf';
import { sceneWords } from '../../src/timeline/layout/words';
import { loadTimeline } from '../../src/timeline/model/load';

const timeline = loadTimeline(source);
const year = (y: number) => Date.UTC(y, 0);
const sceneOf = (): Scene =>
  layoutScene({
    timeline,
    events: timeline.events,
    domain: careerDomain(timeline),
    words: sceneWords('en'),
  });

describe('layoutLanes', () => {
  const stretches = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 40 }))
      .map(([from, length]) => ({ from, to: from + length })),
  );
  it('puts no two stretches that share a time into one lane, and takes no more lanes than needed', () => {
    fc.assert(
      fc.property(stretches, (spans) => {
        const lanes = layoutLanes(spans);
        spans.forEach((a, i) =>
          spans.forEach((b, j) => {
            if (i < j && lanes[i] === lanes[j]) expect(a.to <= b.from || b.to <= a.from).toBe(true);
          }),
        );
        const busiest = Math.max(
          0,
          ...spans.map(({ from }) => spans.filter((s) => s.from <= from && from < s.to).length),
        );
        expect(new Set(lanes).size).toBe(busiest);
      }),
    );
  });
});

describe('spreadInstants', () => {
  it('gives marks of one window places of their own within it, in order', () => {
    const window = { from: year(2015), to: year(2016) };
    const [a = 0, b = 0, c = 0] = spreadInstants([window, window, window]);
    expect(window.from < a && a < b && b < c && c < window.to).toBe(true);
    expect(spreadInstants([window])).toEqual([(window.from + window.to) / 2]);
  });
});

describe('priorityOrder', () => {
  it('puts major marks first and reaches over the whole picture early', () => {
    const marks = [0, 10, 20, 100].map((x) => ({ x, major: x === 20 }));
    expect(priorityOrder(marks)).toEqual([2, 3, 0, 1]);
  });
  it('names every mark once', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ x: fc.nat(), major: fc.boolean() })), (marks) => {
        expect(priorityOrder(marks).toSorted((a, b) => a - b)).toEqual([...marks.keys()]);
      }),
    );
  });
});

describe('softSpan', () => {
  const reach = {
    unknownFrom: year(2005),
    unknownTo: year(2030),
    asOf: year(2024),
    domain: [year(2000), year(2026)] as const,
  };
  it('is sharp where the month is known', () => {
    const { from, solidFrom, solidTo, to } = softSpan(parseEdtf('2014-03/2018-01'), reach);
    expect([from, solidFrom, solidTo, to]).toEqual([
      Date.UTC(2014, 2),
      Date.UTC(2014, 2),
      Date.UTC(2018, 1),
      Date.UTC(2018, 1),
    ]);
  });
  it('fades across a year in which it starts, wider where that is about or uncertain', () => {
    const plain = softSpan(parseEdtf('2015/2018-01'), reach);
    const about = softSpan(parseEdtf('2015~/2018-01'), reach);
    expect([plain.from, plain.solidFrom]).toEqual([year(2015), year(2016)]);
    expect(about.from).toBeLessThan(plain.from);
    expect(about.solidFrom).toBeGreaterThan(plain.solidFrom);
  });
  it('is solid up to the day of the telling where it goes on, and never where it is unknown', () => {
    expect(softSpan(parseEdtf('2018-01/..'), reach)).toMatchObject({ solidTo: year(2024), to: year(2026) });
    const unknown = softSpan(parseEdtf('2018-01/'), reach);
    expect(unknown.to).toBe(year(2030));
    expect(unknown.solidTo).toBeLessThan(year(2024));
  });
  it('has its four instants in order for any date', () => {
    const part = fc.tuple(fc.integer({ min: 2000, max: 2024 }), fc.constantFrom('', '~', '?', '%'));
    fc.assert(
      fc.property(part, part, fc.constantFrom('..', '', 'known'), ([a, p], [b, q], end) => {
        const text = `${Math.min(a, b)}${p}/${end === 'known' ? `${Math.max(a, b)}${q}` : end}`;
        const { from, solidFrom, solidTo, to } = softSpan(parseEdtf(text), reach);
        expect([from, solidFrom, solidTo, to].toSorted((x, y) => x - y)).toEqual([from, solidFrom, solidTo, to]);
      }),
    );
  });
});

describe('layoutTicks', () => {
  it('labels years so that none touches another, at every tier and for any length of time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2020 }), fc.integer({ min: 1, max: 70 }), (from, length) => {
        const ticks = layoutTicks([year(from) - 1, year(from + length)]);
        for (const { name, width } of tiers) {
          const xs = ticks.filter(({ labelled }) => labelled[name]).map(({ x }) => (x / 100) * width);
          xs.slice(1).forEach((x, i) => expect(x - (xs[i] ?? 0)).toBeGreaterThan(textWidth('2024', 12)));
        }
      }),
    );
  });
});

describe('domainOf', () => {
  it('holds every instant that the events may cover', () => {
    for (const { id } of timeline.companies) {
      const events = timeline.events.filter((event) => event.company === id);
      const [from, to] = domainOf(timeline, events);
      for (const { when } of events) {
        if (when.start.kind === 'known') expect(when.start.earliest).toBeGreaterThanOrEqual(from);
        if (when.end.kind === 'known') expect(when.end.latest).toBeLessThanOrEqual(to);
      }
    }
  });
  it('is the career where there are no events', () => {
    expect(domainOf(timeline, [])).toEqual(careerDomain(timeline));
  });
});

describe('bandOf', () => {
  it('is cut off not far outside the domain, at the opacity that it has there', () => {
    const span = { from: year(2000), solidFrom: year(2010), solidTo: year(2020), to: year(2030) };
    const { x, width, stops } = bandOf(span, [year(2004), year(2005)]);
    expect([x, width]).toEqual([-10, 120]);
    expect(stops.map(({ offset }) => offset)).toEqual([0, 100]);
    expect(stops[0]?.opacity).toBeCloseTo(0.39, 1);
    expect(stops[1]?.opacity).toBeCloseTo(0.51, 1);
  });
});

describe('layoutScene', () => {
  it('has a mark for every event of the career’s years, and a bar for every company', () => {
    const scene = sceneOf();
    const marks = [...scene.works, ...scene.context].map(({ id }) => id);
    const expected = timeline.events.filter(
      ({ when }) => when.end.kind !== 'known' || when.end.latest > scene.domain[0],
    );
    expect(marks.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    expect(scene.bars.map(({ id }) => id)).toEqual(timeline.companies.map(({ id }) => id));
  });
  it('labels major events of the career at the widest tier', () => {
    const labelled = new Set(
      sceneOf()
        .works.filter(({ placements }) => placements.xl)
        .map(({ id }) => id),
    );
    const majors = timeline.events.filter(({ kind, major }) => kind !== 'context' && major).map(({ id }) => id);
    expect(majors.filter((id) => labelled.has(id)).length / majors.length).toBeGreaterThan(0.85);
  });
  it('nests a part within its whole', () => {
    const depth = new Map(sceneOf().bars.map(({ id, depth: d }) => [id, d]));
    expect([depth.get('google'), depth.get('google-brain')]).toEqual([0, 1]);
  });
  it('fades both ends of what has no sharp date: Tencent, ByteDance, Waterloo, BUPT', () => {
    const bars = new Map(sceneOf().bars.map((bar) => [bar.id, bar.stops.map(({ opacity }) => opacity)]));
    for (const id of ['tencent', 'bytedance', 'waterloo', 'bupt']) {
      expect(bars.get(id)?.at(0)).toBe(0);
      expect(bars.get(id)?.at(-1)).toBe(0);
      expect(Math.max(...(bars.get(id) ?? []))).toBe(1);
    }
  });
});
