import type { Locale } from '../i18n';
import { siteDictionary } from '../i18n/all';
import { toOembed } from '../timeline/export/oembed';
import { posterSize } from '../timeline/picture/poster';
import { cardFile } from './cards';
import { absolute, pathOf } from './paths';
import { viewScope, type Scope } from './scope';
import { frameHeight } from './share/frame-heights';
import { getStory } from './story';

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
