import { hasWords, type Locale } from '../../../i18n/index.ts';

const loading = new Map<Locale, Promise<void> | null>();

/**
 * Fetches the words of a language from the folder of the element’s script.
 * @param script the address of a file in that folder
 * @returns what resolves once they are there, or cannot be had; null where one of the two is known
 */
export function wordsOn(script: string, locale: Locale): Promise<void> | null {
  if (hasWords(locale, 'drawn') || !URL.canParse(script)) return null;
  const known = loading.get(locale);
  if (known !== undefined) return known;
  const settle = (): void => {
    loading.set(locale, null);
  };
  const coming = import(/* @vite-ignore */ new URL(`words/${locale}.js`, script).href).then(settle, settle);
  loading.set(locale, coming);
  return coming;
}
