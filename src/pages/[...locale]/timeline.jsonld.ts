import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/index.ts';
import { addressesIn } from '../../site/addresses.ts';
import { absolute, localeParams, pathOf } from '../../site/paths.ts';
import { withPortraitAddress } from '../../site/portrait.ts';
import { getStory } from '../../site/story.ts';
import { toJsonLd } from '../../timeline/export/json-ld.ts';

export const getStaticPaths = localeParams;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { timeline } = await getStory();
  return Response.json(
    toJsonLd(withPortraitAddress(timeline), locale, addressesIn(locale), absolute(pathOf(locale, ''))),
  );
};
