import { geometry } from './geometry.ts';
import type { Stretch } from './lanes.ts';

/** A mark that wants a label: its place, the width of its text and the line over the time that it may mean, in pixels. */
export interface Candidate {
  readonly x: number;
  readonly width: number;
  readonly line: Stretch;
}

export type Side = 'left' | 'right';

export interface Room {
  /** Pixels from the left edge, at which labels may start, to the right edge, at which they must have ended. */
  readonly width: number;
  readonly rows: number;
  /** True where nothing else stands in the way of a label. */
  readonly isFree?: ((box: Box) => boolean) | undefined;
}

/** The stretch of a label from its stem, which stands at `x`. */
export interface Box {
  readonly x: number;
  readonly side: Side;
  readonly from: number;
  readonly to: number;
  /** The label with the line of its mark: what no other shares a row with. */
  readonly taken: Stretch;
}

export const boxOf = ({ x, width, line }: Candidate, side: Side): Box => {
  const reach = geometry.labelOffset + width;
  const from = side === 'right' ? x : x - reach;
  const to = from + reach;
  return { x, side, from, to, taken: { from: Math.min(from, line.from), to: Math.max(to, line.to) } };
};

export const fits = (box: Box, { width, isFree }: Room): boolean =>
  box.from >= 0 && box.to <= width && isFree?.(box) !== false;

/** True where the stem of `stem` would run through the label of `label` if it rose as high. */
export const crosses = (stem: Box, label: Box): boolean =>
  label.side === 'right'
    ? stem.x >= label.x && stem.x < label.to + geometry.labelGap
    : stem.x <= label.x && stem.x > label.from - geometry.labelGap;

export const overlap = ({ taken: a }: Box, { taken: b }: Box): boolean =>
  a.from < b.to + geometry.labelGap && b.from < a.to + geometry.labelGap;
