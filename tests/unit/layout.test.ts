import { utcDay, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import source from '../fixtures/careers/site-shape.ts';
import { bandOf } from '../../src/timeline/layout/band.ts';
import { breakpoints } from '../../src/timeline/layout/breakpoints.ts';
import { careerDomain, domainOf, type Domain } from '../../src/timeline/layout/domain.ts';
import { anchor, day, earliest, latest } from '../../src/timeline/model/dates.ts';
import { softSpan } from '../../src/timeline/layout/fade.ts';
import { layoutLanes } from '../../src/timeline/layout/lanes.ts';
import type { SceneInput } from '../../src/timeline/layout/input.ts';
import { priorityOrder } from '../../src/timeline/layout/priority.ts';
import { layoutScene, type Scene } from '../../src/timeline/layout/scene.ts';
import { softStints } from '../../src/timeline/layout/stints.ts';
import { textSize, textWidth } from '../../src/timeline/layout/text-width.ts';
import { layoutTicks } from '../../src/timeline/layout/ticks.ts';
import { parseEdtf } from '../../src/timeline/model/edtf.ts';
import { describeTick } from '../../src/timeline/model/words.ts';
import { sceneWords } from '../../src/timeline/layout/words.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { toLocalized } from '../../src/timeline/model/localized.ts';
import type { Timeline } from '../../src/timeline/model/timeline.ts';
import { mutated, smallSource } from '../support/source.ts';

const timeline = loadTimeline(source);
const year = (y: number) => Date.UTC(y, 0);
const [phone, tablet, screen] = breakpoints.map(({ width }) => width) as [number, number, number];
const sceneOf = (of: Timeline = timeline, more: Partial<SceneInput> = {}): Scene =>
  layoutScene({
    timeline: of,
    events: of.events,
    domain: careerDomain(of),
    words: sceneWords('en'),
    width: screen,
    ...more,
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
  it('is solid up to the day of the telling where it goes on, ends sharp there, and never where it is unknown', () => {
    expect(softSpan(parseEdtf('2018-01/..'), reach)).toMatchObject({
      solidTo: year(2024),
      to: year(2024),
      goesOn: true,
    });
    const unknown = softSpan(parseEdtf('2018-01/'), reach);
    expect(unknown.to).toBe(year(2030));
    expect(unknown.solidTo).toBeLessThan(year(2024));
    expect(unknown.goesOn).toBe(false);
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

describe('softStints', () => {
  it('fade in where the beginning is unknown and out where the end is, whatever others were there at the time', () => {
    const years = fc.tuple(fc.integer({ min: 1990, max: 2015 }), fc.integer({ min: 0, max: 15 }));
    fc.assert(
      fc.property(years, years, ([a, b], [c, d]) => {
        const [company] = smallSource.companies;
        const whens = [`${a}/${a + b}`, `/${c}`, `${c + d}/`, `${c + d - 5}~/${c + d}~`];
        const companies = whens.map((when, i) => ({ ...company, id: `c${i}`, when }));
        const career = loadTimeline({ ...smallSource, asOf: '2035-06-30', companies, eras: [], events: [] });
        const spans = softStints(career, careerDomain(career));
        const [begins, ends] = [spans.get('c1'), spans.get('c2')];
        expect(begins?.solidFrom).toBeGreaterThan((begins?.from ?? NaN) + 90 * day);
        expect(ends?.solidTo).toBeLessThan((ends?.to ?? NaN) - 90 * day);
      }),
    );
  });
});

describe('layoutTicks', () => {
  it('labels years so that none touches another, at every breakpoint and for any length of time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2020 }), fc.integer({ min: 1, max: 70 }), (from, length) => {
        for (const width of [phone, tablet, screen]) {
          const ticks = layoutTicks([year(from) - 1, year(from + length)], width);
          const xs = ticks.filter(({ labelled }) => labelled).map(({ x }) => (x / 100) * width);
          xs.slice(1).forEach((x, i) => expect(x - (xs[i] ?? 0)).toBeGreaterThan(textWidth('2024', 12)));
        }
      }),
    );
  });
});

/** Pixels of the space that browsers set between Chinese and digits: an eighth of an em at each border. */
const autospace = (text: string, size: number): number =>
  ((text.match(/\d(?=\p{Script=Han})|\p{Script=Han}(?=\d)/gu)?.length ?? 0) * size) / 8;

describe('layoutTicks at any width', () => {
  const expectApart = (domain: Domain, width: number): void => {
    const labelled = layoutTicks(domain, width).filter((tick) => tick.labelled);
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
        const labelled = layoutTicks([year(1960), year(1960 + length)], width).filter((tick) => tick.labelled);
        const gaps = labelled.slice(1).map(({ x }, i) => ((x - (labelled[i]?.x ?? 0)) / 100) * width);
        const widest = Math.max(...gaps, (((labelled[0]?.x ?? 100) / 100) * width) / 2);
        expect(widest).toBeLessThan(5 * 64);
      }),
    );
  });

  it('stand where d3-time counts days, weeks, months and years', () => {
    // The long ones first, as most that are shown have few of them and many days.
    const intervals: readonly (TimeInterval | null)[] = [
      ...[500, 200, 100, 50, 20, 10, 5, 2, 1].map((years) => utcYear.every(years)),
      ...[utcMonth.every(3), utcMonth, utcMonday, utcDay.every(2), utcDay],
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 280, max: 1600 }),
        fc.integer({ min: -300_000, max: 40_000 }),
        fc.oneof(fc.integer({ min: 10, max: 90 }), fc.integer({ min: 90, max: 300_000 })),
        (width, from, length) => {
          const domain = [from * day, (from + length) * day] as const;
          const ticks = layoutTicks(domain, width).map(({ instant }) => instant);
          const isCounted = intervals.some((every) => {
            const counted = every?.range(new Date(domain[0]), new Date(domain[1])).map(Number);
            return String(counted) === String(ticks);
          });
          expect(isCounted, ticks.join()).toBe(true);
        },
      ),
    );
  });

  it('names a time, whatever days are shown', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 280, max: 1600 }),
        fc.integer({ min: -20_000, max: 20_000 }),
        fc.oneof(fc.integer({ min: 10, max: 90 }), fc.integer({ min: 90, max: 30_000 })),
        (width, from, length) => {
          const ticks = layoutTicks([from * day, (from + length) * day], width);
          expect(ticks.some(({ labelled }) => labelled)).toBe(true);
        },
      ),
    );
  });

  it('has labelled ticks for less than a year at every breakpoint', () => {
    for (const width of [phone, tablet, screen]) {
      const ticks = layoutTicks([Date.UTC(2015, 1, 3), Date.UTC(2015, 8, 3)], width);
      expect(ticks.map(({ unit }) => unit)).toEqual(Array(7).fill('month'));
      expect(ticks.some(({ labelled }) => labelled)).toBe(true);
    }
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

  it('has all events of a company of which the beginning or the end is unknown', () => {
    const [company] = smallSource.companies;
    const [event] = smallSource.events;
    const at = { ...event, company: company?.id, eras: [] };
    const early = loadTimeline({
      ...smallSource,
      companies: [{ ...company, when: '/2011~' }, ...smallSource.companies.slice(1)],
      events: [{ ...at, when: '199X' }, ...smallSource.events.slice(1)],
    });
    expect(new Date(careerDomain(early)[0]).getUTCFullYear()).toBe(1989);
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
    const span = { from: year(2000), solidFrom: year(2010), solidTo: year(2020), to: year(2030), goesOn: false };
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
  it('labels major events of the career on a wide screen', () => {
    const labelled = new Set(
      sceneOf()
        .works.filter(({ side }) => side !== null)
        .map(({ id }) => id),
    );
    const majors = timeline.events.filter(({ kind, major }) => kind !== 'context' && major).map(({ id }) => id);
    expect(majors.filter((id) => labelled.has(id)).length / majors.length).toBeGreaterThan(0.85);
  });

  it('gives events without an era, and eras beyond the rows of the chart, a row of their own below the others', () => {
    const many = Array.from({ length: 20 }, (_, i) => ({ ...smallSource.eras[1], id: `era-${i}` }));
    const few = smallSource.events.map((event, i) => ({ ...event, eras: i === 0 ? [] : [`era-${i * 2}`] }));
    const crowd = many.map(({ id }, i) => ({ ...smallSource.events[2], id: `e-${i}`, eras: [id] }));
    for (const [events, rows] of [
      [few, 5],
      [crowd, 16],
    ] as const) {
      const odd = loadTimeline({ ...smallSource, eras: many, events });
      const { rows: named, frame, works, eras, axis } = sceneOf(odd, { arrangement: 'era' });
      expect(frame.rows).toHaveLength(rows);
      expect(eras).toHaveLength(rows - 1);
      expect(named.map(({ text }) => text)).toEqual(['Other']);
      for (const { y, height } of eras) expect(y + height).toBeLessThanOrEqual(named[0]?.y ?? 0);
      expect(works).toHaveLength(odd.events.filter(({ kind }) => kind !== 'context').length);
      for (const { id, y, foot } of works) {
        const era = eras.find((one) => odd.events.find((event) => event.id === id)?.eras[0] === one.id);
        expect(y).toBeGreaterThan(era?.y ?? named[0]?.baseline ?? 0);
        expect(foot).toBeLessThanOrEqual(era ? era.y + era.height : axis);
      }
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
      const { names, eras } = sceneOf(small, { words: sceneWords(locale) });
      return [...names, ...eras].map(({ text }) => text);
    };
    expect(named('en')).toEqual(['School', 'Wks', 'Lab', 'Studio', 'Steam', 'Volt']);
    expect(named('zh')).toEqual(expect.arrayContaining(['厂', '电', 'School（中文）']));
  });

  it('puts no mark of what is told after the day of the telling', () => {
    const late = loadTimeline(mutated({ 'events.3.when': '2020', 'events.4.when': '2020' }));
    for (const told of [timeline, late]) {
      const scene = sceneOf(told);
      const today = ((told.asOf - scene.domain[0]) / (scene.domain[1] - scene.domain[0])) * 100;
      for (const { id, x } of [...scene.works, ...scene.context]) expect(x, id).toBeLessThanOrEqual(today);
    }
  });

  it('gives employers that follow one another one line of names where those have room', () => {
    const small = loadTimeline(smallSource);
    expect(sceneOf(small, { isSparse: true, width: 354 }).frame.rows.map(({ names }) => names)).toEqual([1]);
  });

  it('cuts no name of a company at an edge, however long it is', () => {
    const long = toLocalized('A company with a name so long that no phone has room for it');
    const companies = timeline.companies.map((company) => ({ ...company, name: long, label: long }));
    for (const arrangement of ['company', 'era', 'kind'] as const)
      for (const width of [phone, tablet, screen]) {
        const { names } = sceneOf({ ...timeline, companies }, { width, arrangement });
        expect(names.length).toBeGreaterThan(0);
        for (const { x, text, dates } of names) {
          const left = (x / 100) * width;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + textWidth(text, dates ? textSize.name : textSize.dates)).toBeLessThanOrEqual(width + 0.5);
          expect(text.length).toBeGreaterThan(20);
        }
      }
  });

  it('mutes companies that a filter leaves nothing of, not those that never had an event', () => {
    const small = loadTimeline(smallSource);
    const activeOf = (company: string, of = small): string[] =>
      sceneOf(of, { events: of.events.filter((event) => event.company === company) })
        .bars.filter(({ active }) => active)
        .map(({ id }) => id);
    expect(activeOf('', { ...small, events: [] })).toEqual(small.companies.map(({ id }) => id));
    expect(activeOf('studio')).toEqual(['studio']);
    expect(activeOf('lab')).toEqual(['works', 'lab']);
  });

  it('nests a part within its whole', () => {
    const bars = new Map(sceneOf(loadTimeline(smallSource)).bars.map((bar) => [bar.id, bar]));
    const [works, lab] = [bars.get('works'), bars.get('lab')];
    expect([works?.depth, lab?.depth]).toEqual([0, 1]);
    expect(lab?.y).toBeGreaterThan(works?.y ?? Infinity);
    expect((lab?.y ?? Infinity) + (lab?.height ?? 0)).toBeLessThan((works?.y ?? 0) + (works?.height ?? 0));
  });

  it('leaves no bare paper between two employers where the move from one to the other is not dated', () => {
    const undated = loadTimeline(mutated({ 'companies.1.when': '2012/', 'companies.3.when': '/2019', events: [] }));
    const domain: Domain = [year(2010), year(2020)];
    const bars = new Map(sceneOf(undated, { domain }).bars.map((bar) => [bar.id, bar]));
    const [works, studio] = [bars.get('works'), bars.get('studio')];
    expect((works?.x ?? 0) + (works?.width ?? 0)).toBeGreaterThan((studio?.x ?? 0) + 10);
    expect([works?.stops.at(-1)?.opacity, studio?.stops.at(0)?.opacity]).toEqual([0, 0]);
  });

  it('fades both ends of what has no sharp date, and not the end of what goes on', () => {
    const soft = loadTimeline(
      mutated({
        'companies.0.when': '/2011~',
        'companies.1.when': '2012~/2015?',
        'companies.2.partOf': undefined,
        'companies.2.when': '2016/2017%',
        'events.1.when': '2013',
        'events.2.when': '2016-10-09',
      }),
    );
    const bars = new Map(sceneOf(soft).bars.map((bar) => [bar.id, bar.stops.map(({ opacity }) => opacity)]));
    for (const id of ['school', 'works', 'lab']) {
      expect(bars.get(id)?.at(0), id).toBe(0);
      expect(bars.get(id)?.at(-1), id).toBe(0);
      expect(Math.max(...(bars.get(id) ?? [])), id).toBe(1);
    }
    expect([bars.get('studio')?.at(0), bars.get('studio')?.at(-1)]).toEqual([0, 1]);
  });

  it('keeps every mark at its height, and every label that has room, while its years move', () => {
    const before = sceneOf();
    const [from, to] = before.domain;
    const still = sceneOf(timeline, { previous: before });
    const shared = (scene: Scene) => scene.works.map(({ id, y, side }) => ({ id, y, side }));
    const outside = new Set(before.placed.filter(({ at }) => at < from || at > to).map(({ event }) => event.id));
    expect(shared(still)).toEqual(shared(before).filter(({ id }) => !outside.has(id)));
    const moved = sceneOf(timeline, { domain: [from + 400 * day, to + 400 * day], previous: before });
    expect(moved.height).toBe(before.height);
    const heights = new Map(before.works.map(({ id, y, side }) => [id, { y, side }]));
    for (const { id, y, side } of moved.works.filter((mark) => mark.side !== null))
      expect({ y, side }, id).toEqual(heights.get(id));
    const kept = moved.works.filter(({ side }) => side !== null).length;
    expect(kept).toBeGreaterThan(0.7 * before.works.filter(({ side }) => side !== null).length);
  });

  it('lets no label touch another at any width between that for which it is laid out and the next', () => {
    const boxesAt = (scene: Scene, width: number) =>
      [...scene.works, ...scene.context].flatMap(({ id, x, y, side, text, shape }) => {
        if (side === null) return [];
        const room = textWidth(text, shape === 'dot' ? textSize.work : textSize.context);
        const at = (x / 100) * width;
        const from = side === 'right' ? at + 10 : at - 10 - room;
        return [{ id, y, from, to: from + room }];
      });
    fc.assert(
      fc.property(
        fc.constantFrom(phone, tablet, screen),
        fc.double({ min: 1, max: 2.5, noNaN: true }),
        fc.constantFrom('company', 'era', 'kind'),
        (width, factor, arrangement) => {
          const boxes = boxesAt(sceneOf(timeline, { width, arrangement }), width * factor);
          boxes.forEach((a, i) => {
            for (const b of boxes.slice(i + 1))
              expect(a.y !== b.y || a.to <= b.from || b.to <= a.from, `${a.id} and ${b.id}`).toBe(true);
          });
        },
      ),
      { numRuns: 25 },
    );
  });

  it('lays no mark without a label over another', () => {
    for (const arrangement of ['company', 'era', 'kind'] as const)
      for (const width of [phone, tablet, screen]) {
        const { works } = sceneOf(timeline, { width, arrangement });
        const bare = works.filter(({ side }) => side === null);
        bare.forEach((a, i) => {
          for (const b of bare.slice(i + 1)) {
            const [across, down] = [Math.abs(a.x - b.x) * (width / 100), Math.abs(a.y - b.y)];
            expect(Math.hypot(across, down), `${a.id} and ${b.id} at ${width}, ${arrangement}`).toBeGreaterThan(8);
          }
        });
      }
  });
});
