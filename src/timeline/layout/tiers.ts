/** The widths of a chart for which its labels are placed: a tier serves from its width up to the next one's. */
export const tiers = [
  { name: 's', width: 280, rows: 4, nameRows: 5, contextRows: 3 },
  { name: 'm', width: 340, rows: 6, nameRows: 4, contextRows: 3 },
  { name: 'l', width: 560, rows: 9, nameRows: 3, contextRows: 4 },
  { name: 'xl', width: 1120, rows: 9, nameRows: 2, contextRows: 3 },
] as const;

export type TierName = (typeof tiers)[number]['name'];

/** A width in pixels, and how many rows of labels there may be at it. */
export interface Tier {
  readonly name: TierName;
  readonly width: number;
  readonly rows: number;
  readonly nameRows: number;
  readonly contextRows: number;
}
export type ByTier<Value> = Readonly<Record<TierName, Value>>;

/** Rows of labels in use at one width. */
export interface Rows {
  readonly works: number;
  readonly names: number;
  readonly context: number;
}

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
