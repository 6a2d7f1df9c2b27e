import { leastStacks } from '../layout/stacks';
import { mostEraRows, mostRows, type Tier, type tiers } from '../layout/tiers';

/** Pixels from a mark without a label to the one that is lifted above it. */
const step = 9;

const upTo = (last: number): number[] => Array.from({ length: last + 1 }, (_, n) => n);

/** What the classes of a tier set: rows, sides and heights, as `classes.ts` writes them. */
const rulesOf = ({ name, most }: Tier): string => {
  const numbered = (classes: string, first: number, last: number, set: (n: number) => string): string =>
    upTo(last)
      .slice(first)
      .map((n) => `.${name}-${classes}${n}{--${set(n)}}`)
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

/** Takes back what the classes of a tier hide, turn and lift, for a tier that says nothing of it: as `.ct` and `.ct-point` begin. */
const undone = ({ name, most }: Tier): string =>
  `.${name}-none,.${name}-bare{--label:inline;--lift:inherit}` +
  `.${name}-left{--anchor:start;--side:1;--at-start:initial;--at-end:hidden}` +
  `${upTo(most.stacks - 1)
    .map((n) => `.${name}-stack-${n}`)
    .join()}{--nudge:0px}`;

/** What `numberClass` writes, up to as many rows as eras may have. */
const numbers = upTo(mostEraRows).map((n) => `.ct-n-${n}{--n:${n}}`);

/** The tier whose placements hold where a browser answers no query, as Firefox on paper: that of a sheet. */
const unasked = 'l';

/**
 * The stylesheet of what classes count, and which chooses among the placements of the tiers: those of one hold where a chart
 * is as wide, those of a sheet of paper where a browser does not say how wide it is.
 */
export const tierStyles = (all: typeof tiers): string => {
  const base = all.find(({ name }) => name === unasked) ?? all[0];
  const queries = all.flatMap((tier, i) => {
    if (tier === base) return [];
    const next = all[i + 1]?.width;
    const range = [`(width>=${i === 0 ? 0 : tier.width}px)`, ...(next === undefined ? [] : [`(width<${next}px)`])];
    return [`@container chart ${range.join(' and ')}{${undone(base)}${rulesOf(tier)}}`];
  });
  return [numbers.join('') + rulesOf(base), ...queries].join('\n');
};
