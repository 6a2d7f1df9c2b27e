import type { When } from '../model/dates';
import type { EventKind } from '../model/source';
import type { Company, Era, Timeline, TimelineEvent } from '../model/timeline';
import type { Domain } from './domain';
import type { Lens } from './lens';
import type { PointMark } from './point-mark';
import type { ByTier, Rows } from './tiers';

/** Words of a scene in one language. */
export interface SceneWords {
  readonly label: (entry: Company | Era | TimelineEvent) => string;
  readonly kind: (kind: EventKind) => string;
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
  /** By what events are laned; along the career’s bars where it is absent. */
  readonly lens?: Lens | undefined;
  /** Width of the chart in pixels; where it is not known, labels are placed for every tier. */
  readonly width?: number | undefined;
  /** Rows that the chart has at each tier, so that its height stays when it is zoomed or filtered; as many as needed where absent. */
  readonly rows?: ByTier<Rows> | undefined;
  /** Rows that the eras have at least. */
  readonly eraRows?: number | undefined;
  /** The scene before, while marks are moving: its labels stay where they are, or go where they would collide. */
  readonly moving?: { readonly works: readonly PointMark[]; readonly context: readonly PointMark[] } | undefined;
}
