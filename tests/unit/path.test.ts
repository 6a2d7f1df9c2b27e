import { describe, expect, it } from 'vitest';
import { careerDomain } from '../../src/timeline/layout/domain.ts';
import { layoutFit } from '../../src/timeline/layout/fit/fit.ts';
import { geometry } from '../../src/timeline/layout/geometry.ts';
import type { SceneInput } from '../../src/timeline/layout/input.ts';
import { shortNameWidth } from '../../src/timeline/layout/name-years.ts';
import { layoutPath } from '../../src/timeline/layout/path.ts';
import { layoutScene } from '../../src/timeline/layout/scene.ts';
import { boldWidth, textSize } from '../../src/timeline/layout/text-width.ts';
import { sceneWords } from '../../src/timeline/layout/words.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { careers } from '../fixtures/careers/index.ts';

const inputs = Object.values(careers)
  .map(loadTimeline)
  .filter(({ eras }) => eras.length > 0)
  .map((timeline): SceneInput => ({
    ...{ timeline, events: timeline.events, domain: careerDomain(timeline) },
    ...{ words: sceneWords('en'), width: 1384, arrangement: 'era' },
  }));

const inputOf = (source: unknown): SceneInput => {
  const timeline = loadTimeline(source);
  return {
    ...{ timeline, events: timeline.events, domain: careerDomain(timeline), words: sceneWords('en') },
    ...{ width: 1000, arrangement: 'era' },
  };
};

const texts = { person: { name: 'Ada', about: 'a jurist' }, headline: 'At court', standfirst: 'In two rooms.' };
const company = { kind: 'organisation', summary: 'Serves.' };
const work = { kind: 'work', summary: 'Done.' };

/** A court with works before its chamber has any, all of one technology. */
const court = {
  ...{ locales: ['en'], ...texts, asOf: '1716' },
  companies: [
    { ...company, id: 'court', name: 'Court', when: '1667/1676' },
    { ...company, id: 'chamber', name: 'Chamber', partOf: 'court', when: '1670-06/1672' },
  ],
  eras: [{ id: 'law', name: 'Law', when: '1660/1680', summary: 'Law.' }],
  events: [
    { ...work, id: 'draft', when: '1668', company: 'court', title: 'Draft', eras: ['law'] },
    { ...work, id: 'ruling', when: '1671', company: 'chamber', title: 'Ruling', eras: ['law'] },
  ],
};

describe('the path of the employers', () => {
  it('reaches the end of an employer of whom works are known, however early the last of them is', () => {
    for (const input of inputs) {
      const { segments } = layoutPath(input);
      for (const own of Map.groupBy(segments, ({ company, when }) => `${company.id} ${when.edtf}`).values()) {
        const end = own[0]?.when.end;
        if (end?.kind !== 'known') continue;
        expect(Math.max(...own.map(({ span }) => span.to)), own[0]?.key).toBeGreaterThanOrEqual(end.latest);
      }
    }
  });

  it('begins, ends and fades in order', () => {
    for (const input of inputs)
      for (const { key, span } of layoutPath(input).segments) {
        const { from, solidFrom, solidTo, to } = span;
        expect([from, solidFrom, solidTo, to], key).toEqual([from, solidFrom, solidTo, to].toSorted((a, b) => a - b));
      }
  });

  it('steps from where it is drawn, be it by a line from where it was last', () => {
    for (const input of inputs) {
      const { segments, steps } = layoutPath(input);
      for (const { key, x, since, fromEra, toEra } of steps)
        for (const [era, at] of [
          [fromEra, since],
          [toEra, x],
        ] as const)
          expect(
            segments.some((one) => one.era === era && one.x <= at + 0.02 && at <= one.x + one.width + 0.02),
            `${key} in ${era}`,
          ).toBe(true);
    }
  });

  it('shows a whole whose works all lie where its part has its own, too', () => {
    const { segments } = layoutPath(inputOf(court));
    expect(segments.map(({ company, era }) => `${company.id} in ${era}`)).toContain('court in law');
    expect(layoutFit(inputOf(court), { height: 300, open: new Set() }).names.map(({ id }) => id)).toContain('court');
  });

  it('has years beside the names of employers, as certain as their source, that touch no other name', () => {
    for (const input of inputs) {
      const { names, width } = layoutFit(input, { height: 640, open: new Set() });
      expect(names.filter(({ dates }) => dates).length).toBeGreaterThan(names.length / 3);
      for (const { key, text, dates, x, y } of names) {
        const stint = layoutPath(input).segments.find((segment) => segment.named && segment.key === key);
        expect(['', stint && input.words.dates(stint.when)], key).toContain(dates);
        const right = (x / 100) * width + shortNameWidth(text, dates);
        expect(right).toBeLessThanOrEqual(width + 1);
        const next = names.filter((other) => other.y === y && other.x > x).map((other) => (other.x / 100) * width);
        expect(right, key).toBeLessThanOrEqual(Math.min(Infinity, ...next));
      }
    }
  });

  it('runs along rows that there are, however many technologies a career has, and leaves those of most works their own', () => {
    const many = Array.from({ length: 24 }, (_, i) => i);
    const source = {
      ...court,
      companies: [{ ...company, id: 'court', name: 'Court', when: '1667/1699' }],
      eras: many.map((i) => ({ id: `era-${i}`, name: `Era ${i}`, when: `${1667 + i}/1699`, summary: 'Law.' })),
      events: many.flatMap((i) =>
        Array.from({ length: i % 2 ? 2 : 1 }, (_, k) => ({
          ...{
            ...work,
            id: `work-${i}-${k}`,
            when: `${1668 + i}`,
            company: 'court',
            title: 'Work',
            eras: [`era-${i}`],
          },
        })),
      ),
    };
    for (const scene of [layoutScene(inputOf(source)), layoutFit(inputOf(source), { height: 700, open: new Set() })]) {
      const rows = [...scene.bands.keys()];
      expect(rows).toHaveLength(16);
      expect(rows).toEqual(expect.arrayContaining(many.filter((i) => i % 2).map((i) => `era-${i}`)));
      for (const { key, era, y } of scene.path) {
        expect(rows, key).toContain(era);
        expect(y, key).toBeGreaterThan(geometry.path);
      }
      expect(scene.names.map(({ id }) => id)).toContain('court');
    }
  });

  it('runs along the row of all others for an employer of whom nothing is told, by name', () => {
    const silent = { ...company, id: 'silent', name: 'Silent', when: '1677/1680' };
    const input = inputOf({ ...court, companies: [...court.companies, silent] });
    expect(layoutPath(input).segments.map(({ key, era }) => [key, era])).toContainEqual(['silent-', '']);
    const { names, rows } = layoutFit(input, { height: 300, open: new Set() });
    expect(names.map(({ text }) => text)).toContain('Silent');
    expect(rows.map(({ id }) => id)).toEqual(['']);
    expect(layoutFit(inputOf(court), { height: 300, open: new Set() }).rows).toEqual([]);
  });
});

const first = { id: 'first', name: 'A technology with a long name', when: '2000/2020', summary: 'Old.' };
const moves = (at: string) => ({
  ...{ locales: ['en'], ...texts, asOf: '2020-12-31' },
  companies: [
    { ...company, id: 'before', name: 'Before', when: `2000/${at}` },
    { ...company, id: 'after', name: 'After', when: `${at}/2020` },
  ],
  eras: [first, { id: 'second', name: 'Second', when: '2001/2020', summary: 'New.' }],
  events: [
    { ...work, id: 'one', when: '2000', company: 'before', title: 'One', eras: ['first'] },
    { ...work, id: 'two', when: at, company: 'after', title: 'Two', eras: ['second'] },
  ],
});

describe('the name of a technology', () => {
  it('stands beside a step of the path that passes through its place, within its band', () => {
    const scene = layoutFit(inputOf(moves('2003-01')), { height: 400, open: new Set() });
    const { nameX = 0, x = 0, width = 0 } = scene.eras.find(({ id }) => id === 'first') ?? {};
    const percent = (pixels: number): number => (100 * pixels) / scene.width;
    const left = nameX + percent(geometry.eraPadding);
    expect(left).toBeGreaterThan(scene.steps[0]?.x ?? 100);
    expect(left + percent(boldWidth(first.name, textSize.era))).toBeLessThan(x + width);
  });

  it('goes along with its band while the years move', () => {
    const input = inputOf(moves('2003-01'));
    const previous = layoutFit(input, { height: 400, open: new Set() });
    const [from, to] = input.domain;
    const moved = layoutFit(
      { ...input, domain: [from - (to - from) / 2, to], previous },
      { height: 400, open: new Set() },
    );
    const mark = moved.eras.find(({ id }) => id === 'first');
    expect(mark?.nameX).toBe(mark?.x);
  });

  it('stays at the beginning of its band where nothing passes through it', () => {
    const { eras } = layoutFit(inputOf(moves('2015-01')), { height: 400, open: new Set() });
    const mark = eras.find(({ id }) => id === 'first');
    expect(mark?.nameX).toBe(Math.max(0, mark?.x ?? 0));
  });
});

describe('the name of an employer', () => {
  it('is outlined where the path steps through it, and nowhere else', () => {
    const there = 'A house with a very long name';
    const back = inputOf({
      ...moves('2003-01'),
      companies: ['2000/2003-01', '2003-01/2004', '2004/2005', '2005/2006', '2006/2020'].map((when, i) => ({
        ...{ ...company, id: `c${i}`, name: `${there} ${i}`, when },
      })),
      events: ['2001', '2003', '2004', '2005', '2010'].map((when, i) => ({
        ...{ ...work, id: `w${i}`, when, company: `c${i}`, title: 'Work', eras: [i % 2 ? 'second' : 'first'] },
      })),
    });
    let outlined = 0;
    for (const input of [...inputs, back]) {
      const scene = layoutFit(input, { height: 500, open: new Set() });
      for (const name of scene.names) {
        const left = (name.x / 100) * scene.width;
        const right = left + shortNameWidth(name.text, name.dates);
        const isCrossed = scene.steps.some((step) => {
          const [at, ends] = [(step.x / 100) * scene.width, [step.from, step.to]];
          return left < at && at < right && Math.min(...ends) < name.y && name.y < Math.max(...ends);
        });
        expect(name.outlined, name.key).toBe(isCrossed);
        outlined += Number(isCrossed);
      }
    }
    expect(outlined).toBeGreaterThan(0);
  });
});
