import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/index.ts';
import { addressesIn } from '../../site/addresses.ts';
import { localeParams } from '../../site/paths.ts';
import { getStory } from '../../site/story.ts';
import { toCsv } from '../../timeline/export/csv.ts';

export const getStaticPaths = localeParams;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { timeline } = await getStory();
  const csv = toCsv(timeline, locale, addressesIn(locale));
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
