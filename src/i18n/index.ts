import type { Dictionary, DrawnDictionary } from './en.ts';
import { knownLocales, type Locale } from './languages.ts';

export type { Dictionary, DrawnDictionary, Locale };

/** The words of a language that a chart and its controls need. */
export interface Words {
  readonly chart: Dictionary;
  readonly drawn: DrawnDictionary;
}

declare global {
  /** The words of the languages that are loaded: each comes as a script of its own. */
  var careerTimelineWords: Partial<Record<Locale, Partial<Words>>> | undefined;
}

const words = (globalThis.careerTimelineWords ??= {});

/** Adds the words of a language. */
export const addWords = (locale: Locale, { chart, drawn }: Words): void => {
  words[locale] = { chart, drawn };
};

/** True where words of a language are loaded. */
export const hasWords = (locale: Locale, part: keyof Words): boolean => words[locale]?.[part] !== undefined;

const wordsIn = <Part extends keyof Words>(locale: Locale, part: Part): Words[Part] => {
  const found = words[locale]?.[part] ?? words.en?.[part];
  if (!found) throw new RangeError(`The words of “${locale}” are not loaded.`);
  return found;
};

/** What the chart says in a language; in English where its words are not loaded. */
export const dictionary = (locale: Locale): Dictionary => wordsIn(locale, 'chart');

/** The texts that are drawn once with a page or an element: controls, legend, cards. */
export const drawnDictionary = (locale: Locale): DrawnDictionary => wordsIn(locale, 'drawn');

/** The language of a page that has words in it, as its markup names it; English where it names another. */
export const toLocale = (text: string | undefined): Locale => knownLocales.find((locale) => locale === text) ?? 'en';

/** The word for a name that a file gives; the name itself where a later version has brought it. */
export const wordFor = (named: Readonly<Record<string, string>>, name: string): string =>
  (Object.hasOwn(named, name) ? named[name] : undefined) ?? name.replaceAll('-', ' ');
