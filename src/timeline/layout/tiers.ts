/** The widths of a chart for which its labels are placed: a tier serves from its width up to the next one's. */
export const tiers = [
  { name: 's', width: 280, rows: 4, nameRows: 3, contextRows: 3 },
  { name: 'm', width: 680, rows: 9, nameRows: 2, contextRows: 4 },
  { name: 'l', width: 900, rows: 9, nameRows: 2, contextRows: 4 },
  { name: 'xl', width: 1200, rows: 9, nameRows: 2, contextRows: 3 },
] as const;

export type Tier = (typeof tiers)[number];
export type TierName = Tier['name'];
export type ByTier<Value> = Readonly<Record<TierName, Value>>;

/** One value for each tier. */
export const byTier = <Value>(value: (tier: Tier) => Value): ByTier<Value> =>
  Object.fromEntries(tiers.map((tier) => [tier.name, value(tier)])) as Record<TierName, Value>;
