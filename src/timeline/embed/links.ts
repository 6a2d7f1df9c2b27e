import type { Links } from '../draw/links.ts';

/** Where links of embeds lead: to the pages of the site whose story stands at an address. */
export const linksTo = (story: string): Links => {
  const at = (path: string): string => new URL(path, story).href;
  return {
    all: story,
    event: (id) => at(`#${id}`),
    permalink: (id) => at(`#${id}`),
    company: (id) => at(`company/${id}/`),
    era: (id) => at(`era/${id}/`),
    source: (id) => at(`about/#source-${id}`),
    target: '_blank',
  };
};
