import type { tiers, TierName } from '../layout/tiers';

/** Pixels by which marks without a label are lifted above one another, seen from where a label’s lowest row would be. */
const nudges = [26, 17, 8, -1, -10];

/** What the classes of a tier set: rows, sides and heights, as `classes.ts` writes them. */
const rulesOf = (name: TierName): string => {
  const numbered = (classes: string, property: string, most: number): string[] =>
    Array.from({ length: most + 1 }, (_, n) => `.${name}-${classes}${n}{--${property}:${n}}`);
  return [
    ...numbered('', 'row', 8),
    `.${name}-none{--row:-1;--label:none}`,
    ...nudges.map((nudge, n) => `.${name}-${n === 0 ? 'none' : `stack-${n}`}{--nudge:${nudge}px}`),
    `.${name}-bare{--label:none}`,
    `.${name}-left{--anchor:end;--side:-1;--at-start:hidden;--at-end:initial}`,
    ...numbered('works-', 'works', 9),
    ...numbered('names-', 'names', 5),
    ...numbered('context-', 'context', 4),
  ].join('');
};

/** The stylesheet that chooses among the placements of the tiers: those of one hold where a chart is as wide. */
export const tierStyles = (all: typeof tiers): string =>
  all
    .map(({ name, width }, i) => {
      const next = all[i + 1]?.width;
      const range = [`(width>=${i === 0 ? 0 : width}px)`, ...(next === undefined ? [] : [`(width<${next}px)`])];
      return `@container chart ${range.join(' and ')}{${rulesOf(name)}}`;
    })
    .join('\n');
