import type { Links } from '../timeline/draw/links.ts';
import { companyPage, eraPage } from './files.ts';

/** Where links on the site's own pages lead: to events on the page itself, to the pages of companies and eras. */
export const linksAt = (root: string): Links => ({
  all: root,
  event: (id) => `#${id}`,
  permalink: (id) => `#${id}`,
  company: (id) => `${root}${companyPage(id)}`,
  era: (id) => `${root}${eraPage(id)}`,
  source: (id) => `${root}about/#source-${id}`,
});
