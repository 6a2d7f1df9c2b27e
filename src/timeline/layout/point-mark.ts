import type { ColorToken } from '../model/vocabulary';
import type { Placement } from './labels';
import type { ByTier } from './tiers';

/** The mark of an event. */
export interface PointMark {
  readonly id: string;
  readonly x: number;
  readonly color: ColorToken | null;
  readonly label: string;
  /** True for a date that is about, uncertain, or coarser than a month. */
  readonly uncertain: boolean;
  /** The whole time that the date may cover, in percent of the domain; null where the mark says it all. */
  readonly foot: { readonly x: number; readonly width: number } | null;
  readonly placements: ByTier<Placement | null>;
  /** Tier by tier: how many marks a mark without a label stands above, so that none hides another. */
  readonly stacks: ByTier<number>;
}

/** A mark as it was drawn: where it and its label stand. */
export type PlacedMark = Pick<PointMark, 'id' | 'placements' | 'stacks'>;
