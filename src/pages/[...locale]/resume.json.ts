import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/index.ts';
import { absolute, localeParams, pathOf } from '../../site/paths.ts';
import { withPortraitAddress } from '../../site/portrait.ts';
import { getStory } from '../../site/story.ts';
import { toJsonResume } from '../../timeline/export/json-resume.ts';

export const getStaticPaths = localeParams;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { timeline } = await getStory();
  const addresses = {
    site: absolute(pathOf(locale, '')),
    file: absolute(pathOf(locale, 'resume.json')),
  };
  return Response.json(toJsonResume(withPortraitAddress(timeline), locale, addresses));
};
