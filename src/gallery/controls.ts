import type { Locale } from '../i18n/index.ts';
import { html } from '../site/html.ts';
import type { StoryChapter } from '../site/story.ts';
import { drawFilters, drawTools } from '../timeline/draw/controls.ts';
import { everything, type Filter } from '../timeline/model/filter.ts';
import type { Timeline } from '../timeline/model/timeline.ts';
import type { GalleryCase } from './case.ts';
import { galleryLinks } from './draw.ts';

interface Given {
  readonly career: Timeline;
  readonly chapters: readonly StoryChapter[];
  readonly locale: Locale;
}

export interface ControlCase extends GalleryCase {
  readonly draw: (given: Given) => string;
}

const filtersOf = ({ career, locale }: Given, active: Pick<Filter, 'companies' | 'eras'> = everything): HTMLElement =>
  drawFilters(html, { timeline: career, locale, links: galleryLinks(locale), active, landmark: false }) ?? html('div');

const markupOf = (...elements: readonly HTMLElement[]): string => elements.map(({ outerHTML }) => outerHTML).join('');

/** Controls that `start` brings to life, at the view of a query. */
const alive = (query: string, ...elements: readonly HTMLElement[]): string =>
  html('div', { 'data-gallery': 'filters', 'data-live': true, 'data-query': query }, ...elements).outerHTML;

/** An overview that `start` fills. */
const overview = (attributes: Readonly<Record<string, string>>): string =>
  html('div', { class: 'overview', 'data-gallery': 'overview', ...attributes }).outerHTML;

const dressed = (element: HTMLElement, states: Readonly<Record<string, string>>): HTMLElement => {
  for (const [selector, state] of Object.entries(states)) element.querySelector(selector)?.classList.add(state);
  return element;
};

/** What readers steer the timeline with. */
export const controlCases: readonly ControlCase[] = [
  {
    name: 'chips-plain',
    look: 'As a page comes: “all” is current, each chip is a link with its count, and works without script.',
    draw: (given) => markupOf(filtersOf(given)),
  },
  {
    name: 'chips-current',
    look: 'A company and an era current: filled with ink, the company’s dot still to be told.',
    draw: (given) => {
      const [companies, eras] = [given.career.companies, given.career.eras].map((list) =>
        list.slice(2, 3).map(({ id }) => id),
      );
      return markupOf(filtersOf(given, { companies: companies ?? [], eras: eras ?? [] }));
    },
  },
  {
    name: 'chips-states',
    look: 'The second chip is hovered, the third focused, in both rows.',
    draw: (given) =>
      markupOf(
        dressed(filtersOf(given), {
          'div:first-child li:nth-child(2) a': 'gallery-hover',
          'div:first-child li:nth-child(3) a': 'gallery-focus-visible',
          'div:last-child li:nth-child(2) a': 'gallery-hover',
          'div:last-child li:nth-child(3) a': 'gallery-focus-visible',
        }),
      ),
  },
  {
    name: 'chips-zero',
    look: 'Filtered by a word: chips that would leave nothing are dashed and say 0, and keep their places.',
    draw: (given) => alive('q=tensorflow', filtersOf(given)),
  },
  {
    name: 'tools',
    look: 'Search, arrangement, zoom, help on one line where there is room; all of one height.',
    draw: ({ career, locale }) => alive('', ...drawTools(html, career, locale, false)),
  },
  {
    name: 'tools-states',
    look: 'The field and the plus focused, the minus hovered.',
    draw: ({ career, locale }) => {
      const [tools, ...others] = drawTools(html, career, locale, false);
      return alive(
        '',
        ...(tools
          ? [
              dressed(tools, {
                input: 'gallery-focus-visible',
                '[data-tool="zoom-in"]': 'gallery-focus-visible',
                '[data-tool="zoom-out"]': 'gallery-hover',
              }),
            ]
          : []),
        ...others,
      );
    },
  },
  {
    name: 'tools-empty',
    look: 'A search that finds nothing: one sentence, and the way back to all events.',
    draw: (given) => alive('q=no+such+event', ...drawTools(html, given.career, given.locale, false), filtersOf(given)),
  },
  {
    name: 'keys',
    look: 'The list of keys, which the help button opens over the page: keys and meanings align.',
    draw: () => html('div', { 'data-gallery': 'keys' }).outerHTML,
  },
  {
    name: 'overview-waiting',
    look: 'Before it is filled: the room that it will take, so that nothing moves.',
    draw: () => html('div', { class: 'overview' }).outerHTML,
  },
  {
    name: 'overview-whole',
    look: 'The career in miniature, the window over the years of the chart, a handle at either end.',
    draw: () => overview({ 'data-query': '' }),
  },
  {
    name: 'overview-zoomed',
    look: 'A short window: both handles can still be held, and the first is focused.',
    draw: () => overview({ 'data-query': 'from=2016&to=2016', 'data-focused': '' }),
  },
  {
    name: 'overview-chapter',
    look: 'While a chapter is read: its years tinted, its events as dots, its title below.',
    draw: ({ chapters }) => {
      const [chapter] = chapters.toSorted((a, b) => b.events.length - a.events.length);
      return overview({
        'data-query': '',
        'data-chapter-title': chapter?.title ?? '',
        'data-chapter-events': chapter?.events.join(' ') ?? '',
      });
    },
  },
];
