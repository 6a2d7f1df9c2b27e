import type { Placement } from '../layout/labels';
import { tiers, type ByTier } from '../layout/tiers';

/** Classes that say, tier by tier, on which row and side a label stands: `m-3 m-left`; `m-none` where it has no room. */
export const placementClasses = (placements: ByTier<Placement | null>): string =>
  tiers
    .map(({ name }) => {
      const placement = placements[name];
      if (!placement) return `${name}-none`;
      const { row, side, bare } = placement;
      return `${name}-${row}${side === 'left' ? ` ${name}-left` : ''}${bare ? ` ${name}-bare` : ''}`;
    })
    .join(' ');

/** Classes that hide a label in the tiers where it does not fit. */
export const labelledClasses = (labelled: ByTier<boolean>): string =>
  tiers.flatMap(({ name }) => (labelled[name] ? [] : [`${name}-none`])).join(' ');

/** Classes that lift marks without a label above one another, tier by tier. */
export const stackClasses = (stacks: ByTier<number>): string =>
  tiers.flatMap(({ name }) => (stacks[name] > 0 ? [`${name}-stack-${stacks[name]}`] : [])).join(' ');

/** A percentage as SVG writes it. */
export const percent = (value: number): string => `${value}%`;
