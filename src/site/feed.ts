import rss from '@astrojs/rss';
import { dictionary, type Locale } from '../i18n';
import { toFeedItems } from '../timeline/export/feed';
import { addressesIn } from './addresses';
import { absolute, pathOf } from './paths';
import { viewScope, type Scope } from './scope';
import { getStory } from './story';

/** The feed of what the page of a scope shows, as an RSS file. */
export const feedOf = async (scope: Scope, locale: Locale): Promise<Response> => {
  const { timeline } = await getStory();
  const { title, summary, page, events } = viewScope(timeline, scope, locale);
  return rss({
    title,
    description: summary,
    site: absolute(pathOf(locale, page)),
    items: toFeedItems(timeline, locale, addressesIn(locale), events),
    customData: `<language>${dictionary(locale).tag}</language>`,
  });
};
