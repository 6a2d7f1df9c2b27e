/** What the site knows of a language that it has words in. */
interface Language {
  /** BCP 47 tag, for `lang` and `hreflang`. */
  readonly tag: string;
  /** Language and territory, as cards for shared links name them. */
  readonly territory: string;
  /** Its name in itself, for the links between languages. */
  readonly name: string;
  /** Its name in English, for sentences about faults. */
  readonly english: string;
  /** ISO 15924 code of its script, by which fonts, line breaks and spaces between words go. */
  readonly script: 'Latn' | 'Hans' | 'Jpan';
  readonly direction: 'ltr' | 'rtl';
}

/** The languages that a site can be in. A row here and the file of its name beside this one add a language. */
export const languages = {
  en: { tag: 'en', territory: 'en_GB', name: 'English', english: 'English', script: 'Latn', direction: 'ltr' },
  zh: { tag: 'zh-CN', territory: 'zh_CN', name: '中文', english: 'Chinese', script: 'Hans', direction: 'ltr' },
  de: { tag: 'de', territory: 'de_DE', name: 'Deutsch', english: 'German', script: 'Latn', direction: 'ltr' },
  es: { tag: 'es', territory: 'es_ES', name: 'Español', english: 'Spanish', script: 'Latn', direction: 'ltr' },
  ja: { tag: 'ja', territory: 'ja_JP', name: '日本語', english: 'Japanese', script: 'Jpan', direction: 'ltr' },
} as const satisfies Readonly<Record<string, Language>>;

export type Locale = keyof typeof languages;

/** The languages that a site can be in. */
export const knownLocales = Object.keys(languages) as readonly Locale[];

/** The language that a tag names, whatever its script or territory; null for one that the site has no words in. */
export const localeOf = (tag: string | undefined): Locale | null =>
  knownLocales.find((locale) => locale === tag?.toLowerCase().split('-')[0]) ?? null;

/** True for a language that is written without spaces between words, in Han characters among others. */
export const isHan = (locale: Locale): boolean => languages[locale].script !== 'Latn';
