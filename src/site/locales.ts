import source from '../data/timeline.ts';
import { localesIn } from '../timeline/model/load.ts';
import type { Locale } from '../i18n/index.ts';

/** The languages of the site, the default one first; English where its data name none, which stops the build. */
export const locales: readonly [Locale, ...Locale[]] = (() => {
  const [first = 'en', ...others] = localesIn(source);
  return [first, ...others];
})();

/** The language at the root of the site. */
export const [defaultLocale] = locales;
