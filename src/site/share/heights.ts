import type { Locale } from '../../i18n';
import { pictureOf } from './addresses';
import type { Choice, Width } from './choice';
import type { Facts } from './facts';

/** Heights of the whole timeline in a frame, with its controls, as browsers draw it. */
const frameHeights: Readonly<Record<Locale, Readonly<Record<Width, number>>>> = {
  en: { 320: 1590, 600: 1335, 960: 1175 },
  zh: { 320: 1410, 600: 1230, 960: 1115 },
};

/** The same without controls. */
const plainHeights: Readonly<Record<Width, number>> = { 320: 945, 600: 920, 960: 900 };

/** The height that a snippet names until one has been measured, in pixels; that of a picture is exact. */
export const likelyHeight = (choice: Choice, facts: Facts): number => {
  const { tier, width, plain, locale } = choice;
  if (tier === 'picture') return Math.round(width * pictureOf(choice, facts).ratio);
  return plain ? plainHeights[width] : frameHeights[locale][width];
};
