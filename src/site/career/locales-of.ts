import type { Locale } from '../../i18n/languages.ts';
import { localesIn } from '../../timeline/model/load.ts';

/** The languages of the site of a career, the default one first; English where its data name none, which stops the build. */
export const localesOf = (source: unknown): readonly [Locale, ...Locale[]] => {
  const [first = 'en', ...others] = localesIn(source);
  return [first, ...others];
};
