import { en, type Dictionary } from './en';
import { zh } from './zh';

export type { Dictionary };

/** The languages of the site, the default one first. */
export const locales = ['en', 'zh'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'en';

const dictionaries: Readonly<Record<Locale, Dictionary>> = { en, zh };

/** All texts of the site in one language. */
export const dictionary = (locale: Locale): Dictionary => dictionaries[locale];

/** The language that a text names, or the default one. */
export const toLocale = (text: string | undefined): Locale =>
  locales.find((locale) => locale === text) ?? defaultLocale;

/** The word for a name that a file gives; the name itself where a later version has brought it. */
export const wordFor = (words: Readonly<Record<string, string>>, name: string): string =>
  (Object.hasOwn(words, name) ? words[name] : undefined) ?? name.replaceAll('-', ' ');
