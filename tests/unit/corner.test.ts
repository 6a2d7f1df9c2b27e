import { describe, expect, it } from 'vitest';
import source from '../fixtures/careers/site-shape';
import { careerDomain } from '../../src/timeline/layout/domain';
import { layoutFit } from '../../src/timeline/layout/fit';
import { isCoveredBy } from '../../src/timeline/layout/scene-words';
import { sceneWords } from '../../src/timeline/layout/words';
import { loadTimeline } from '../../src/timeline/model/load';

const timeline = loadTimeline(source);
const scene = layoutFit(
  {
    ...{ timeline, events: timeline.events, domain: careerDomain(timeline) },
    ...{ words: sceneWords('en'), width: 1384, arrangement: 'era' },
  },
  { height: 640, open: new Set() },
);

const wordAt = (from: number, to: number, top: number) => ({
  across: { from, to },
  down: { from: top, to: top + 20 },
});

describe('the corner that a picture of technologies leaves', () => {
  it('has room for words where nothing is drawn', () => {
    expect(isCoveredBy([], scene)).toBe(false);
    expect(isCoveredBy([wordAt(0, 300, 0)], scene)).toBe(false);
  });

  it('has none for words that would lie on a label, a mark or the path', () => {
    const label = scene.works.find(({ side }) => side === 'right');
    const at = ((label?.x ?? 0) / 100) * scene.width;
    expect(isCoveredBy([wordAt(at + 20, at + 40, (label?.y ?? 0) - 10)], scene)).toBe(true);
    for (const { x, y } of [...scene.works, ...scene.context])
      expect(isCoveredBy([wordAt((x / 100) * scene.width - 2, (x / 100) * scene.width + 2, y - 10)], scene)).toBe(true);
    for (const { from, to, y } of scene.path.filter((one) => one.from > 0 && one.to < 100)) {
      const middle = ((from + to) / 200) * scene.width;
      expect(isCoveredBy([wordAt(middle - 1, middle + 1, y - 10)], scene)).toBe(true);
    }
  });

  it('has none for a title that reaches over the whole picture', () => {
    expect(isCoveredBy([wordAt(0, scene.width, 0), wordAt(0, scene.width, 300)], scene)).toBe(true);
  });
});
