import type { Locale } from '../i18n';
import { siteDictionary } from '../i18n/site';
import { toOembed } from '../timeline/export/oembed';
import { chartHeight } from '../timeline/picture/chart';
import { breakpointAt } from '../timeline/layout/breakpoints';
import { posterSize } from '../timeline/picture/poster';
import { cardFile } from './cards';
import { absolute, pathOf } from './paths';
import { viewScope, type Scope } from './scope';
import { getStory } from './story';

/** Width in pixels for which hosts reserve the place of a frame until it says how high it is. */
const frameWidth = 600;

/** Pixels that the chart of such a frame is wide. */
const chartWidth = frameWidth - 2 * 16;

/**
 * Pixels that a frame needs at most beside its chart: heading, sentence, legend, overview, controls, links. Frames tell
 * their true height as soon as they run.
 */
const aroundChart: Readonly<Record<Locale, number>> = { en: 630, zh: 530 };

/** The oEmbed answer for the page of a scope, as a JSON file. */
export const oembedOf = async (scope: Scope, locale: Locale): Promise<Response> => {
  const { timeline } = await getStory();
  const view = viewScope(timeline, scope, locale);
  const input = { ...view, timeline, locale };
  const site = (path: string): string => absolute(pathOf(locale, path));
  return Response.json(
    toOembed({
      title: view.title,
      page: site(view.page),
      frame: site(`embed/${view.query}`),
      width: frameWidth,
      // Without a query a frame shows what was drawn at build time, for the least width that its breakpoint serves.
      height:
        Math.round(chartHeight(input, view.query ? chartWidth : breakpointAt(chartWidth).width)) + aroundChart[locale],
      provider: { name: siteDictionary(locale).siteName, url: site('') },
      thumbnail: { url: site(cardFile(view.page)), ...posterSize },
    }),
  );
};
