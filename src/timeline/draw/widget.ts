import { languages } from '../../i18n/languages.ts';
import { dictionary, drawnDictionary, type Locale } from '../../i18n/index.ts';
import { careerDomain } from '../layout/domain.ts';
import { everything } from '../model/filter.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { describeView } from '../model/words.ts';
import { drawCards } from './card.ts';
import { drawFilters, drawTools } from './controls.ts';
import { drawFigure } from './figure.ts';
import type { Html } from './html.ts';
import type { Links } from './links.ts';

interface WidgetOptions {
  readonly timeline: Timeline;
  readonly locale: Locale;
  readonly links: Links;
  /** Level of the heading: 1 on a page of its own. */
  readonly heading: 'h1' | 'h2';
  /** The events whose cards are in the list. */
  readonly listed: readonly TimelineEvent[];
  /** The chart; one that is empty is drawn with the view that is asked for. */
  readonly chart: Element;
}

/**
 * The whole timeline for a page of its own or of others: heading, chart, overview, the open card, controls, all events
 * as a list that can be folded out, a link to the story.
 */
export const drawWidget = (
  html: Html,
  { timeline, locale, links, heading, listed, chart }: WidgetOptions,
): HTMLElement => {
  const t = dictionary(locale);
  const drawn = drawnDictionary(locale);
  const { events } = timeline;
  const { target } = links;
  const title = timeline.headline[locale] || t.chartTitle(timeline.person.name[locale]);
  const domain = careerDomain(timeline);
  const description = describeView(timeline, events, locale, everything);
  const figure = drawFigure(html, chart, { timeline, events, domain, locale, links, description });
  figure.setAttribute('part', 'chart');
  const tools = drawTools(html, timeline, locale, false);
  const filters = drawFilters(html, { timeline, locale, links, active: everything, landmark: false });
  const story = (text: string): HTMLElement => html('a', { href: links.all, target }, html('bdi', {}, text));
  return html(
    'div',
    {
      class: 'embed',
      part: 'root',
      lang: languages[locale].tag,
      dir: languages[locale].direction,
      'data-locale': locale,
    },
    html('header', { part: 'header' }, html(heading, {}, story(title))),
    figure,
    html('div', { class: 'overview', part: 'overview', 'data-timeline-overview': true }),
    heading === 'h1' && html('h2', { class: 'unseen' }, drawn.events),
    html('div', { class: 'embed-card', part: 'card', 'data-timeline-card': true }),
    html(
      'details',
      { class: 'embed-controls', part: 'controls', open: true },
      html('summary', {}, drawn.embed.controls),
      ...tools,
      filters,
    ),
    html(
      'div',
      { class: 'embed-end' },
      html(
        'details',
        { class: 'embed-list', part: 'list' },
        html('summary', {}, drawn.embed.list),
        drawCards(html, listed, { timeline, locale, links }),
      ),
      html('p', { class: 'embed-story', part: 'footer' }, story(drawn.embed.story)),
    ),
  );
};
