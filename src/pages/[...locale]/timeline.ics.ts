import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/index.ts';
import { addressesIn } from '../../site/addresses.ts';
import { absolute, localeParams } from '../../site/paths.ts';
import { getStory } from '../../site/story.ts';
import { toIcs } from '../../timeline/export/ics.ts';

export const getStaticPaths = localeParams;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { timeline } = await getStory();
  const ics = toIcs(timeline, locale, addressesIn(locale), new URL(absolute('/')).hostname);
  return new Response(ics, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
