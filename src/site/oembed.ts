import type { Locale } from '../i18n/index.ts';
import { siteDictionary } from '../i18n/all.ts';
import { toOembed } from '../timeline/export/oembed.ts';
import { posterSize } from '../timeline/picture/poster.ts';
import { cardFile } from './cards.ts';
import { absolute, pathOf } from './paths.ts';
import { viewScope, type Scope } from './scope.ts';
import { frameHeight } from './share/frame-heights.ts';
import { getStory } from './story.ts';

/** Width in pixels for which hosts reserve the place of a frame until it says how high it is. */
const frameWidth = 600;

/** The oEmbed answer for the page of a scope, as a JSON file. */
export const oembedOf = async (scope: Scope, locale: Locale): Promise<Response> => {
  const { timeline } = await getStory();
  const view = viewScope(timeline, scope, locale);
  const site = (path: string): string => absolute(pathOf(locale, path));
  return Response.json(
    toOembed({
      title: view.title,
      page: site(view.page),
      frame: site(`embed/${view.query}`),
      width: frameWidth,
      height: frameHeight(timeline, locale, frameWidth, scope).whole,
      provider: { name: siteDictionary(locale).siteName, url: site('') },
      thumbnail: { url: site(cardFile(view.page)), ...posterSize },
    }),
  );
};
