import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careerDomain } from '../../src/timeline/layout/domain.ts';
import { leavesCorner } from '../../src/timeline/layout/fit/corner.ts';
import { layoutFit } from '../../src/timeline/layout/fit/fit.ts';
import { sceneWords } from '../../src/timeline/layout/words.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import type { Timeline } from '../../src/timeline/model/timeline.ts';
import { careers as generated } from '../support/careers.ts';
import { headBoxes, labelBoxes, nameBoxes, signBoxes, whiskerBoxes } from '../support/scene-boxes.ts';
import siteShape from '../fixtures/careers/site-shape.ts';
import { mutated, smallSource } from '../support/source.ts';

const sceneOf = (timeline: Timeline, width = 1328, height = 640) =>
  layoutFit(
    {
      ...{ timeline, events: timeline.events, domain: careerDomain(timeline), words: sceneWords('en') },
      ...{ arrangement: 'era', width },
    },
    { height, open: new Set() },
  );

/** A headline of two lines and a standfirst of five. */
const opening = [
  { right: 545, bottom: 155 },
  { right: 432, bottom: 300 },
];

describe('the corner of the opening', () => {
  it('is left to the words by a career that climbs', () => {
    expect(leavesCorner(sceneOf(loadTimeline(siteShape)), opening)).toBe(true);
    expect(leavesCorner(sceneOf(loadTimeline(siteShape)), [{ right: 1000, bottom: 155 }])).toBe(false);
  });

  it('is not left by one whose latest technology has been there from the beginning', () => {
    const { eras } = smallSource;
    const whole = `${smallSource.companies[0]?.when.slice(0, 4) ?? ''}/..`;
    const timeline = loadTimeline(mutated({ [`eras.${eras.length - 1}.when`]: whole }));
    expect(leavesCorner(sceneOf(timeline), opening)).toBe(false);
  });

  it('is not left where the line over the time of an uncertain date reaches into it', () => {
    const [company] = smallSource.companies;
    const [event] = smallSource.events;
    const eras = ['2020-01/2020-06', '2020-06/2020-12'].map((when, i) => ({
      ...smallSource.eras[0],
      id: `e${i}`,
      when,
    }));
    const ofYear = (when: string) =>
      loadTimeline({
        ...{ ...smallSource, asOf: '2020-12-31', eras, companies: [{ ...company, when: '2020' }] },
        events: [{ ...event, company: company?.id, when, eras: ['e1'] }],
      });
    const words = [{ right: 450, bottom: 510 }];
    expect(leavesCorner(sceneOf(ofYear('2020-09')), words)).toBe(true);
    expect(leavesCorner(sceneOf(ofYear('2020')), words)).toBe(false);
  });

  it('has no word, no mark and no line over the time of an uncertain date in it where it is left', () => {
    fc.assert(
      fc.property(
        generated.map(loadTimeline),
        fc.constantFrom(740, 1168, 1328),
        fc.integer({ min: 300, max: 800 }),
        fc.integer({ min: 20, max: 600 }),
        fc.integer({ min: 20, max: 400 }),
        (timeline, width, height, right, bottom) => {
          const scene = sceneOf(timeline, width, height);
          if (!leavesCorner(scene, [{ right, bottom }])) return;
          const boxes = [headBoxes, labelBoxes, nameBoxes, signBoxes, whiskerBoxes].flatMap((boxesOf) =>
            boxesOf(scene),
          );
          expect(boxes.filter((box) => box.left < right - 3 && box.top < bottom - 4)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
