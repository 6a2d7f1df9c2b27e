import { markWidth, tallestPile } from './geometry';
import { layoutLanes } from './lanes';

/** Where a mark stands in a pile of marks that would cover one another. */
export interface PilePlace {
  /** How many marks it stands above. */
  readonly level: number;
  /** On the highest mark of a pile that is too high: how many there are in all beyond it. */
  readonly more: number;
}

/**
 * Piles up marks that would cover one another.
 * @param xs where the marks stand, in pixels
 * @param tallest how many have room above one another
 */
export function layoutPiles(xs: readonly number[], tallest = tallestPile): PilePlace[] {
  const levels = layoutLanes(xs.map((x) => ({ from: x, to: x + markWidth })));
  const top = Math.max(1, Math.min(tallest, tallestPile)) - 1;
  const beyond = levels.map((level, i) => (level > top ? (xs[i] ?? 0) : null)).filter((x) => x !== null);
  return levels.map((level, i) => ({
    level: Math.min(level, top),
    more: level === top ? beyond.filter((x) => Math.abs(x - (xs[i] ?? 0)) < markWidth).length : 0,
  }));
}
