import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/index.ts';
import { languages } from '../../i18n/languages.ts';
import { siteDictionary } from '../../i18n/all.ts';
import { icons } from '../../site/icons.ts';
import { fileOf } from '../../site/files.ts';
import { localeParams, pathOf } from '../../site/paths.ts';
import { getStory } from '../../site/story.ts';

export const getStaticPaths = localeParams;

/** What a home screen shows for the site; it opens in the browser as ever. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { timeline } = await getStory();
  const manifest = {
    name: `${timeline.person.name[locale]} · ${siteDictionary(locale).siteName}`,
    short_name: timeline.person.name[locale],
    description: timeline.standfirst[locale],
    lang: languages[locale].tag,
    id: pathOf(locale, ''),
    start_url: pathOf(locale, ''),
    scope: pathOf(locale, ''),
    display: 'browser',
    icons: Object.entries(icons).map(([file, size]) => ({
      src: fileOf(file),
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
