import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/index.ts';
import { localeParams } from '../../site/paths.ts';
import { storyPicture } from '../../site/story-picture.ts';

export const getStaticPaths = localeParams;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response((await storyPicture(props.locale)).rules, { headers: { 'content-type': 'text/css; charset=utf-8' } });
