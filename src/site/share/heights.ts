import { pictureOf } from './addresses';
import type { Choice } from './choice';
import type { Facts } from './facts';

/** The height that a snippet names until one has been measured, in pixels; that of a picture is exact. */
export const likelyHeight = (choice: Choice, facts: Facts): number => {
  const { tier, width, plain, locale } = choice;
  if (tier === 'picture') return Math.round(width * pictureOf(choice, facts).ratio);
  return facts.heights[locale][width][plain ? 'plain' : 'whole'];
};
