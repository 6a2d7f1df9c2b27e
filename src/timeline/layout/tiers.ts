/** What a chart has rows of: labels of works, names of companies, labels of context; and marks that stand above one another. */
export const rowNames = ['works', 'names', 'context', 'stacks'] as const;

/** How many rows are in use at one width, or how many there may be. */
export type Rows = Readonly<Record<(typeof rowNames)[number], number>>;

/** The widths of a chart for which its labels are placed: a tier serves from its width up to the next one's. */
export const tiers = [
  { name: 's', width: 280, most: { works: 4, names: 5, context: 3, stacks: 9 } },
  { name: 'm', width: 340, most: { works: 6, names: 4, context: 3, stacks: 9 } },
  { name: 'l', width: 560, most: { works: 9, names: 3, context: 4, stacks: 9 } },
  { name: 'xl', width: 1120, most: { works: 9, names: 2, context: 3, stacks: 9 } },
] as const;

/** As many rows of works as a chart may have, those of a lens included. */
export const mostRows = 10;

/** As many rows as a chart may have for its eras. */
export const mostEraRows = 7;

export type TierName = (typeof tiers)[number]['name'];

/** A width in pixels, and how many rows there may be at it. */
export interface Tier {
  readonly name: TierName;
  readonly width: number;
  readonly most: Rows;
}
export type ByTier<Value> = Readonly<Record<TierName, Value>>;

/** Computes a value for each tier. */
export type TierValues = <Value>(value: (tier: Tier) => Value) => ByTier<Value>;

/** Names of the tiers, the narrowest first. */
export const tierNames = tiers.map(({ name }) => name);

const record = <Value>(value: (tier: (typeof tiers)[number]) => Value): ByTier<Value> =>
  Object.fromEntries(tiers.map((tier) => [tier.name, value(tier)])) as Record<TierName, Value>;

/** The tier that serves a width in pixels. */
export const tierAt = (width: number): Tier => tiers.findLast((tier) => tier.width <= width) ?? tiers[0];

/**
 * One value for each tier: computed for each where the width is not known, as at build time, or once for a known width
 * and the same for all.
 */
export const tierValues = (width: number | undefined): TierValues => {
  if (width === undefined) return (value) => record(value);
  const tier = tierAt(width);
  return (value) => {
    const one = value({ ...tier, width });
    return { s: one, m: one, l: one, xl: one };
  };
};
