import rss from '@astrojs/rss';
import type { Locale } from '../i18n/index.ts';
import { languages } from '../i18n/languages.ts';
import { toFeedItems } from '../timeline/export/feed.ts';
import { addressesIn } from './addresses.ts';
import { absolute, pathOf } from './paths.ts';
import { viewScope, type Scope } from './scope.ts';
import { getStory } from './story.ts';

/** The feed of what the page of a scope shows, as an RSS file; it changed last when its first entry was published. */
export const feedOf = async (scope: Scope, locale: Locale): Promise<Response> => {
  const { timeline } = await getStory();
  const { title, summary, page, events } = viewScope(timeline, scope, locale);
  const items = toFeedItems(timeline, locale, addressesIn(locale), events);
  const changed = items[0]?.pubDate;
  return rss({
    title,
    description: summary,
    site: absolute(pathOf(locale, page)),
    items,
    customData: [
      `<language>${languages[locale].tag}</language>`,
      changed ? `<lastBuildDate>${changed.toUTCString()}</lastBuildDate>` : '',
    ].join(''),
  });
};
