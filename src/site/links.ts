import type { Locale } from '../i18n';
import type { Links } from '../timeline/draw/links';
import { companyPage, eraPage, pathOf } from './paths';

/** Where links on the site's own pages lead: to events on the page itself, to the pages of companies and eras. */
export const linksOf = (locale: Locale): Links => ({
  all: pathOf(locale, ''),
  event: (id) => `#${id}`,
  permalink: (id) => `#${id}`,
  company: (id) => pathOf(locale, companyPage(id)),
  era: (id) => pathOf(locale, eraPage(id)),
  source: (id) => `${pathOf(locale, 'about/')}#source-${id}`,
});
