import type { TimelineEvent } from '../model/timeline';
import type { Candidate, Placement, Room } from './labels';

/** By what the events are laned: along the career’s bars, by technology era, or by kind. */
export const lenses = ['company', 'era', 'kind'] as const;
export type Lens = (typeof lenses)[number];

/** The id of the lane in which an event stands: its first era, or its kind; null along the bars. */
export const laneOf = ({ eras, kind }: TimelineEvent, lens: Lens): string | null =>
  lens === 'era' ? (eras[0] ?? '') : lens === 'kind' ? kind : null;

interface LaneCandidate extends Candidate {
  readonly lane: number;
}

/**
 * Places marks in lanes: each on the row of its lane, with its label to the right where neither another mark of the lane
 * nor its label is in the way.
 * @param candidates in order of priority
 */
export const layoutInLanes = (candidates: readonly LaneCandidate[], { width, offset, gap }: Room): Placement[] => {
  const labels: { readonly lane: number; readonly from: number; readonly to: number }[] = [];
  return candidates.map(({ x, width: length, lane }) => {
    const box = { lane, from: x, to: x + offset + length };
    const free =
      box.to <= width &&
      candidates.every((other) => other.lane !== lane || other.x <= box.from || other.x > box.to + gap) &&
      labels.every((other) => other.lane !== lane || other.to + gap < box.from || box.to + gap < other.from);
    if (free) labels.push(box);
    return { row: lane, side: 'right', ...(free ? {} : { bare: true }) };
  });
};
