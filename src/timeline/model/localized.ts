import { knownLocales, type Locale } from '../../i18n/languages.ts';

/** A text in every language that pages can be in; where nothing is written in one, another stands in. */
export type Localized = Readonly<Record<Locale, string>>;

/** A text in the languages in which it is written; in all others as it is in the first of those. */
export const toLocalized = (texts: string | Readonly<Record<string, string>>): Localized => {
  const written = typeof texts === 'string' ? {} : texts;
  const first = typeof texts === 'string' ? texts : (Object.values(texts).find(Boolean) ?? '');
  return Object.fromEntries(knownLocales.map((locale) => [locale, written[locale] || first])) as Localized;
};

/** True for a text in every language. */
export const isLocalized = (value: object): value is Localized =>
  knownLocales.every((locale) => typeof (value as Readonly<Record<string, unknown>>)[locale] === 'string');

/** What is written of a text in some languages. */
export const pickLocales = (text: Localized, locales: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(text).filter(([locale]) => locales.includes(locale)));
