import { addWords, type Words } from './index.ts';
import type { ShareDictionary, SiteDictionary } from './en.ts';
import { knownLocales, type Locale } from './languages.ts';

/** All words of a language. */
interface AllWords extends Words {
  readonly site: SiteDictionary;
  readonly share: ShareDictionary;
}

const files = import.meta.glob<AllWords>('./??.ts', { eager: true });

const wordsOf = (locale: Locale): AllWords => {
  const words = files[`./${locale}.ts`];
  if (!words) throw new Error(`src/i18n/${locale}.ts is missing.`);
  return words;
};

for (const locale of knownLocales) addWords(locale, wordsOf(locale));

/** The texts of the site’s pages, around the timeline, in one language. */
export const siteDictionary = (locale: Locale): SiteDictionary => wordsOf(locale).site;

/** The texts of the builder of embeds, and of the link to it, in one language. */
export const shareDictionary = (locale: Locale): ShareDictionary => wordsOf(locale).share;
