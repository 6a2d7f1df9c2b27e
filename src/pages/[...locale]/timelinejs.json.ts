import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n';
import { addressesIn } from '../../site/addresses';
import { localeParams } from '../../site/paths';
import { getStory } from '../../site/story';
import { toTimelineJs } from '../../timeline/export/timelinejs';

export const getStaticPaths = localeParams;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { timeline } = await getStory();
  return Response.json(toTimelineJs(timeline, locale, addressesIn(locale)));
};
