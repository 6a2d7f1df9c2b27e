import type { Locale } from './index';
import { shareEn, type ShareDictionary } from './share-en';
import { shareZh } from './share-zh';

const dictionaries: Readonly<Record<Locale, ShareDictionary>> = { en: shareEn, zh: shareZh };

/** The texts of the builder of embeds, and of the link to it, in one language. */
export const shareDictionary = (locale: Locale): ShareDictionary => dictionaries[locale];
