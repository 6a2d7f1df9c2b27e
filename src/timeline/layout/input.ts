import type { Company, Era, Timeline, TimelineEvent } from '../model/timeline.ts';
import type { When } from '../model/dates.ts';
import type { Arrangement } from './arrangement.ts';
import type { Lines } from './breakpoints.ts';
import type { Domain } from './domain.ts';
import type { Scene } from './scene.ts';

/** Words of a scene in one language. */
export interface SceneWords {
  readonly label: (entry: Company | Era | TimelineEvent) => string;
  readonly kind: (kind: string) => string;
  /** The name of the row for events that have none of their own. */
  readonly other: string;
  /** A date in the fewest words, by years: “c. 2018–c. 2020”; no sharper than a month: “Feb 2018”. */
  readonly dates: (when: When) => string;
  readonly date: (when: When) => string;
}

/** What a chart is to show, and how wide. */
export interface SceneInput {
  readonly timeline: Timeline;
  /** The events to draw, in order of time. */
  readonly events: readonly TimelineEvent[];
  /** Events that a filter leaves out and that keep a quiet mark in a chart that is fitted to a height, in order of time. */
  readonly dimmed?: readonly TimelineEvent[] | undefined;
  readonly domain: Domain;
  /** The time in which an event must lie, or may, to have a mark; that of the domain where it is absent. */
  readonly asked?: Domain | undefined;
  readonly words: SceneWords;
  /** Ids of the eras that the events are filtered by; none where all eras count alike. */
  readonly highlightedEras?: readonly string[] | undefined;
  /** What the rows are; employers where it is absent. */
  readonly arrangement?: Arrangement | undefined;
  /** Lines of labels at most; as many as the width allows where it is absent. */
  readonly lines?: Lines | undefined;
  /** True for a chart to be read at a glance: no years with names, nothing of the industry without a name. */
  readonly isSparse?: boolean | undefined;
  /** Width of the chart in pixels. */
  readonly width: number;
  /** A scene of the same arrangement whose heights this one keeps. */
  readonly frame?: Pick<Scene, 'frame'> | undefined;
  /** The scene before, while the domain moves: marks keep their heights and those labels that still have room. */
  readonly previous?: Pick<Scene, 'frame' | 'placed'> | undefined;
}
