import { pictureOf } from './addresses.ts';
import type { Choice } from './choice.ts';
import type { Facts } from './facts.ts';

/** The height that a snippet names until one has been measured, in pixels; that of a picture is exact. */
export const likelyHeight = (choice: Choice, facts: Facts): number => {
  const { tier, width, plain, locale } = choice;
  if (tier === 'picture') return Math.round(width * pictureOf(choice, facts).ratio);
  return facts.heights[locale][width][plain ? 'plain' : 'whole'];
};
