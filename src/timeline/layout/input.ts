import type { When } from '../model/dates';
import type { Company, Era, Timeline, TimelineEvent } from '../model/timeline';
import type { Domain } from './domain';
import type { Lens } from './lens';
import type { PlacedMark } from './point-mark';
import type { ByTier, Rows } from './tiers';

/** Words of a scene in one language. */
export interface SceneWords {
  readonly label: (entry: Company | Era | TimelineEvent) => string;
  readonly kind: (kind: string) => string;
  /** The name of the lane for events that have none of their own. */
  readonly otherLane: string;
  /** A date in the fewest words: “c. 2018–c. 2020”. */
  readonly dates: (when: When) => string;
}

/** The marks of a chart as they were drawn. */
export interface Placed {
  readonly works: readonly PlacedMark[];
  readonly context: readonly PlacedMark[];
  /** The row of each lane of a lens, and how many rows they take; not known of a chart that a server has drawn. */
  readonly laneRows?: readonly number[];
}

/** What a chart is to show. */
export interface SceneInput {
  readonly timeline: Timeline;
  /** The events to draw, in order of time. */
  readonly events: readonly TimelineEvent[];
  readonly domain: Domain;
  /** The time in which an event must lie, or may, to have a mark; that of the domain where it is absent. */
  readonly asked?: Domain | undefined;
  readonly words: SceneWords;
  /** Ids of the eras that the events are filtered by; none where all eras count alike. */
  readonly litEras?: readonly string[] | undefined;
  /** By what events are laned; along the career’s bars where it is absent. */
  readonly lens?: Lens | undefined;
  /** Width of the chart in pixels; where it is not known, labels are placed for every tier. */
  readonly width?: number | undefined;
  /** Rows that the chart has at each tier, so that its height stays when it is zoomed or filtered; as many as needed where absent. */
  readonly rows?: ByTier<Rows> | undefined;
  /** Rows that the eras have at least. */
  readonly eraRows?: number | undefined;
  /** The marks before, while they are moving: labels stay where they are, or go where they would collide. */
  readonly moving?: Placed | undefined;
}
