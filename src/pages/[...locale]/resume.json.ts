import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n';
import { absolute, localeParams, pathOf } from '../../site/paths';
import { withPortraitAddress } from '../../site/portrait';
import { getStory } from '../../site/story';
import { toJsonResume } from '../../timeline/export/json-resume';

export const getStaticPaths = localeParams;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { timeline } = await getStory();
  const addresses = {
    site: absolute(pathOf(locale, '')),
    file: absolute(pathOf(locale, 'resume.json')),
  };
  return Response.json(toJsonResume(withPortraitAddress(timeline), locale, addresses));
};
