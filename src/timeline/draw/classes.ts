import type { Placement } from '../layout/labels';
import type { PointMark } from '../layout/point-mark';
import { tiers, tierValues, type ByTier } from '../layout/tiers';

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

/** The class that tells the stylesheet a number, as `--n`: of a chart, how many rows of eras it has; of an era, its row. */
export const numberClass = (n: number): string => `ct-n-${n}`;

/** Classes that hide a label in the tiers where it does not fit. */
export const labelledClasses = (labelled: ByTier<boolean>): string =>
  tiers.flatMap(({ name }) => (labelled[name] ? [] : [`${name}-none`])).join(' ');

/** Classes that lift marks without a label above one another, tier by tier. */
export const stackClasses = (stacks: ByTier<number>): string =>
  tiers.flatMap(({ name }) => (stacks[name] > 0 ? [`${name}-stack-${stacks[name]}`] : [])).join(' ');

/** Where a mark stands by its classes: what `placementClasses` and `stackClasses` wrote, tier by tier. */
export const placeFromClasses = (classes: string): Pick<PointMark, 'placements' | 'stacks'> => {
  const has = (name: string): boolean => ` ${classes} `.includes(` ${name} `);
  const numberAfter = (start: string): number | null => {
    const found = new RegExp(`(?:^| )${start}(\\d+)(?: |$)`).exec(classes)?.[1];
    return found === undefined ? null : Number(found);
  };
  const byTier = tierValues(undefined);
  return {
    placements: byTier(({ name }) => {
      const row = numberAfter(`${name}-`);
      const side = has(`${name}-left`) ? 'left' : 'right';
      return row === null ? null : { row, side, ...(has(`${name}-bare`) ? { bare: true } : {}) };
    }),
    stacks: byTier(({ name }) => numberAfter(`${name}-stack-`) ?? 0),
  };
};

/** A percentage as SVG writes it. */
export const percent = (value: number): string => `${value}%`;
