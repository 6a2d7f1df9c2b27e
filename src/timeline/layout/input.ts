import type { When } from '../model/dates';
import type { Company, Era, Timeline, TimelineEvent } from '../model/timeline';
import type { Domain } from './domain';

/** Words of a scene in one language. */
export interface SceneWords {
  readonly label: (entry: Company | Era | TimelineEvent) => string;
  /** A date in the fewest words: “c. 2018–c. 2020”. */
  readonly dates: (when: When) => string;
}

/** What a chart is to show. */
export interface SceneInput {
  readonly timeline: Timeline;
  /** The events to draw, in order of time. */
  readonly events: readonly TimelineEvent[];
  readonly domain: Domain;
  readonly words: SceneWords;
}
