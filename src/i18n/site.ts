import type { Locale } from './index';
import { siteEn, type SiteDictionary } from './site-en';
import { siteZh } from './site-zh';

const dictionaries: Readonly<Record<Locale, SiteDictionary>> = { en: siteEn, zh: siteZh };

/** The texts of the site’s pages, around the timeline, in one language. */
export const siteDictionary = (locale: Locale): SiteDictionary => dictionaries[locale];
