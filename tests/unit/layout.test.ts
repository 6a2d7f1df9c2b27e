import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import source from '../../src/data/timeline';
import { bandOf } from '../../src/timeline/layout/band';
import { careerDomain, domainOf, type Domain } from '../../src/timeline/layout/domain';
import { anchor, day, earliest, latest } from '../../src/timeline/model/dates';
import { softSpan } from '../../src/timeline/layout/fade';
import { layoutLanes } from '../../src/timeline/layout/lanes';
import { priorityOrder } from '../../src/timeline/layout/priority';
import { layoutScene, type Scene } from '../../src/timeline/layout/scene';
import { spreadInstants } from '../../src/timeline/layout/spread';
import { textWidth } from '../../src/timeline/layout/text-width';
import { layoutTicks } from '../../src/timeline/layout/ticks';
import { tiers } from '../../src/timeline/layout/tiers';
import { parseEdtf } from '../../src/timeline/model/edtf';
import { describeTick } from '../../src/timeline/model/words';
import { sceneWords } from '../../src/timeline/layout/words';
import { loadTimeline } from '../../src/timeline/model/load';
import { mutated, smallSource } from '../support/source';

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

/** Pixels of the space that browsers set between Chinese and digits: an eighth of an em at each border. */
const autospace = (text: string, size: number): number =>
  ((text.match(/\d(?=\p{Script=Han})|\p{Script=Han}(?=\d)/gu)?.length ?? 0) * size) / 8;

describe('layoutTicks for a width that is known', () => {
  const expectApart = (domain: Domain, width: number): void => {
    const labelled = layoutTicks(domain, width).filter((tick) => tick.labelled.s);
    for (const locale of ['en', 'zh'] as const) {
      const boxes = labelled.map(({ x, instant, unit, first }) => {
        const text = describeTick(instant, unit, locale, first);
        const half = (textWidth(text, 12) + autospace(text, 12)) / 2;
        return { from: (x / 100) * width - half, to: (x / 100) * width + half };
      });
      boxes.slice(1).forEach(({ from: start }, i) => {
        expect(start).toBeGreaterThan(boxes[i]?.to ?? 0);
      });
      expect(boxes[0]?.from ?? 0).toBeGreaterThanOrEqual(0);
      expect(boxes.at(-1)?.to ?? 0).toBeLessThanOrEqual(width);
    }
  };

  it('lets no two labels touch, from days to decades', () => {
    const lengths = fc.oneof(fc.integer({ min: 10, max: 90 }), fc.integer({ min: 90, max: 30_000 }));
    fc.assert(
      fc.property(
        fc.integer({ min: 280, max: 1600 }),
        fc.integer({ min: 0, max: 20_000 }),
        lengths,
        (width, from, length) => {
          expectApart([from * day, (from + length) * day], width);
        },
      ),
    );
  });

  it('lets no day touch the first one, which says its year', () => {
    for (let width = 760; width < 920; width += 1) expectApart([Date.UTC(2016, 11, 20), Date.UTC(2016, 11, 30)], width);
  });

  it('labels at every step that has room, not only where ticks happen to stand', () => {
    fc.assert(
      fc.property(fc.integer({ min: 280, max: 1600 }), fc.integer({ min: 2, max: 60 }), (width, length) => {
        const labelled = layoutTicks([year(1960), year(1960 + length)], width).filter((tick) => tick.labelled.s);
        const gaps = labelled.slice(1).map(({ x }, i) => ((x - (labelled[i]?.x ?? 0)) / 100) * width);
        const widest = Math.max(...gaps, (((labelled[0]?.x ?? 100) / 100) * width) / 2);
        expect(widest).toBeLessThan(5 * 64);
      }),
    );
  });

  it('has ticks for less than a year where the width is not known, too', () => {
    const ticks = layoutTicks([Date.UTC(2015, 1, 3), Date.UTC(2015, 8, 3)]);
    expect(ticks.map(({ unit }) => unit)).toEqual(Array(7).fill('month'));
    for (const { name } of tiers) expect(ticks.some(({ labelled }) => labelled[name])).toBe(true);
  });
});

describe('careerDomain', () => {
  it('begins where a company of unknown start is first heard of, so that no event there is lost', () => {
    const [company] = smallSource.companies;
    const [event] = smallSource.events;
    const early = loadTimeline({
      ...smallSource,
      companies: [{ ...company, when: '/2011~' }, ...smallSource.companies.slice(1)],
      events: [{ ...event, when: '/2011' }, ...smallSource.events.slice(1)],
    });
    const [from] = careerDomain(early);
    expect(anchor(early.events[0]?.when ?? parseEdtf('1900'))).toBeGreaterThan(from);
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

  it('takes the years of the events where no company has any', () => {
    const undated = { ...timeline, companies: [] };
    const [from, to] = careerDomain(undated);
    for (const { when } of undated.events) {
      if (Number.isFinite(earliest(when))) expect(earliest(when)).toBeGreaterThanOrEqual(from);
      if (Number.isFinite(latest(when))) expect(latest(when)).toBeLessThanOrEqual(to);
    }
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
  it('gives events without an era, and eras beyond the rows of the chart, a lane of their own below the others', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ ...smallSource.eras[1], id: `era-${i}` }));
    const events = smallSource.events.map((event, i) => ({ ...event, eras: i === 0 ? [] : [`era-${i * 2}`] }));
    const crowd = [
      ...Array.from({ length: 12 }, (_, i) => ({ ...smallSource.events[2], id: `e-${i}`, eras: [`era-${i}`] })),
    ];
    const timelineOf = (list: readonly object[]) => loadTimeline({ ...smallSource, eras: many, events: list });
    for (const [list, lanes] of [
      [events, 4],
      [crowd, 9],
    ] as const) {
      const odd = timelineOf(list);
      const scene = layoutScene({
        timeline: odd,
        events: odd.events,
        domain: careerDomain(odd),
        words: sceneWords('en'),
        lens: 'era',
      });
      expect(scene.lanes).toHaveLength(lanes);
      expect(scene.lanes[0]?.label).toBe('Other');
      expect(scene.rows.xl.works).toBe(lanes);
      expect(scene.eraRows).toBeLessThanOrEqual(7);
      for (const { placements } of scene.works) expect(placements.xl?.row).toBeGreaterThanOrEqual(0);
    }
  });

  it('calls a company and an era by the short name that the owner gives them', () => {
    const small = loadTimeline(
      mutated({
        'companies.1.label': { en: 'Wks', zh: '厂' },
        'eras.1.label': { en: 'Volt', zh: '电' },
      }),
    );
    const named = (locale: 'en' | 'zh') => {
      const { bars, eras } = layoutScene({
        timeline: small,
        events: small.events,
        domain: careerDomain(small),
        words: sceneWords(locale),
      });
      return [...bars, ...eras].map(({ label }) => label);
    };
    expect(named('en')).toEqual(['School', 'Wks', 'Lab', 'Studio', 'Steam', 'Volt']);
    expect(named('zh')).toEqual(expect.arrayContaining(['厂', '电', 'School（中文）']));
  });

  it('puts no mark of what is told after the day of the telling', () => {
    const scene = sceneOf();
    const day = ((timeline.asOf - scene.domain[0]) / (scene.domain[1] - scene.domain[0])) * 100;
    for (const { id, x } of scene.works) expect(x, id).toBeLessThanOrEqual(day);
  });

  it('keeps the names of companies within the rows that a picture has', () => {
    const rows = { works: 4, names: 1, context: 1, stacks: 5 };
    const scene = layoutScene({
      timeline,
      events: timeline.events,
      domain: [Date.UTC(2003, 0), Date.UTC(2026, 0)],
      words: sceneWords('en'),
      width: 354,
      rows: { s: rows, m: rows, l: rows, xl: rows },
    });
    expect(scene.bars.map(({ placements }) => placements.m?.row ?? 0).filter((row) => row > 0)).toEqual([]);
    expect(scene.rows.m.names).toBe(1);
  });

  it('names no company where the name would be cut at an edge', () => {
    const long = { en: 'A company with a name so long that no phone has room for it', zh: '' };
    const companies = timeline.companies.map((company) => ({ ...company, name: long }));
    const domain = careerDomain(timeline);
    const options = { timeline: { ...timeline, companies }, events: timeline.events, domain, words: sceneWords('en') };
    const room = textWidth(long.en, 14);
    for (const { x, width: length, placements } of layoutScene(options).bars)
      for (const { name, width } of tiers) {
        const left = (Math.max(0, x) / 100) * width;
        const right = (Math.min(100, x + length) / 100) * width;
        if (placements[name]?.side === 'left') expect(right).toBeGreaterThanOrEqual(room);
        if (placements[name]?.side === 'right') expect(left + room).toBeLessThanOrEqual(width);
      }
  });

  it('mutes companies that a filter leaves nothing of, not those that never had an event', () => {
    const activeOf = (events: typeof timeline.events, all = timeline): string[] =>
      layoutScene({ timeline: all, events, domain: careerDomain(timeline), words: sceneWords('en') })
        .bars.filter(({ active }) => active)
        .map(({ id }) => id);
    const ids = timeline.companies.map(({ id }) => id);
    expect(activeOf([], { ...timeline, events: [] })).toEqual(ids);
    expect(activeOf(timeline.events.filter(({ company }) => company === 'baidu'))).toEqual(['baidu']);
  });

  it('nests a part within its whole', () => {
    const depth = new Map(sceneOf().bars.map(({ id, depth: d }) => [id, d]));
    expect([depth.get('google'), depth.get('google-brain')]).toEqual([0, 1]);
  });
  it('leaves no bare paper between two employers where the move from one to the other is not dated', () => {
    const undated = loadTimeline(mutated({ 'companies.1.when': '2012/', 'companies.3.when': '/2019', events: [] }));
    const options = { timeline: undated, events: undated.events, domain: [year(2010), year(2020)] as Domain };
    const bars = new Map(layoutScene({ ...options, words: sceneWords('en') }).bars.map((bar) => [bar.id, bar]));
    const [works, studio] = [bars.get('works'), bars.get('studio')];
    expect((works?.x ?? 0) + (works?.width ?? 0)).toBeGreaterThan((studio?.x ?? 0) + 10);
    expect([works?.stops.at(-1)?.opacity, studio?.stops.at(0)?.opacity]).toEqual([0, 0]);
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
