import han from '../../.astro/fonts/han.woff2?inline';
import sans from '../../.astro/fonts/sans.woff2?inline';
import type { Locale } from '../i18n/index.ts';
import type { Cut } from '../timeline/picture/fonts.ts';
import { drawPicture } from '../timeline/picture/picture.ts';
import { bytesOf } from './bytes.ts';
import { cached } from './cache.ts';
import { absolute, pathOf } from './paths.ts';
import { viewScope, type Scope } from './scope.ts';
import { getStory } from './story.ts';
import { siteColour } from './styles.ts';
import { run } from './worker/run.ts';

/** An address as people write it, without its scheme. */
const spoken = (address: string): string => decodeURI(address).replace(/^https?:\/\//, '');

const cutOf = (address: string): Cut => {
  const font = bytesOf(address);
  const options = { targetFormat: 'woff2' } as const;
  return async (characters) =>
    (await cached('cut.woff2', [font, characters], () => run('cutFont', { font, characters, options }))).bytes;
};

/** The picture of a scope, as an SVG file. */
export const pictureOf = async (scope: Scope, locale: Locale): Promise<Response> => {
  const { timeline } = await getStory();
  const view = viewScope(timeline, scope, locale);
  const svg = await drawPicture({
    ...view,
    highlightedEras: view.filter.eras,
    timeline,
    locale,
    address: spoken(absolute(pathOf(locale, view.page))),
    colour: siteColour,
    fonts: { sans: cutOf(sans), han: cutOf(han) },
  });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
