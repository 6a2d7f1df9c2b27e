import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n';
import { addressesIn } from '../../site/addresses';
import { localeParams } from '../../site/paths';
import { getStory } from '../../site/story';
import { toCsv } from '../../timeline/export/csv';

export const getStaticPaths = localeParams;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { timeline } = await getStory();
  const csv = toCsv(timeline, locale, addressesIn(locale));
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
