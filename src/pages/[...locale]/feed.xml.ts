import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { dictionary, type Locale } from '../../i18n';
import { addressesIn } from '../../site/addresses';
import { absolute, localeParams, pathOf } from '../../site/paths';
import { getStory } from '../../site/story';
import { toFeedItems } from '../../timeline/export/feed';

export const getStaticPaths = localeParams;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { timeline } = await getStory();
  const t = dictionary(locale);
  return rss({
    title: t.chartTitle(timeline.person.name[locale]),
    description: timeline.standfirst[locale],
    site: absolute(pathOf(locale, '')),
    items: toFeedItems(timeline, locale, addressesIn(locale)),
    customData: `<language>${t.tag}</language>`,
  });
};
