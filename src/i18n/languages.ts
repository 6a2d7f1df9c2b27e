/** What charts and pages need to know of a language. */
interface Language {
  /** BCP 47 tag, for `lang` and `hreflang`. */
  readonly tag: string;
  /** ISO 15924 code of its script, by which fonts, line breaks and spaces between words go. */
  readonly script: 'Latn' | 'Hans' | 'Jpan';
  readonly direction: 'ltr' | 'rtl';
}

/** The languages that a site can be in. A name here, a row in each list below, and the file of its name beside this one add a language. */
export const knownLocales = ['en', 'zh', 'de', 'es', 'ja'] as const;

export type Locale = (typeof knownLocales)[number];

export const languages = {
  en: { tag: 'en', script: 'Latn', direction: 'ltr' },
  zh: { tag: 'zh-CN', script: 'Hans', direction: 'ltr' },
  de: { tag: 'de', script: 'Latn', direction: 'ltr' },
  es: { tag: 'es', script: 'Latn', direction: 'ltr' },
  ja: { tag: 'ja', script: 'Jpan', direction: 'ltr' },
} as const satisfies Readonly<Record<Locale, Language>>;

/** What a language is called: in itself, for links between languages; in English, for sentences about faults; with its territory, for cards of shared links. */
export const languageNames: Readonly<
  Record<Locale, { readonly own: string; readonly english: string; readonly territory: string }>
> = {
  en: { own: 'English', english: 'English', territory: 'en_GB' },
  zh: { own: '中文', english: 'Chinese', territory: 'zh_CN' },
  de: { own: 'Deutsch', english: 'German', territory: 'de_DE' },
  es: { own: 'Español', english: 'Spanish', territory: 'es_ES' },
  ja: { own: '日本語', english: 'Japanese', territory: 'ja_JP' },
};

/** The language that a tag names, whatever its script or territory; null for one that the site has no words in. */
export const localeOf = (tag: string | undefined): Locale | null =>
  knownLocales.find((locale) => locale === tag?.toLowerCase().split('-')[0]) ?? null;

/** True for a language that is written in Han characters, without spaces between words. */
export const isHan = (locale: Locale): boolean => languages[locale].script !== 'Latn';
