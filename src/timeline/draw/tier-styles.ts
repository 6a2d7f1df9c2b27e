import { leastStacks } from '../layout/stacks';
import { mostRows, type Tier, type tiers } from '../layout/tiers';

/** Pixels from a mark without a label to the one that is lifted above it. */
const step = 9;

/** What the classes of a tier set: rows, sides and heights, as `classes.ts` writes them. */
const rulesOf = ({ name, most }: Tier): string => {
  const numbered = (classes: string, first: number, last: number, set: (n: number) => string): string =>
    Array.from({ length: last + 1 }, (_, n) => `.${name}-${classes}${n}{--${set(n)}}`)
      .slice(first)
      .join('');
  return [
    numbered('', 0, mostRows - 1, (n) => `row:${n}`),
    `.${name}-none{--row:-1;--label:none;--lift:-26px}`,
    numbered('stack-', 1, most.stacks - 1, (n) => `nudge:${-n * step}px`),
    numbered('stacks-', leastStacks, most.stacks, (n) => `lift:${(n - leastStacks) * step}px`),
    `.${name}-bare{--label:none}`,
    `.${name}-left{--anchor:end;--side:-1;--at-start:hidden;--at-end:initial}`,
    numbered('works-', 0, mostRows, (n) => `works:${n}`),
    numbered('names-', 0, most.names, (n) => `names:${n}`),
    numbered('context-', 0, most.context, (n) => `context:${n}`),
  ].join('');
};

/** What `numberClass` writes, up to as many rows as eras may have. */
const numbers = Array.from({ length: 8 }, (_, n) => `.ct-n-${n}{--n:${n}}`);

/**
 * The stylesheet of what classes count, and which chooses among the placements of the tiers: those of one hold where a chart
 * is as wide.
 */
export const tierStyles = (all: typeof tiers): string =>
  numbers.join('') +
  all
    .map((tier, i) => {
      const next = all[i + 1]?.width;
      const range = [`(width>=${i === 0 ? 0 : tier.width}px)`, ...(next === undefined ? [] : [`(width<${next}px)`])];
      return `@container chart ${range.join(' and ')}{${rulesOf(tier)}}`;
    })
    .join('\n');
