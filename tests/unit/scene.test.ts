import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangements } from '../../src/timeline/layout/arrangement.ts';
import { layoutScene, type Scene } from '../../src/timeline/layout/scene.ts';
import { sceneWords } from '../../src/timeline/layout/words.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { stintsOf } from '../../src/timeline/model/timeline.ts';
import { careers } from '../support/careers.ts';
import { sceneOf } from '../support/scene.ts';
import { collisions, covered, headBoxes, labelBoxes, nameBoxes } from '../support/scene-boxes.ts';
import { smallSource } from '../support/source.ts';

const widths = fc.constantFrom(288, 358, 560, 736, 1040, 1328, 1800);
const timelines = careers.map(loadTimeline);

describe('a chart of any career', () => {
  it('lays no two employers that overlap for certain over one another, but a part over its whole', () => {
    fc.assert(
      fc.property(timelines, widths, (timeline, width) => {
        const { bars } = sceneOf(timeline, width);
        const certain = (id: string): [number, number] => {
          const company = timeline.companies.find((c) => c.id === id);
          const [when] = company ? stintsOf(company) : [];
          const from = when?.start.kind === 'known' ? when.start.latest : Infinity;
          const to = when?.end.kind === 'known' ? when.end.earliest : when?.end.kind === 'open' ? timeline.asOf : from;
          return [from, to];
        };
        const boxes = bars.map(({ id, y, height }) => ({ id, y, height, certain: certain(id) }));
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1)) {
            const overlap = Math.max(a.certain[0], b.certain[0]) < Math.min(a.certain[1], b.certain[1]);
            const partOf = (x: string, y: string) => timeline.companies.some((c) => c.id === x && c.partOf === y);
            if (!overlap || partOf(a.id, b.id) || partOf(b.id, a.id)) continue;
            expect(a.y + a.height <= b.y || b.y + b.height <= a.y, `${a.id} and ${b.id}`).toBe(true);
          }
      }),
    );
  });

  it('draws every employer where its dates say', () => {
    fc.assert(
      fc.property(timelines, widths, (timeline, width) => {
        const { bars, domain } = sceneOf(timeline, width);
        const x = (instant: number) => ((instant - domain[0]) / (domain[1] - domain[0])) * 100;
        for (const company of timeline.companies) {
          const bar = bars.find(({ id }) => id === company.id);
          const { start } = company.when;
          if (start.kind !== 'known') continue;
          expect(bar?.from).toBeLessThanOrEqual(x(start.latest) + 0.02);
          expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeGreaterThanOrEqual(Math.min(100, x(start.latest)) - 0.02);
        }
      }),
    );
  });

  it('names every employer, within the chart, and no name over another', () => {
    fc.assert(
      fc.property(timelines, widths, (timeline, width) => {
        const scene = sceneOf(timeline, width);
        expect(scene.names.map(({ id }) => id).toSorted()).toEqual(timeline.companies.map(({ id }) => id).toSorted());
        expect(collisions(nameBoxes(scene))).toEqual([]);
        for (const { left, right } of nameBoxes(scene)) {
          expect(left).toBeGreaterThanOrEqual(0);
          if (right - left < width) expect(right).toBeLessThanOrEqual(width + 0.5);
        }
      }),
    );
  });

  it('lays no word over another, be it a label, a name or that of a row, whatever its rows are', () => {
    fc.assert(
      fc.property(timelines, widths, fc.constantFrom(...arrangements), (timeline, width, arrangement) => {
        const scene = sceneOf(timeline, width, arrangement);
        expect(collisions([...labelBoxes(scene), ...nameBoxes(scene), ...headBoxes(scene)])).toEqual([]);
        for (const { name, left, right } of headBoxes(scene)) {
          expect(left, name).toBeGreaterThanOrEqual(0);
          expect(right, name).toBeLessThanOrEqual(width + 0.5);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lays no word over another where it keeps the heights of the whole and shows a part', () => {
    fc.assert(
      fc.property(
        timelines,
        widths,
        fc.constantFrom(...arrangements),
        fc.double({ min: 0, max: 0.8, noNaN: true }),
        fc.double({ min: 0.02, max: 0.9, noNaN: true }),
        (timeline, width, arrangement, begin, share) => {
          const frame = sceneOf(timeline, width, arrangement);
          const [from, to] = frame.domain;
          const start = from + begin * (to - from);
          const scene = layoutScene({
            ...{ timeline, events: timeline.events, width, arrangement, frame, words: sceneWords('en') },
            domain: [start, start + share * (to - from)],
          });
          expect(scene.height).toBe(frame.height);
          expect(collisions([...labelBoxes(scene), ...nameBoxes(scene), ...headBoxes(scene)])).toEqual([]);
          const { contextTop, axis } = scene;
          for (const { name, bottom } of nameBoxes(scene))
            expect(bottom, name).toBeLessThanOrEqual(contextTop > 0 ? contextTop : axis);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('draws no stem through the name of another mark', () => {
    fc.assert(
      fc.property(timelines, fc.constantFrom(...arrangements), widths, (timeline, arrangement, width) => {
        const scene = sceneOf(timeline, width, arrangement);
        const stems = [...scene.works, ...scene.context].flatMap(({ id, x, y, foot }) => {
          const at = (x / 100) * width;
          const [top, bottom] = [Math.min(y, foot), Math.max(y, foot)];
          return bottom - top > 1 ? [{ name: `stem ${id}`, left: at - 0.5, right: at + 0.5, top, bottom }] : [];
        });
        expect(covered(labelBoxes(scene), stems)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('lays no mark over another that it does not count', () => {
    fc.assert(
      fc.property(
        timelines,
        widths,
        fc.constantFrom(...arrangements),
        fc.nat(2),
        (timeline, width, arrangement, of) => {
          const whole = sceneOf(timeline, width, arrangement);
          const [from, to] = whole.domain;
          const [events, by] = [
            timeline.events.filter((_, i) => of !== 1 || i % 2 === 0),
            of === 2 ? 0.25 * (to - from) : 0,
          ];
          const domain = [from + by, to - by] as const;
          const { works, context } = layoutScene({
            ...{ timeline, events, domain, width, arrangement, words: sceneWords('en') },
            frame: of === 0 ? undefined : whole,
          });
          for (const marks of [works, context])
            for (const [i, a] of marks.entries())
              for (const b of marks.slice(i + 1)) {
                const apart = Math.hypot(((a.x - b.x) * width) / 100, a.y - b.y);
                if (apart >= 8 || a.side !== null || b.side !== null) continue;
                const near = marks.filter(({ x, y }) => y === a.y && Math.abs(x - a.x) < (1500 / width) * 2);
                expect(Math.max(...near.map(({ more }) => more)), `${a.id} and ${b.id}`).toBeGreaterThan(0);
              }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the chart that it was where nothing moves, and loses only labels while its years do', () => {
    fc.assert(
      fc.property(
        timelines,
        widths,
        fc.constantFrom(...arrangements),
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        (timeline, width, arrangement, share) => {
          const before = sceneOf(timeline, width, arrangement);
          const [from, to] = before.domain;
          const by = share * (to - from);
          const at = (domain: Scene['domain']) =>
            layoutScene({
              timeline,
              events: timeline.events,
              domain,
              words: sceneWords('en'),
              width,
              arrangement,
              previous: before,
            });
          const places = (scene: Scene) => new Map(scene.works.map(({ id, y, side }) => [id, { y, side }]));
          expect(at(before.domain).height).toBe(before.height);
          for (const [id, place] of places(at(before.domain))) expect(place, id).toEqual(places(before).get(id));
          const moved = at([from + by, to + by]);
          expect(moved.height).toBe(before.height);
          expect(collisions(labelBoxes(moved))).toEqual([]);
          for (const [id, place] of places(moved))
            if (place.side !== null) expect(place, id).toEqual(places(before).get(id));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('stands marks of one window at one place in time', () => {
    fc.assert(
      fc.property(timelines, widths, fc.constantFrom(...arrangements), (timeline, width, arrangement) => {
        const scene = sceneOf(timeline, width, arrangement);
        const windowOf = (id: string) => timeline.events.find((event) => event.id === id)?.when.edtf ?? '';
        for (const marks of Map.groupBy(scene.works, ({ id }) => windowOf(id)).values())
          expect(new Set(marks.map(({ x }) => x)).size).toBe(1);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps its heights in a frame, whatever is filtered', () => {
    fc.assert(
      fc.property(timelines, widths, (timeline, width) => {
        const whole = sceneOf(timeline, width);
        const events = timeline.events.slice(0, timeline.events.length / 2);
        const part = layoutScene({
          timeline,
          events,
          domain: whole.domain,
          words: sceneWords('en'),
          width,
          frame: whole,
        });
        expect(part.height).toBe(whole.height);
        expect(part.bars.map(({ y }) => y)).toEqual(whole.bars.map(({ y }) => y));
      }),
      { numRuns: 40 },
    );
  });

  it('is the same whenever it is laid out', () => {
    const timeline = loadTimeline(smallSource);
    for (const arrangement of arrangements)
      expect(sceneOf(timeline, 700, arrangement)).toEqual(sceneOf(loadTimeline(smallSource), 700, arrangement));
  });
});
