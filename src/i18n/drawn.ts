import { drawnEn, type DrawnDictionary } from './drawn-en';
import { drawnZh } from './drawn-zh';
import type { Locale } from './index';

export type { DrawnDictionary };

const dictionaries: Readonly<Record<Locale, DrawnDictionary>> = { en: drawnEn, zh: drawnZh };

/** The texts that are drawn once with a page or an element, in one language: controls, legend, cards. */
export const drawnDictionary = (locale: Locale): DrawnDictionary => dictionaries[locale];
