import type { ColorToken } from '../model/vocabulary.ts';
import type { Side } from './label-box.ts';

/** The time that a date may mean, as a line: in percent of the domain. */
export interface Whisker {
  readonly x: number;
  readonly width: number;
}

/** The mark of an event: x and widths in percent of the domain, y in pixels from the top of the chart. */
export interface Mark {
  readonly id: string;
  readonly shape: 'dot' | 'diamond';
  readonly x: number;
  readonly y: number;
  /** Where its stem comes from. */
  readonly foot: number;
  readonly color: ColorToken | null;
  /** True for a date that is about, uncertain, or coarser than a month. */
  readonly uncertain: boolean;
  readonly text: string;
  /** The side of its label; null where it has no room. */
  readonly side: Side | null;
  /** True where labels stand above the lines over the time that dates may mean. */
  readonly raised: boolean;
  /** The line over the time that the date may mean, at a height of its own; null where the mark says it all. */
  readonly whisker: (Whisker & { readonly y: number }) | null;
  /** How many marks stand on it that are not seen. */
  readonly more: number;
}
