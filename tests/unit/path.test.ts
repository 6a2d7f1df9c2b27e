import { describe, expect, it } from 'vitest';
import { careerDomain } from '../../src/timeline/layout/domain';
import { layoutPath } from '../../src/timeline/layout/path';
import { layoutScene } from '../../src/timeline/layout/scene';
import { sceneWords } from '../../src/timeline/layout/words';
import { loadTimeline } from '../../src/timeline/model/load';
import { careers } from '../fixtures/careers';

const inputs = Object.values(careers)
  .map(loadTimeline)
  .filter(({ eras }) => eras.length > 0)
  .map((timeline) => ({
    timeline,
    events: timeline.events,
    domain: careerDomain(timeline),
    words: sceneWords('en'),
    width: 1200,
    arrangement: 'era' as const,
  }));

describe('the path of the employers', () => {
  it('ends with an employer in the last of its rows, and fades to there where the last work is earlier', () => {
    for (const input of inputs) {
      const { segments } = layoutPath(input);
      for (const own of Map.groupBy(segments, ({ company, when }) => `${company.id} ${when.edtf}`).values()) {
        const [{ when }] = own as [(typeof own)[0]];
        if (when.end.kind !== 'known') continue;
        const to = Math.max(...own.map(({ span }) => span.to));
        expect(to, when.edtf).toBeGreaterThanOrEqual(when.end.latest);
        for (const { span } of own) expect(span.solidTo, when.edtf).toBeLessThanOrEqual(span.to);
      }
    }
  });

  it('steps only between stretches that are drawn', () => {
    for (const input of inputs) {
      const { segments, steps } = layoutPath(input);
      for (const { key, x, fromEra, toEra } of steps)
        for (const row of [fromEra, toEra])
          expect(
            segments.some(({ era, x: from, width }) => era === row && from <= x + 0.01 && x - 0.01 <= from + width),
            `${key} in ${row}`,
          ).toBe(true);
    }
  });

  it('has years with the names of employers, which are as uncertain as the source', () => {
    for (const input of inputs) {
      const { names } = layoutScene(input);
      const dated = names.filter(({ text }) => / \S*\d{4}/.test(text));
      expect(dated.length).toBeGreaterThan(0);
      const stints = layoutPath(input).segments.filter(({ named }) => named);
      for (const { key, text } of dated) {
        const stint = stints.find((segment) => segment.key === key);
        if (stint) expect(text.endsWith(input.words.dates(stint.when)), text).toBe(true);
      }
    }
  });
});
