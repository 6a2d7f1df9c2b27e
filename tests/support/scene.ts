import { careerDomain } from '../../src/timeline/layout/domain';
import { layoutScene, type Scene } from '../../src/timeline/layout/scene';
import { sceneWords } from '../../src/timeline/layout/words';
import type { Timeline } from '../../src/timeline/model/timeline';

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
