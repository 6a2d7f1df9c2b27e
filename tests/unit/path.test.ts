import { describe, expect, it } from 'vitest';
import { careerDomain } from '../../src/timeline/layout/domain';
import { layoutFit } from '../../src/timeline/layout/fit/fit';
import type { SceneInput } from '../../src/timeline/layout/input';
import { shortNameWidth } from '../../src/timeline/layout/name-years';
import { layoutPath } from '../../src/timeline/layout/path';
import { sceneWords } from '../../src/timeline/layout/words';
import { loadTimeline } from '../../src/timeline/model/load';
import { careers } from '../fixtures/careers';

const inputs = Object.values(careers)
  .map(loadTimeline)
  .filter(({ eras }) => eras.length > 0)
  .map((timeline): SceneInput => ({
    ...{ timeline, events: timeline.events, domain: careerDomain(timeline) },
    ...{ words: sceneWords('en'), width: 1384, arrangement: 'era' },
  }));

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
});
