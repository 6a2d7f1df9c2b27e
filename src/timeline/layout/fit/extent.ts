import { geometry } from '../geometry.ts';
import type { Placement } from '../labels.ts';
import type { Stretch } from '../lanes.ts';

/** What stands in a row: from where to where across, and how far it reaches from the top or the foot, in pixels. */
export interface Extent extends Stretch {
  readonly reach: number;
}

/** Pixels: half of a mark, with what stays free around it. */
const halfMark = 6;

/** Pixels that stay free between a word and what stands beside it. */
export const beside = 4;

export const meet = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

/**
 * A mark with its label.
 * @param room the width of its words
 * @param reach of the words, or of the middle of a mark without any
 */
export function markExtent(at: number, label: Placement | null, room: number, reach: number): Extent {
  const mark = { from: at - halfMark, to: at + halfMark };
  if (!label) return { ...mark, reach: reach + halfMark };
  const far = geometry.labelOffset + room + beside;
  return label.side === 'left' ? { ...mark, from: at - far, reach } : { ...mark, to: at + far, reach };
}

/**
 * How far the foot of a row must be from its top, so that what hangs down and what stands up do not meet.
 * @param below what follows below the foot
 */
export function footBelow(hanging: readonly Extent[], standing: readonly Extent[], below: number): number {
  const tallest = Math.max(0, ...standing.map(({ reach }) => reach));
  let foot = tallest;
  for (const above of hanging) {
    foot = Math.max(foot, above.reach - below);
    if (above.reach + tallest <= foot) continue;
    for (const other of standing) if (meet(above, other)) foot = Math.max(foot, above.reach + other.reach);
  }
  return Math.ceil(foot);
}
