import { careerDomain } from '../../src/timeline/layout/domain.ts';
import { layoutScene, type Scene } from '../../src/timeline/layout/scene.ts';
import { sceneWords } from '../../src/timeline/layout/words.ts';
import type { Timeline } from '../../src/timeline/model/timeline.ts';

/** The chart of a whole career in English, for a width in pixels. */
export function sceneOf(timeline: Timeline, width: number, arrangement: Scene['arrangement'] = 'company'): Scene {
  return layoutScene({
    timeline,
    events: timeline.events,
    domain: careerDomain(timeline),
    words: sceneWords('en'),
    width,
    arrangement,
  });
}
