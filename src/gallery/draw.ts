import type { Locale } from '../i18n/index.ts';
import { html } from '../site/html.ts';
import { linksAt } from '../site/links.ts';
import { pathOf } from '../site/paths.ts';
import { drawChart } from '../timeline/draw/chart.ts';
import { drawFigure, emptyChart } from '../timeline/draw/figure.ts';
import type { Links } from '../timeline/draw/links.ts';
import { drawResponsive } from '../timeline/draw/responsive.ts';
import { chartText } from '../timeline/draw/text.ts';
import { layoutScene } from '../timeline/layout/scene.ts';
import { sceneWords } from '../timeline/layout/words.ts';
import { filterEvents } from '../timeline/model/filter.ts';
import { describeView } from '../timeline/model/words.ts';
import type { ChartShowing } from './charts.ts';

/** Where links in the gallery lead: to the site’s own pages. */
export const galleryLinks = (locale: Locale): Links => {
  const event = (id: string): string => `${pathOf(locale, '')}#${id}`;
  return { ...linksAt(pathOf(locale, '')), event, permalink: event };
};

let responsiveCharts = 0;

/**
 * A chart with its description and legend.
 * @param width in pixels, for a chart as a browser draws it; with rules of its own for every width where it is absent
 */
export const drawShowing = (
  { timeline, filter, domain, arrangement }: ChartShowing,
  locale: Locale,
  width?: number,
): HTMLElement => {
  const events = filterEvents(timeline, filter);
  const links = galleryLinks(locale);
  const description = describeView(timeline, events, locale, filter);
  const input = { timeline, events, domain, arrangement, words: sceneWords(locale) };
  const text = chartText(timeline, locale, links, description);
  const figureOf = (chart: Element): HTMLElement =>
    drawFigure(html, chart, { timeline, events, domain, locale, links, description });
  const { ownerDocument } = html('p');
  if (width !== undefined) {
    const chart = emptyChart(ownerDocument);
    drawChart(chart, layoutScene({ ...input, width }), text);
    return figureOf(chart);
  }
  responsiveCharts += 1;
  const { chart, rules } = drawResponsive(ownerDocument, input, text, `g${responsiveCharts}-`);
  const figure = figureOf(chart);
  figure.append(html('style', {}, rules));
  return figure;
};
