import { defaultLocale, locales, type Locale } from '../i18n';

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** The address of a page on its host: `page` is what follows the language, `company/baidu/`, empty for the story. */
export const pathOf = (locale: Locale, page: string): string =>
  `${base}${locale === defaultLocale ? '' : `${locale}/`}${page}`;

/** The address of a file that has no language, like `timeline.json`. */
export const fileOf = (file: string): string => `${base}${file}`;

/** The absolute form of an address on this host. */
export const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;

export const companyPage = (id: string): string => `company/${id}/`;
export const eraPage = (id: string): string => `era/${id}/`;

/** Route parameters for a page in every language: the rest parameter is empty for the default one. */
export const localeParams = (): { params: { locale: string | undefined }; props: { locale: Locale } }[] =>
  locales.map((locale) => ({ params: { locale: locale === defaultLocale ? undefined : locale }, props: { locale } }));
