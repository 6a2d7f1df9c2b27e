import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n';
import { addressesIn } from '../../site/addresses';
import { absolute, localeParams } from '../../site/paths';
import { getStory } from '../../site/story';
import { toIcs } from '../../timeline/export/ics';

export const getStaticPaths = localeParams;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { timeline } = await getStory();
  const ics = toIcs(timeline, locale, addressesIn(locale), new URL(absolute('/')).hostname);
  return new Response(ics, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
