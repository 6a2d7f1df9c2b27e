import { compareWhen, earliest, latest, mayOverlap, type When } from './dates.ts';
import { colorTokens, type ColorToken } from './vocabulary.ts';

/** Tokens in the order in which they are given out, so that those that follow one another differ most. */
const order: readonly ColorToken[] = ['blue', 'red', 'green', 'violet', 'ochre', 'sky', 'rose', 'olive'];

interface Colorable {
  readonly color?: ColorToken | undefined;
  readonly when: When;
}

/**
 * Gives a colour to each company that has none, in order of time: that whose nearest bearer is the farthest away, where
 * companies at the same time count as nearer than all others. Companies that follow one another always differ, unless their own
 * colours are the same. The same companies get the same colours, in whatever order they stand.
 */
export function assignColors<Company extends Colorable>(
  companies: readonly Company[],
): (Omit<Company, 'color'> & { readonly color: ColorToken })[] {
  const ordered = companies.toSorted((a, b) => compareWhen(a.when, b.when));
  const colors = ordered.map(({ color }) => color);
  const distance = (i: number, j: number): number => {
    const [a, b] = [ordered[i]?.when, ordered[j]?.when];
    const isAtOnce = a && b && mayOverlap(a, earliest(b), latest(b));
    const apart = Math.abs(i - j);
    return apart === 1 || isAtOnce ? apart / ordered.length : apart;
  };
  for (const i of ordered.keys()) {
    const nearest = (token: ColorToken): number =>
      Math.min(...colors.flatMap((color, j) => (color === token && j !== i ? [distance(i, j)] : [])));
    colors[i] ??= order.reduce((best, token) => (nearest(token) > nearest(best) ? token : best));
  }
  return companies.map((company) => ({
    ...company,
    color: colors[ordered.indexOf(company)] ?? colorTokens[0],
  }));
}
