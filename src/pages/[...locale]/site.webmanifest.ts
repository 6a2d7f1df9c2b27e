import type { APIRoute } from 'astro';
import { dictionary, type Locale } from '../../i18n';
import { siteDictionary } from '../../i18n/site';
import { icons } from '../../site/icons';
import { fileOf, localeParams, pathOf } from '../../site/paths';
import { getStory } from '../../site/story';

export const getStaticPaths = localeParams;

/** What a home screen shows for the site; it opens in the browser as ever. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { timeline } = await getStory();
  const manifest = {
    name: `${timeline.person.name[locale]} · ${siteDictionary(locale).siteName}`,
    short_name: timeline.person.name[locale],
    description: timeline.standfirst[locale],
    lang: dictionary(locale).tag,
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
