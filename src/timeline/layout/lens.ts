import type { TimelineEvent } from '../model/timeline';
import { boxOf, crosses, fits, overlap, type Box, type Candidate, type Room } from './label-box';
import type { Placement } from './labels';

/** By what the events are laned: along the career’s bars, by technology era, or by kind. */
export const lenses = ['company', 'era', 'kind'] as const;
export type Lens = (typeof lenses)[number];

/** The id of the lane in which an event stands: its first era, or its kind; null along the bars. */
export const laneOf = ({ eras, kind }: TimelineEvent, lens: Lens): string | null =>
  lens === 'era' ? (eras[0] ?? '') : lens === 'kind' ? kind : null;

const sides = ['right', 'left'] as const;

interface LaneCandidate extends Candidate {
  readonly lane: number;
}

/**
 * Places marks in lanes: each on the row of its lane, with its label to the right or the left where neither another mark
 * of the lane nor its label is in the way.
 * @param candidates in order of priority
 */
export const layoutInLanes = (candidates: readonly LaneCandidate[], room: Room): Placement[] => {
  const labels: { readonly lane: number; readonly box: Box }[] = [];
  return candidates.map((candidate) => {
    const { x, lane } = candidate;
    const isFree = (box: Box): boolean =>
      fits(box, room) &&
      candidates.every(
        (other) => other.lane !== lane || other.x === x || !crosses(boxOf(other, 'right', room), box, room.gap),
      ) &&
      labels.every((other) => other.lane !== lane || !overlap(box, other.box, room.gap));
    const box = sides.map((side) => boxOf(candidate, side, room)).find(isFree);
    if (box) labels.push({ lane, box });
    return { row: lane, side: box?.side ?? 'right', ...(box ? {} : { bare: true }) };
  });
};
