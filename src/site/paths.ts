import type { Locale } from '../i18n/index.ts';
import { fileOf } from './files.ts';
import { defaultLocale, locales } from './locales.ts';

/** The address of a page on its host: `page` is what follows the language, `company/baidu/`, empty for the story. */
export const pathOf = (locale: Locale, page: string): string =>
  fileOf(`${locale === defaultLocale ? '' : `${locale}/`}${page}`);

/** The absolute form of an address on this host. */
export const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;

/** Route parameters for a page in every language: the rest parameter is empty for the default one. */
export const localeParams = (): { params: { locale: string | undefined }; props: { locale: Locale } }[] =>
  locales.map((locale) => ({ params: { locale: locale === defaultLocale ? undefined : locale }, props: { locale } }));
