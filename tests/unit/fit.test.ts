import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangements, arrangementsOf, type Arrangement } from '../../src/timeline/layout/arrangement.ts';
import { careerDomain, type Domain } from '../../src/timeline/layout/domain.ts';
import { layoutFit } from '../../src/timeline/layout/fit/fit.ts';
import { geometry } from '../../src/timeline/layout/geometry.ts';
import { rowsOf } from '../../src/timeline/layout/rows.ts';
import type { SceneInput } from '../../src/timeline/layout/input.ts';
import { layoutScene, type Scene } from '../../src/timeline/layout/scene.ts';
import { sceneWords } from '../../src/timeline/layout/words.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import type { Timeline } from '../../src/timeline/model/timeline.ts';
import { careers as generated } from '../support/careers.ts';
import {
  collisions,
  covered,
  headBoxes,
  labelBoxes,
  nameBoxes,
  signBoxes,
  whiskerBoxes,
} from '../support/scene-boxes.ts';
import { careers } from '../fixtures/careers/index.ts';
import siteShape from '../fixtures/careers/site-shape.ts';

const fixtures = Object.entries(careers).map(([name, source]) => [name, loadTimeline(source)] as const);

/** Rooms for a chart: a poster in two windows, beside prose, above it on a tablet. */
const rooms = [
  [1384, 640],
  [1224, 470],
  [740, 560],
  [740, 200],
] as const;

const inputOf = (timeline: Timeline, arrangement: Arrangement, width: number, domain?: Domain): SceneInput => ({
  ...{ timeline, events: timeline.events, words: sceneWords('en'), arrangement, width },
  domain: domain ?? careerDomain(timeline),
});

const none: ReadonlySet<string> = new Set();

/** The least height of a chart. */
const leastOf = (input: SceneInput, open = none): number => layoutFit(input, { height: 0, open }).height;

const named = ({ works }: Scene): string[] => works.filter(({ side }) => side !== null).map(({ id }) => id);

const wordsOf = (scene: Scene) => [...labelBoxes(scene), ...nameBoxes(scene), ...headBoxes(scene)];

/** The heights of the rows that are drawn, by their ids. */
const heightsOf = (input: SceneInput, { frame }: Scene): { id: string; height: number; folded: boolean }[] =>
  rowsOf(input).flatMap(({ id }, i) => {
    const size = frame.rows[i];
    if (!size || size.isAway) return [];
    return [{ id, height: size.foot + size.bar + size.under, folded: size.folded ?? false }];
  });

const timelines = generated.map(loadTimeline);
const widths = fc.constantFrom(288, 358, 560, 740, 1224, 1384);
const heights = fc.integer({ min: 150, max: 1000 });
const anArrangement = fc.constantFrom(...arrangements);
/** A part of a career, of all of it at most. */
const parts = fc.tuple(fc.double({ min: 0, max: 0.8, noNaN: true }), fc.double({ min: 0.1, max: 1, noNaN: true }));

const partOf = (timeline: Timeline, [begin, share]: readonly [number, number]): Domain => {
  const [from, to] = careerDomain(timeline);
  const start = from + begin * (to - from);
  return [start, Math.min(to, start + share * (to - from))];
};

describe('a chart that is fitted to a height', () => {
  it('has that height to the pixel, or the least that it can have', () => {
    fc.assert(
      fc.property(
        timelines,
        anArrangement,
        widths,
        heights,
        parts,
        fc.nat(5),
        (timeline, arrangement, width, height, part, at) => {
          const input = inputOf(timeline, arrangement, width, partOf(timeline, part));
          const row = rowsOf(input)[at];
          fc.pre(rowsOf(input).length > 0);
          const open = new Set(row ? [row.id] : []);
          expect(layoutFit(input, { height, open }).height).toBeCloseTo(Math.max(height, leastOf(input, open)), 6);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('lays no word over another, and no mark or line over the name of one', () => {
    fc.assert(
      fc.property(
        timelines,
        anArrangement,
        widths,
        heights,
        parts,
        fc.nat(5),
        (timeline, arrangement, width, height, part, at) => {
          const input = inputOf(timeline, arrangement, width, partOf(timeline, part));
          const row = rowsOf(input)[at];
          const scene = layoutFit(input, { height, open: new Set(row ? [row.id] : []) });
          expect(collisions(wordsOf(scene))).toEqual([]);
          expect(covered(labelBoxes(scene), [...signBoxes(scene), ...whiskerBoxes(scene)])).toEqual([]);
          for (const { name, top, bottom, left, right } of wordsOf(scene)) {
            expect(top, name).toBeGreaterThanOrEqual(-1);
            expect(bottom, name).toBeLessThanOrEqual(scene.height);
            expect(left, name).toBeGreaterThanOrEqual(-0.5);
            if (right - left < width) expect(right, name).toBeLessThanOrEqual(width + 0.5);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('says the dates of the marks of an open row that has room for them, and never in place of a name', () => {
    const timeline = loadTimeline(siteShape);
    const dotted = ' · ';
    let dated = 0;
    for (const { id } of timeline.eras)
      for (const height of [300, 600, 900]) {
        const input = inputOf(timeline, 'era', 900);
        const { works } = layoutFit(input, { height, open: new Set([id]) });
        const own = works.filter((mark) => mark.text.includes(dotted));
        dated += own.length;
        const inRow = rowsOf(input).find((row) => row.id === id)?.works ?? [];
        const named = works.filter((mark) => mark.side !== null && inRow.some((event) => event.id === mark.id));
        if (own.length > 0) expect(named.length, `${id} at ${height} px`).toBe(inRow.length);
        for (const mark of own) {
          const event = inRow.find((one) => one.id === mark.id);
          expect(event && mark.text.split(dotted)[1]).toBe(event && input.words.date(event.when));
        }
      }
    expect(dated).toBeGreaterThan(5);
  });

  it('leaves, under a filter, each row where it was, and no word on another', () => {
    fc.assert(
      fc.property(timelines, anArrangement, widths, heights, fc.integer({ min: 2, max: 5 }), (...drawn) => {
        const [timeline, arrangement, width, height, every] = drawn;
        const input = inputOf(timeline, arrangement, width);
        const fit = { height, open: none };
        const before = layoutFit(input, fit);
        const left = timeline.events.filter((_, i) => i % every === 0);
        const dimmed = timeline.events.filter((_, i) => i % every > 0);
        const scene = layoutFit({ ...input, events: left, dimmed, frame: before }, fit);
        expect(heightsOf(input, scene)).toEqual(heightsOf(input, before));
        expect(scene.height).toBe(before.height);
        expect(collisions(wordsOf(scene))).toEqual([]);
        const drawnIds = [...scene.works, ...scene.dimmed].map(({ id }) => id);
        for (const { id } of before.works) expect(drawnIds).toContain(id);
        for (const { id } of scene.dimmed) expect(dimmed.map((event) => event.id)).toContain(id);
      }),
      { numRuns: 60 },
    );
  });

  it('names no fewer works where it is taller', () => {
    fc.assert(
      fc.property(
        timelines,
        anArrangement,
        widths,
        heights,
        fc.integer({ min: 1, max: 200 }),
        (timeline, arrangement, width, height, more) => {
          const input = inputOf(timeline, arrangement, width);
          for (const open of [none, new Set([rowsOf(input)[0]?.id ?? ''])]) {
            const at = (of: number): number => named(layoutFit(input, { height: of, open })).length;
            expect(at(height + more)).toBeGreaterThanOrEqual(at(height));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('names in two lines, in a row that is open, what has no room in one', () => {
    const timeline = loadTimeline(siteShape);
    const wrapped = (height: number): string[] => {
      const input = inputOf(timeline, 'era', 288);
      return rowsOf(input).flatMap(({ id }) =>
        layoutFit(input, { height, open: new Set([id]) }).works.flatMap(({ text, side }) =>
          side && text.includes('\n') ? [text] : [],
        ),
      );
    };
    expect(wrapped(1200).length).toBeGreaterThan(0);
    expect(wrapped(200)).toEqual([]);
    for (const text of wrapped(1200)) {
      expect(text.split('\n')).toHaveLength(2);
      expect(timeline.events.map(({ label, title }) => (label ?? title)['en'])).toContain(text.replace('\n', ' '));
    }
  });

  it('folds all rows but those that are open, to a line of words and the path, until all of these is named', () => {
    fc.assert(
      fc.property(
        timelines,
        fc.constantFrom('company' as const, 'era' as const),
        widths,
        heights,
        fc.nat(5),
        (timeline, arrangement, width, height, at) => {
          const input = inputOf(timeline, arrangement, width);
          const rows = rowsOf(input);
          const open = rows[at % rows.length]?.id ?? '';
          const scene = layoutFit(input, { height, open: new Set([open]) });
          const drawn = heightsOf(input, scene);
          fc.pre(drawn.some(({ id }) => id === open) && drawn.length > 1);
          const isFolded = drawn.every(({ folded }) => folded);
          for (const { id, folded, height: own } of drawn) {
            // One that is open and has no room for more than its bars has a line for each name that needs one.
            if (folded && !isFolded && id !== open) expect(own).toBeLessThanOrEqual(26);
            expect(own).toBeGreaterThanOrEqual(20);
          }
          const others = drawn.filter(({ id }) => id !== open);
          if (others.every(({ folded }) => folded)) return;
          const works = rows.find(({ id }) => id === open)?.works ?? [];
          const seen = works.filter((work) => scene.works.some(({ id }) => id === work.id));
          expect(named(scene)).toEqual(expect.arrayContaining(seen.map(({ id }) => id)));
          expect(others.reduce((sum, { height: own }) => sum + own, 0)).toBeLessThanOrEqual(0.4 * height + 1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('names every employer whose row folds where all rows together have room for a line each', () => {
    fc.assert(
      fc.property(timelines, widths, fc.nat(200), (timeline, width, more) => {
        const input = inputOf(timeline, 'company', width);
        const employers = new Set(layoutScene(input).names.flatMap(({ key, active }) => (active ? key : [])));
        const height = leastOf(input) + geometry.foldedNameLine * (employers.size - 1) + more;
        const { names } = layoutFit(input, { height, open: none });
        expect(names.map(({ key }) => key)).toEqual(expect.arrayContaining([...employers]));
      }),
      { numRuns: 60 },
    );
  });

  it('names every employer of many with long names in the room of an opening', () => {
    const year = (at: number): string => String(1990 + at);
    const companies = Array.from({ length: 15 }, (_, i) => ({
      ...{
        id: `h${i}`,
        name: `Universitätsklinikum der Stadt Nummer ${i + 1}`,
        kind: 'organisation',
        summary: 'Nurses.',
      },
      when: `${year(2 * i)}/${year(2 * i + 5)}`,
    }));
    const person = { name: 'Ada', about: 'a nurse' };
    const texts = { headline: 'Fifteen hospitals', standfirst: 'Always several at once.', asOf: '2026' };
    const timeline = loadTimeline({ locales: ['en'], person, ...texts, companies, events: [] });
    for (const [width, height] of rooms.slice(0, 3)) {
      const { names } = layoutFit(inputOf(timeline, 'company', width), { height: height - 160, open: none });
      expect(names.map(({ id }) => id).toSorted(), `${width} × ${height}`).toEqual(
        companies.map(({ id }) => id).toSorted(),
      );
    }
  });

  it('leaves no room empty in an open row of few works that the others could name theirs in', () => {
    const input = inputOf(loadTimeline(siteShape), 'era', 740);
    const few = rowsOf(input).filter(({ works }) => works.length <= 3);
    expect(few.length).toBeGreaterThan(0);
    for (const { id, works } of few) {
      const scene = layoutFit(input, { height: 1400, open: new Set([id]) });
      const drawn = heightsOf(input, scene);
      expect(drawn.filter(({ folded }) => folded)).toEqual([]);
      expect(named(scene).length).toBeGreaterThan(works.length);
      const own = drawn.find((row) => row.id === id)?.height ?? 0;
      expect(own).toBeGreaterThan(0.55 * drawn.reduce((sum, { height }) => sum + height, 0));
    }
  });

  it('gives no employer without a work the room that one with works lacks', () => {
    fc.assert(
      fc.property(timelines, widths, heights, anArrangement, (timeline, width, height, arrangement) => {
        const input = inputOf(timeline, arrangement, width);
        const drawn = heightsOf(input, layoutFit(input, { height, open: none }));
        const idle = new Set(rowsOf(input).flatMap(({ id, works }) => (works.length > 0 ? [] : [id])));
        if (drawn.some(({ folded }) => folded))
          expect(drawn.filter(({ id, folded }) => idle.has(id) && !folded)).toEqual([]);
      }),
    );
  });

  it('keeps its heights while its years move', () => {
    fc.assert(
      fc.property(
        timelines,
        anArrangement,
        widths,
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        fc.nat(5),
        (timeline, arrangement, width, share, row) => {
          const input = inputOf(timeline, arrangement, width);
          const fit = { height: 500, open: new Set([rowsOf(input)[row]?.id ?? '']) };
          const previous = layoutFit(input, fit);
          const at = (domain: Domain): Scene => layoutFit({ ...input, domain, previous }, fit);
          const places = (scene: Scene) => new Map(scene.works.map(({ id, y, side, text }) => [id, { y, side, text }]));
          for (const [id, place] of places(at(previous.domain)))
            if (place.side !== null) expect(place, id).toEqual(places(previous).get(id));
          const [from, to] = previous.domain;
          const by = share * (to - from);
          const moved = at([from + by, to + by]);
          expect(moved.height).toBe(previous.height);
          expect(collisions([...labelBoxes(moved), ...(arrangement === 'company' ? [] : headBoxes(moved))])).toEqual(
            [],
          );
          for (const [id, place] of places(moved))
            if (place.side !== null) expect(place, id).toEqual(places(previous).get(id));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe.each(fixtures)('the chart of %s, fitted to a window', (_, timeline) => {
  const inputs = rooms.flatMap(([width, height]) =>
    arrangementsOf(timeline).map((arrangement) => ({ input: inputOf(timeline, arrangement, width), height })),
  );

  it('has its height, with no word over another', () => {
    for (const { input, height } of inputs) {
      const scene = layoutFit(input, { height, open: none });
      expect(scene.height).toBe(Math.max(height, leastOf(input)));
      expect(collisions(wordsOf(scene))).toEqual([]);
    }
  });

  it('has no mark or line over the name of one where a row is open, in narrow pictures, too', () => {
    for (const [width, height] of [...rooms, [300, 270], [300, 370], [300, 460]] as const)
      for (const arrangement of arrangementsOf(timeline)) {
        const input = inputOf(timeline, arrangement, width);
        for (const { id } of rowsOf(input)) {
          const scene = layoutFit(input, { height, open: new Set([id]) });
          expect(
            covered(labelBoxes(scene), [...signBoxes(scene), ...whiskerBoxes(scene)]),
            `${id}, ${width} × ${height}`,
          ).toEqual([]);
        }
      }
  });

  it('names every employer, those of technologies in rows that are folded, too', () => {
    for (const { input, height } of inputs) {
      const scene = layoutFit(input, { height, open: none });
      if (input.arrangement !== 'era' && heightsOf(input, scene).some(({ folded }) => folded)) continue;
      const shown = layoutScene(input).names.map(({ key }) => key);
      expect(scene.names.map(({ key }) => key).toSorted()).toEqual(shown.toSorted());
    }
  });

  it('gives a row that is open most of its height, unless the names of the others take it', () => {
    for (const { input, height } of inputs.filter(({ input: { arrangement } }) => arrangement !== 'kind'))
      for (const { id } of rowsOf(input)) {
        const drawn = heightsOf(input, layoutFit(input, { height, open: new Set([id]) }));
        const own = drawn.find((row) => row.id === id);
        const others = drawn.filter((row) => row.id !== id);
        if (!own || own.folded || height < 500) continue;
        expect(own.height, id).toBeGreaterThan(Math.min(0.45 * height, height - 190 - others.length * 29));
      }
  });

  it('stands marks of the same year under as many names as there is room for where their row is open', () => {
    for (const { id, works } of rowsOf(inputOf(timeline, 'era', 740))) {
      const input = inputOf(timeline, 'era', 740);
      const all = layoutScene({ ...input, lines: { works: 24, context: 0 } }).works.filter((mark) =>
        works.some((event) => event.id === mark.id),
      );
      const wanted = all.filter(({ side }) => side !== null).length;
      const scene = layoutFit(input, { height: 5000, open: new Set([id]) });
      const got = named(scene).filter((name) => works.some((event) => event.id === name)).length;
      // A step of the path may stand in the way of one.
      expect(got).toBeGreaterThanOrEqual(wanted - scene.steps.length);
    }
  });
});
