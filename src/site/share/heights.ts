import type { Locale } from '../../i18n';
import { pictureOf } from './addresses';
import type { Choice, Width } from './choice';
import type { Facts } from './facts';

/** Heights of the whole timeline in a frame, with its controls, as browsers draw it. */
const frameHeights: Readonly<Record<Locale, Readonly<Record<Width, number>>>> = {
  en: { 320: 1555, 600: 1325, 960: 1165 },
  zh: { 320: 1380, 600: 1225, 960: 1110 },
};

/** The same without controls. */
const plainHeights: Readonly<Record<Width, number>> = { 320: 915, 600: 915, 960: 890 };

/** The height that a snippet names until one has been measured, in pixels; that of a picture is exact. */
export const likelyHeight = (choice: Choice, facts: Facts): number => {
  const { tier, width, plain, locale } = choice;
  if (tier === 'picture') return Math.round(width * pictureOf(choice, facts).ratio);
  return plain ? plainHeights[width] : frameHeights[locale][width];
};
