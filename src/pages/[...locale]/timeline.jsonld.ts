import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n';
import { addressesIn } from '../../site/addresses';
import { absolute, localeParams, pathOf } from '../../site/paths';
import { withPortraitAddress } from '../../site/portrait';
import { getStory } from '../../site/story';
import { toJsonLd } from '../../timeline/export/json-ld';

export const getStaticPaths = localeParams;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { timeline } = await getStory();
  return Response.json(
    toJsonLd(withPortraitAddress(timeline), locale, addressesIn(locale), absolute(pathOf(locale, ''))),
  );
};
