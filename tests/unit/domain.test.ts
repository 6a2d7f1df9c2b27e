import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakpoints } from '../../src/timeline/layout/breakpoints.ts';
import { careerDomain, domainOf } from '../../src/timeline/layout/domain.ts';
import { geometry } from '../../src/timeline/layout/geometry.ts';
import { layoutEraLines } from '../../src/timeline/layout/eras.ts';
import {
  earliestEnd,
  heldOf,
  keptInView,
  latestStart,
  limitsOf,
  shortest,
  withinLimits,
} from '../../src/timeline/layout/move-domain.ts';
import { textSize, textWidth } from '../../src/timeline/layout/text-width.ts';
import { layoutTicks } from '../../src/timeline/layout/ticks.ts';
import { sceneWords } from '../../src/timeline/layout/words.ts';
import { day } from '../../src/timeline/model/dates.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import type { Timeline } from '../../src/timeline/model/timeline.ts';
import { describeTick } from '../../src/timeline/model/words.ts';
import { careers } from '../fixtures/careers/index.ts';
import { mutated, smallSource } from '../support/source.ts';

const small = loadTimeline(smallSource);
const [event] = smallSource.events;

/** A career of one day, with one event. */
const oneDay = loadTimeline({
  ...smallSource,
  asOf: '2025-12-30',
  companies: [{ ...smallSource.companies[0], when: '2025-12-30' }],
  eras: [],
  events: [{ ...event, when: '2025-12-30', eras: [] }],
});

const daysOf = ([from, to]: readonly [number, number]): number => (to - from) / day;

describe('the years of a chart', () => {
  it('are some days around a career of one day, on the page of its company, too', () => {
    expect(daysOf(careerDomain(oneDay))).toBeLessThan(14);
    expect(domainOf(oneDay, oneDay.events)).toEqual(careerDomain(oneDay));
  });

  it('are never less than what a career takes, nor more than five months around it', () => {
    const dates = fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 9000 }));
    const iso = (count: number): string => new Date(Date.UTC(2000, 0, 1 + count)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(dates, (pair) => {
        const [first = 0, last = 0] = pair.toSorted((a, b) => a - b);
        const when = `${iso(first)}/${iso(last)}`;
        const companies = [{ ...smallSource.companies[0], when }];
        const career = loadTimeline({ ...smallSource, asOf: iso(last), companies, events: [], eras: [] });
        const [from, to] = careerDomain(career);
        const days = last - first + 1;
        expect(from).toBeLessThan(Date.parse(iso(first)));
        expect(to).toBeGreaterThan(Date.parse(iso(last)));
        expect(daysOf([from, to])).toBeLessThanOrEqual(days + 2 * Math.max(5, Math.min(190, days / 2 + 31)));
      }),
    );
  });
});

describe('a chart that is moved', () => {
  const careers: readonly Timeline[] = [
    small,
    oneDay,
    loadTimeline(mutated({ 'events.4.when': '1950' })),
    loadTimeline(mutated({ 'companies.3.when': '2018/2019', 'events.3.when': '2018', asOf: '2024-01-01' })),
  ];

  it('cannot be pushed off its career into the future, nor off all that is known into the past', () => {
    const number = fc.double({ min: -1, max: 2, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...careers), number, number, (career, a, b) => {
        const limits = limitsOf(career);
        const at = (share: number): number => limits[0] + share * (limits[1] - limits[0]);
        const asked = [at(Math.min(a, b)), at(Math.max(a, b)) + shortest] as const;
        const [from, to] = withinLimits(keptInView(asked, heldOf(career)), limits);
        const [first, last] = heldOf(career);
        expect(from).toBeLessThan(last);
        expect(to).toBeGreaterThan(first);
        expect(Math.min(to, last) - from).toBeGreaterThanOrEqual(0.09 * (to - from));
      }),
    );
  });

  it('has handles that stop there, too', () => {
    const [first, last] = heldOf(small);
    const [least, most] = limitsOf(small);
    for (const held of [latestStart(most, heldOf(small))]) {
      expect(held).toBeLessThan(last);
      expect((last - held) / (most - held)).toBeCloseTo(0.1, 6);
    }
    const end = earliestEnd(least, heldOf(small));
    expect((end - first) / (end - least)).toBeCloseTo(0.1, 6);
  });

  it('ends where a career ended, not on the later day on which it is told', () => {
    const ended = careers.at(-1) ?? small;
    expect(new Date(heldOf(ended)[1]).getUTCFullYear()).toBeLessThan(2021);
  });
});

describe('an overview', () => {
  it('names each year once, however short the career, and none touches another', () => {
    for (const career of [oneDay, small])
      for (const locale of ['en', 'zh'] as const) {
        const width = 280;
        const limits = limitsOf(career);
        const labels = layoutTicks(limits, width)
          .filter(({ labelled }) => labelled)
          .map(({ x, instant, unit, first }) => ({
            from: (x / 100) * width,
            text: `| ${describeTick(instant, unit, locale, first)}`,
          }));
        const years = labels.flatMap(({ text }) => /\d{4}/.exec(text) ?? []);
        expect(years.length).toBeGreaterThan(0);
        expect(new Set(years).size).toBe(years.length);
        labels.slice(1).forEach(({ from }, i) => {
          const before = labels[i];
          expect(from).toBeGreaterThan((before?.from ?? 0) + textWidth(before?.text ?? '', 10));
        });
      }
  });
});

describe('an axis', () => {
  it('cuts no label off and lets none touch another, in years that name their era, too', () => {
    const year = (of: number): number => new Date(0).setUTCFullYear(of, 0, 1);
    fc.assert(
      fc.property(
        fc.integer({ min: -3000, max: 2000 }),
        fc.integer({ min: 1, max: 900 }),
        fc.constantFrom(248, 358, 740, 1384),
        fc.constantFrom('en', 'zh'),
        (from, years, width, locale) => {
          const boxes = layoutTicks([year(from), year(from + years)], width)
            .filter(({ labelled }) => labelled)
            .map(({ x, instant, unit, first }) => {
              const text = describeTick(instant, unit, locale, first);
              const half = textWidth(text, textSize.context) / 2;
              return { text, from: (x / 100) * width - half, to: (x / 100) * width + half };
            });
          boxes.forEach((box, i) => {
            expect(box.from, box.text).toBeGreaterThanOrEqual(-1);
            expect(box.to, box.text).toBeLessThanOrEqual(width + 1);
            expect(box.from, box.text).toBeGreaterThan(boxes[i - 1]?.to ?? -Infinity);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('an axis before the common era', () => {
  it('names round years of it, and of the common era beside them', () => {
    const year = (of: number): number => new Date(0).setUTCFullYear(of, 0, 1);
    const named = (from: number, to: number): string[] =>
      layoutTicks([year(from), year(to)], 1200)
        .filter(({ labelled }) => labelled)
        .map(({ instant, unit, first }) => describeTick(instant, unit, 'en', first));
    expect(named(-81, -42)).toEqual(['80 BCE', '75 BCE', '70 BCE', '65 BCE', '60 BCE', '55 BCE', '50 BCE', '45 BCE']);
    expect(named(-45, 35)).toEqual(['40 BCE', '30 BCE', '20 BCE', '10 BCE', '10 CE', '20 CE', '30 CE']);
  });
});

describe('eras', () => {
  it('have an ellipsis where one name is wider than the chart', () => {
    const long = 'Marginalia and commentaries in several hands of the later schools';
    const eras = smallSource.eras.map((era) => ({ ...era, name: { en: long, zh: '注' } }));
    const timeline = loadTimeline({ ...smallSource, eras });
    const input = { timeline, events: timeline.events, domain: careerDomain(timeline), words: sceneWords('en') };
    for (const { text, side } of layoutEraLines({ ...input, width: 248 }, 600)) {
      expect(text).toMatch(/^Marginalia.*…$/);
      expect(side).not.toBe(null);
    }
  });

  it('are all named in lines over a chart, on a phone too, and keep to the lines that there are while years move', () => {
    for (const timeline of Object.values(careers).map(loadTimeline))
      for (const width of [248, 288, 358, 740, 1384]) {
        const input = {
          timeline,
          events: timeline.events,
          domain: careerDomain(timeline),
          words: sceneWords('en'),
          width,
        };
        const unnamed = layoutEraLines(input, 600).filter(({ side }) => side === null);
        expect(unnamed.map(({ text }) => `${text} at ${width} px`)).toEqual([]);
        const marks = layoutEraLines(input, 600, 2);
        expect(Math.max(0, ...marks.map(({ y }) => y))).toBeLessThan(2 * geometry.eraLine);
      }
  });

  it('never print over one another, however many there are at one time', () => {
    const eras = Array.from({ length: 15 }, (_, i) => ({
      ...smallSource.eras[1],
      id: `era-${i}`,
      name: { en: `Era with the number ${i}`, zh: `第${i}个时代` },
      when: `${2010 + (i % 5)}/2018`,
    }));
    const timeline = loadTimeline({
      ...smallSource,
      eras,
      events: smallSource.events.map((entry) => ({ ...entry, eras: [] })),
    });
    const domain = careerDomain(timeline);
    const words = sceneWords('en');
    for (const { width } of breakpoints) {
      const marks = layoutEraLines({ timeline, events: timeline.events, domain, words, width }, 600);
      expect(marks).toHaveLength(15);
      const boxes = marks.flatMap(({ side, nameX, baseline, text }) => {
        if (side === null) return [];
        const room = textWidth(text, textSize.era);
        const at = (nameX / 100) * width;
        const from = side === 'right' ? at : at - room;
        return [{ baseline, from, to: from + room }];
      });
      expect(boxes.length).toBeGreaterThan(3);
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1))
          expect(a.baseline !== b.baseline || a.to <= b.from || b.to <= a.from, `${width} px, line ${a.baseline}`).toBe(
            true,
          );
      });
    }
  });
});
