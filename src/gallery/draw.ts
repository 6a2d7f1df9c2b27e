import type { Locale } from '../i18n';
import { html } from '../site/html';
import { linksOf } from '../site/links';
import { pathOf } from '../site/paths';
import { drawFigure } from '../timeline/draw/figure';
import type { Links } from '../timeline/draw/links';
import { layoutScene } from '../timeline/layout/scene';
import { sceneWords } from '../timeline/layout/words';
import { filterEvents } from '../timeline/model/filter';
import { describeView } from '../timeline/model/words';
import type { ChartShowing } from './charts';

/** Where links in the gallery lead: to the site’s own pages. */
export const galleryLinks = (locale: Locale): Links => {
  const event = (id: string): string => `${pathOf(locale, '')}#${id}`;
  return { ...linksOf(locale), event, permalink: event };
};

/**
 * A chart with its description and legend.
 * @param width in pixels, for a chart as a browser draws it; right at every width where it is absent
 */
export const drawShowing = (
  { timeline, filter, domain, lens }: ChartShowing,
  locale: Locale,
  width?: number,
): HTMLElement => {
  const events = filterEvents(timeline, filter);
  return drawFigure(html, {
    timeline,
    events,
    domain,
    scene: layoutScene({ timeline, events, domain, lens, width, words: sceneWords(locale) }),
    locale,
    links: galleryLinks(locale),
    description: describeView(timeline, events, locale, filter),
  });
};
