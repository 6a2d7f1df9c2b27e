import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n';
import { localeParams } from '../../site/paths';
import { storyPicture } from '../../site/story-picture';

export const getStaticPaths = localeParams;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response((await storyPicture(props.locale)).rules, { headers: { 'content-type': 'text/css; charset=utf-8' } });
