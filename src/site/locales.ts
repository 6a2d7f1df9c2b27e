import source from '../data/timeline.ts';
import { localesOf } from './career/locales-of.ts';

/** The languages of the site, the default one first. */
export const locales = localesOf(source);

/** The language at the root of the site. */
export const [defaultLocale] = locales;
