import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/index.ts';
import { addressesIn } from '../../site/addresses.ts';
import { localeParams } from '../../site/paths.ts';
import { getStory } from '../../site/story.ts';
import { toTimelineJs } from '../../timeline/export/timelinejs.ts';

export const getStaticPaths = localeParams;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { timeline } = await getStory();
  return Response.json(toTimelineJs(timeline, locale, addressesIn(locale)));
};
