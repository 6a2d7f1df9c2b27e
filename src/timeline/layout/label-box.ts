/** A mark that wants a label: its place and the width of its text, in pixels. */
export interface Candidate {
  readonly x: number;
  readonly width: number;
}

export type Side = 'left' | 'right';

export interface Room {
  /** Pixels from the left edge, at which labels may start, to the right edge, at which they must have ended. */
  readonly width: number;
  readonly rows: number;
  /** Pixels between a stem and its label. */
  readonly offset: number;
  /** Pixels that stay free between a label and another label or stem. */
  readonly gap: number;
  /** True where nothing else stands in the way of a label. */
  readonly isFree?: ((box: Box) => boolean) | undefined;
}

/** The stretch of a label from its stem, which stands at `x`. */
export interface Box {
  readonly x: number;
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

export const boxOf = ({ x, width }: Candidate, side: Side, { offset }: Room): Box =>
  side === 'right' ? { x, side, from: x, to: x + offset + width } : { x, side, from: x - offset - width, to: x };

export const fits = (box: Box, { width, isFree }: Room): boolean =>
  box.from >= 0 && box.to <= width && isFree?.(box) !== false;

/** True where the stem of `stem` would run through the label of `label` if it rose as high. */
export const crosses = (stem: Box, label: Box, gap: number): boolean =>
  label.side === 'right'
    ? stem.x >= label.x && stem.x < label.to + gap
    : stem.x <= label.x && stem.x > label.from - gap;

export const overlap = (a: Box, b: Box, gap: number): boolean => a.from < b.to + gap && b.from < a.to + gap;
