import { dictionary, type Locale } from '../i18n/index.ts';
import { careerDomain } from '../timeline/layout/domain.ts';
import { everything } from '../timeline/model/filter.ts';
import type { Timeline } from '../timeline/model/timeline.ts';
import { eventKinds } from '../timeline/model/vocabulary.ts';
import type { GalleryCase } from './case.ts';
import { drawShowing } from './draw.ts';
import { companyOf, eraOf, eventOf, sampleOf } from './samples.ts';

export interface MarkCase extends GalleryCase {
  /** The markup of the chart that shows the marks. */
  readonly draw: (locale: Locale) => string;
}

const figureOf = (timeline: Timeline, locale: Locale): HTMLElement =>
  drawShowing({ timeline, filter: everything, domain: careerDomain(timeline) }, locale);

const kinds = (locale: Locale): Timeline => {
  const t = dictionary(locale);
  return sampleOf({
    events: eventKinds.map((kind, i) =>
      eventOf(kind, `${2011 + Math.round(i * 1.6)}-05`, { kind, title: { en: t.kinds[kind], zh: t.kinds[kind] } }),
    ),
  });
};

const states = ['plain', 'hovered', 'focused', 'highlighted', 'chosen'] as const;

/** A filled and a hollow mark, and one of the industry, for each state. */
const stated = sampleOf({
  companies: [companyOf('works', '2010-03/2020-06')],
  events: states.flatMap((state, i) => [
    eventOf(`${state}-filled`, `${2010 + 2 * i}-08`),
    eventOf(`${state}-hollow`, `${2011 + 2 * i}~`),
    eventOf(`${state}-industry`, `${2010 + 2 * i}-08`, { kind: 'context' }),
  ]),
});

const drawStates = (locale: Locale): string => {
  const figure = figureOf(stated, locale);
  const show = (state: (typeof states)[number], name: string, value: string): void => {
    for (const mark of figure.querySelectorAll(`a[data-event^="${state}-"]`)) mark.setAttribute(name, value);
  };
  show('hovered', 'class', 'gallery-hover');
  show('focused', 'class', 'gallery-focus-visible');
  show('highlighted', 'class', 'ct-highlighted');
  show('chosen', 'aria-current', 'true');
  return figure.outerHTML;
};

const drawBars = (locale: Locale): string => {
  const timeline = sampleOf({
    companies: [
      companyOf('plain', '2010-03/2012-06', { color: 'ochre' }),
      companyOf('hovered', '2012-07/2014-12'),
      companyOf('focused', '2015-01/2017-06', { color: 'red' }),
      companyOf('whole', '2017-07/2020-06', { color: 'green' }),
      companyOf('part', '2018-06/2020-06', { color: 'rose', partOf: 'whole' }),
    ],
    events: [
      eventOf('a', '2011-03', { company: 'plain' }),
      eventOf('b', '2013-06', { company: 'hovered' }),
      eventOf('c', '2016-03', { company: 'focused' }),
      eventOf('d', '2018-01', { company: 'whole' }),
      eventOf('e', '2019-06', { company: 'part' }),
    ],
    eras: [eraOf('plain', '2010/2012'), eraOf('hovered', '2013~/2015~'), eraOf('focused', '2016/2019')],
  });
  const figure = figureOf(timeline, locale);
  for (const state of ['hovered', 'focused'])
    for (const link of figure.querySelectorAll(`[data-company="${state}"] a, [data-era="${state}"] a`))
      link.setAttribute('class', state === 'hovered' ? 'gallery-hover' : 'gallery-focus-visible');
  return figure.outerHTML;
};

/** The marks of the chart, drawn when the page is asked for. */
export const markCases: readonly MarkCase[] = [
  {
    name: 'mark-kinds',
    look: 'A mark of each kind: works and their like are dots above the bar, the industry’s are diamonds below.',
    draw: (locale) => figureOf(kinds(locale), locale).outerHTML,
  },
  {
    name: 'mark-states',
    look: 'Filled where the date is sharp, hollow where it is not; each plain, hovered, focused, highlighted and chosen, and no two alike.',
    draw: drawStates,
  },
  {
    name: 'mark-bars',
    look: 'Bars and eras, plain, hovered and focused: the focus is seen all around.',
    draw: drawBars,
  },
];
