import type { Locale } from '../i18n/index.ts';
import type { Addresses } from '../timeline/model/wire.ts';
import { companyPage, eraPage } from './files.ts';
import { absolute, pathOf } from './paths.ts';

/** Where the things of the timeline stand on the site in one language, as absolute addresses. */
export const addressesIn = (locale: Locale): Addresses => {
  const page = (name: string): string => absolute(pathOf(locale, name));
  return {
    event: (id) => page(`#${id}`),
    company: (id) => page(companyPage(id)),
    era: (id) => page(eraPage(id)),
  };
};
