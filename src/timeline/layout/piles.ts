import { markWidth, tallestPile } from './geometry.ts';
import { layoutLanes } from './lanes.ts';

/** Where a mark stands in a pile of marks that would cover one another. */
export interface PilePlace {
  /** How many marks it stands above. */
  readonly level: number;
  /** On one of the highest marks of piles that are too high: how many there are beyond. */
  readonly more: number;
}

/**
 * Piles up marks that would cover one another. Numbers of those beyond the highest are one where they would touch.
 * @param xs where the marks stand, in pixels
 * @param tallest how many have room above one another
 */
export function layoutPiles(xs: readonly number[], tallest = tallestPile): PilePlace[] {
  const levels = layoutLanes(xs.map((x) => ({ from: x, to: x + markWidth })));
  const top = Math.max(1, Math.min(tallest, tallestPile)) - 1;
  const placed = xs.map((at, i) => ({ i, at, level: levels[i] ?? 0, more: 0 })).sort((a, b) => a.at - b.at);
  for (const hidden of placed.filter(({ level }) => level > top)) {
    const near = placed.filter(({ at, level }) => level === top && Math.abs(at - hidden.at) < 2 * markWidth);
    const counting = near.find(({ more }) => more > 0) ?? near.at(-1);
    if (counting) counting.more += 1;
  }
  return placed.sort((a, b) => a.i - b.i).map(({ level, more }) => ({ level: Math.min(level, top), more }));
}
