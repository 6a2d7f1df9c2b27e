import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careerDomain } from '../../src/timeline/layout/domain.ts';
import { layoutFit } from '../../src/timeline/layout/fit/fit.ts';
import { geometry } from '../../src/timeline/layout/geometry.ts';
import type { SceneInput } from '../../src/timeline/layout/input.ts';
import { layoutScene } from '../../src/timeline/layout/scene.ts';
import { textSize, textWidth } from '../../src/timeline/layout/text-width.ts';
import { sceneWords } from '../../src/timeline/layout/words.ts';
import { careerRows } from '../../src/timeline/layout/upright/rows.ts';
import { mayPrecede } from '../../src/timeline/model/dates.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import type { Timeline } from '../../src/timeline/model/timeline.ts';

const texts = { person: { name: 'Ada', about: 'a fitter' }, headline: 'At the works', standfirst: 'For decades.' };
const company = { kind: 'organisation', summary: 'Serves.' };
const event = { summary: 'Done.', company: 'works' };

const inputOf = (source: object, width: number): SceneInput => {
  const timeline = loadTimeline({ locales: ['en'], ...texts, asOf: '2020-12-31', ...source });
  return { timeline, events: timeline.events, domain: careerDomain(timeline), words: sceneWords('en'), width };
};

/** What stands on a phone from top to bottom: employers and works, by id. */
const rowsOf = (timeline: Timeline): (string | undefined)[] =>
  careerRows(timeline).map((row) => (row.kind === 'work' ? row.event.id : row.stint?.company.id));

describe('positions at one employer', () => {
  const held = fc.record({
    from: fc.integer({ min: 1900, max: 1955 }),
    years: fc.integer({ min: 0, max: 30 }),
    about: fc.boolean(),
    title: fc.constantFrom('Clerk', 'Keeper of the archive', 'Honorary chairman'),
  });

  it('lie apart where they were held at the same time, and no title lies upon another', () => {
    let beside = 0;
    fc.assert(
      fc.property(
        fc.array(held, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(320, 768, 1440),
        fc.boolean(),
        (positions, width, isPart) => {
          const roles = positions.map(({ from, years, about, title }, i) => ({
            ...{ ...event, id: `role-${i}`, kind: 'role', title },
            when: `${from}${about ? '~' : ''}/${from + years}`,
          }));
          const whole = { ...company, id: 'whole', name: 'Whole', when: '1890/1990' };
          const works = {
            ...company,
            id: 'works',
            name: 'Works',
            when: '1900/1985',
            ...(isPart && { partOf: 'whole' }),
          };
          const input = inputOf({ companies: isPart ? [whole, works] : [works], events: roles }, width);
          const bar = layoutScene(input).bars.find(({ id }) => id === 'works');
          if (!bar) throw new Error('There is no bar.');
          const whenOf = (id: string) => input.events.find((one) => one.id === id)?.when;
          for (const [i, a] of bar.positions.entries()) {
            expect(a.y).toBeGreaterThanOrEqual(0);
            expect(a.y + a.height).toBeLessThanOrEqual(bar.height + 1e-9);
            for (const b of bar.positions.slice(i + 1)) {
              const [first, second] = [whenOf(a.id), whenOf(b.id)];
              if (!first || !second) throw new Error('A position is of no event.');
              const areApart = a.y + a.height <= b.y + 1e-9 || b.y + b.height <= a.y + 1e-9;
              const areBeside = !mayPrecede(first, second) && !mayPrecede(second, first);
              if (areBeside) expect(areApart, `${a.id} and ${b.id}`).toBe(true);
              beside += Number(areBeside);
              if (a.text === null || b.text === null || areApart) continue;
              const [left, right] = a.x <= b.x ? [a, b] : [b, a];
              const end = (left.x / 100) * width + geometry.eraPadding + textWidth(left.text ?? '', textSize.position);
              expect(end, `${left.id} before ${right.id}`).toBeLessThanOrEqual((right.x / 100) * width + 0.2);
            }
          }
        },
      ),
    );
    expect(beside).toBeGreaterThan(20);
  });

  it('have no line in the bar where it is not certain that they begin there', () => {
    const roles = ['2014%/2015', '2014%/2015', '2016-02/2017'].map((when, i) => ({
      ...{ ...event, id: `role-${i}`, kind: 'role', title: 'Clerk', when },
    }));
    const works = { ...company, id: 'works', name: 'Works', when: '2014%/2018-01' };
    const [bar] = layoutScene(inputOf({ companies: [works], events: roles }, 1000)).bars;
    expect(bar?.positions.map(({ isDivided }) => isDivided)).toEqual([false, false, true]);
  });

  it('are as high as the bar where each follows the one before', () => {
    const roles = ['1900/1910', '1910-05/1920', '1920/1950'].map((when, i) => ({
      ...{ ...event, id: `role-${i}`, kind: 'role', title: 'Clerk', when },
    }));
    const works = { ...company, id: 'works', name: 'Works', when: '1900/1950' };
    const [bar] = layoutScene(inputOf({ companies: [works], events: roles }, 1000)).bars;
    expect(bar?.positions.map(({ y, height }) => [y, height])).toEqual(roles.map(() => [0, bar?.height]));
  });
});

describe('the names of employers to whom a person comes back again and again', () => {
  const seasons = Array.from({ length: 18 }, (_, i) => 1996 + i);
  const source = {
    companies: [
      { ...company, id: 'house', name: 'House', when: seasons.map((year) => `${year - 1}-09/${year}-05`) },
      { ...company, id: 'works', name: 'Summer festival', when: seasons.map((year) => `${year}-06/${year}-08`) },
      { ...company, id: 'late', name: 'Late in life', when: '2014/..' },
    ],
    eras: [{ id: 'stage', name: 'Stage', when: '1995/2013', summary: 'Boards.' }],
    events: seasons.map((year) => ({
      ...{ ...event, id: `part-${year}`, kind: 'work', title: 'A part', when: `${year}-07`, eras: ['stage'] },
    })),
  };

  it.each(['company', 'era'] as const)('take a line for each of them at most, arranged by %s', (arrangement) => {
    const input: SceneInput = { ...inputOf(source, 1200), arrangement };
    for (const { names } of [layoutScene(input), layoutFit(input, { height: 500, open: new Set() })]) {
      expect(new Set(names.map(({ id }) => id)).size).toBe(3);
      expect(new Set(names.map(({ y }) => y)).size).toBeLessThanOrEqual(3);
    }
  });

  it('are told again where there is room', () => {
    const { names } = layoutScene(inputOf(source, 1200));
    expect(names.filter(({ id }) => id === 'house').length).toBeGreaterThan(2);
  });
});

describe('an employer of whom it is not known when the person came or left', () => {
  const source = {
    asOf: '1199-12-31',
    companies: [
      { ...company, id: 'convent', name: 'Convent', when: '/1170?' },
      { ...company, id: 'works', name: 'Household', when: '1160~/' },
    ],
    events: [
      { ...event, id: 'gospel', kind: 'work', title: 'Gospel', when: '115X', company: 'convent' },
      { ...event, id: 'letter', kind: 'work', title: 'Letter', when: '1163', company: 'convent' },
      { ...event, id: 'margin', kind: 'work', title: 'Margin', when: '1168-03' },
      { ...event, id: 'quire', kind: 'work', title: 'Quire', when: '1175' },
    ],
  };

  it('is drawn where its works are, in a row of its own beside whoever was there at that time', () => {
    const input = inputOf(source, 1200);
    const { bars, works } = layoutScene(input);
    expect(new Set(bars.map(({ y }) => y)).size).toBe(2);
    for (const { id, x } of works) {
      const bar = bars.find((one) => one.id === input.events.find((one) => one.id === id)?.company);
      expect(x, id).toBeGreaterThanOrEqual(bar?.x ?? Infinity);
      expect(x, id).toBeLessThanOrEqual((bar?.x ?? 0) + (bar?.width ?? 0));
    }
  });

  it('stands on a phone where its first work does', () => {
    expect(rowsOf(inputOf(source, 390).timeline)).toEqual(['convent', 'gospel', 'letter', 'works', 'margin', 'quire']);
  });
});

it('the sign of what goes on has room in a career of centuries', () => {
  const generations = Array.from({ length: 12 }, (_, i) => ({
    ...{ ...company, id: `g-${i}`, name: `G ${i}`, when: i < 11 ? `${1652 + 30 * i}/${1682 + 30 * i}` : '1982/..' },
  }));
  const { bars, width } = layoutScene(inputOf({ asOf: '2024', companies: generations, events: [] }, 1120));
  const last = bars.find(({ goesOn }) => goesOn);
  expect(((100 - (last?.to ?? 100)) / 100) * width).toBeGreaterThanOrEqual(geometry.arrow);
});

it('a label in kana, in Hangul or of pictographs is as wide as one in Han characters', () => {
  for (const text of ['ひらがな', 'カタカナ', '한국어로', '🎻🎺🥁🎹'])
    expect(textWidth(text, 12), text).toBe(textWidth('漢字漢字', 12));
});
