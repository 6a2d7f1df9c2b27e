import { version } from '@resvg/resvg-js/package.json';
import type { Locale } from '../i18n/index.ts';
import { arrangements, mainArrangement } from '../timeline/layout/arrangement.ts';
import { drawPoster } from '../timeline/picture/poster.ts';
import { cached } from './cache.ts';
import type { Card } from './cards.ts';
import { loadFaces, packing, posterFonts, toPng } from './faces.ts';
import { portraitData } from './portrait.ts';
import { viewScope } from './scope.ts';
import { getStory } from './story.ts';
import { siteColour } from './styles.ts';

/** The image that is shown where a page is linked: the chart of its view under its headline. */
export const posterOf = async ({ scope, title, line }: Card, locale: Locale): Promise<Response> => {
  const { timeline } = await getStory();
  const fonts = await loadFaces();
  const portrait = await portraitData(timeline);
  const view = viewScope(timeline, scope, locale);
  const svg = drawPoster({
    ...view,
    highlightedEras: view.filter.eras,
    arrangement: scope.company || scope.era ? arrangements[0] : mainArrangement(timeline),
    timeline,
    locale,
    title,
    line,
    ...posterFonts(fonts),
    colour: siteColour,
    ...(portrait !== undefined && { portrait }),
  });
  const all = Object.values(fonts);
  const { bytes } = await cached(
    'poster.png',
    [svg, version, JSON.stringify(packing), ...all.map(({ path }) => path)],
    () => toPng(svg, all),
  );
  return new Response(bytes, { headers: { 'content-type': 'image/png' } });
};
