import type { Arrangement } from '../timeline/layout/arrangement.ts';
import { careerDomain, domainOf, type Domain } from '../timeline/layout/domain.ts';
import { everything, filterEvents, type Filter } from '../timeline/model/filter.ts';
import type { Timeline } from '../timeline/model/timeline.ts';
import { windowOf } from '../timeline/model/window.ts';
import type { GalleryCase } from './case.ts';
import { companyOf, eraOf, eventOf, sampleOf } from './samples.ts';

/** What a chart of the gallery shows. */
export interface ChartShowing {
  readonly timeline: Timeline;
  readonly filter: Filter;
  readonly domain: Domain;
  readonly arrangement?: Arrangement;
}

export interface ChartCase extends GalleryCase {
  /** Widths of the chart in pixels. */
  readonly widths: readonly number[];
  /** True for a chart that only a browser draws, which knows its width; a page comes with one for every width. */
  readonly live?: boolean;
  /** What it shows, given the career of the site. */
  readonly showing: (career: Timeline) => ChartShowing;
}

const everyWidth = [320, 600, 960, 1280];
const twoWidths = [320, 600];

const whole = (timeline: Timeline): ChartShowing => ({
  timeline,
  filter: everything,
  domain: careerDomain(timeline),
});

const between = (from: string, to: string): Domain => [windowOf(from)?.[0] ?? 0, windowOf(to)?.[1] ?? 0];

/** The id of the company with the most events. */
const busiest = (timeline: Timeline): string => {
  const count = (id: string): number => filterEvents(timeline, { ...everything, companies: [id] }).length;
  return timeline.companies.map(({ id }) => id).toSorted((a, b) => count(b) - count(a))[0] ?? '';
};

const eras = [eraOf('steam', '/2013~'), eraOf('current', '2012~/..')];

const uncertain = sampleOf({
  companies: [
    companyOf('unknown-start', '/2011~', { color: 'ochre' }),
    companyOf('works', '2012~/2015~'),
    companyOf('perhaps', '2016?/2017%', { color: 'red' }),
    companyOf('unknown-end', '2018~/', { color: 'green' }),
  ],
  eras: [eraOf('unknown-start', '/2013~'), eraOf('about', '2012~/2016~'), eraOf('unknown-end', '2015?/')],
  events: [
    eventOf('unknown-start-of-work', '/2011', { company: 'unknown-start' }),
    eventOf('about', '2012~'),
    eventOf('a-year', '2013'),
    eventOf('from-about-to-about', '2013~/2015~'),
    eventOf('a-month', '2014-05'),
    eventOf('perhaps', '2016?', { company: 'perhaps' }),
    eventOf('perhaps-about', '2017%', { company: 'perhaps' }),
    eventOf('unknown-end-of-work', '2019~/', { company: 'unknown-end' }),
    eventOf('about-in-the-industry', '2015~', { kind: 'context' }),
  ],
});

const crowded = sampleOf({
  eras,
  events: Array.from({ length: 40 }, (_, i) =>
    eventOf(`event-${i + 1}`, `2015-${String(1 + Math.floor((i * 12) / 40)).padStart(2, '0')}`),
  ),
});

const long = ' that takes more words to name than any chart of this width has room for';
const wordy = sampleOf({
  companies: [
    companyOf('works', '2010-03/2016-05', { name: { en: `A company${long}`, zh: `A company${long}` } }),
    companyOf('studio', '2016-06/..', { color: 'red', name: { en: `A studio${long}`, zh: `A studio${long}` } }),
  ],
  eras: [{ ...eraOf('long', '2011/2015'), name: { en: `An era${long}`, zh: `An era${long}` } }],
  events: ['2010-05', '2012-03', '2014-07', '2018-02', '2020-05'].map((when, i) =>
    eventOf(`event-${i + 1}`, when, {
      company: when < '2016-06' ? 'works' : 'studio',
      title: { en: `Event ${i + 1}${long}`, zh: `Event ${i + 1}${long}` },
    }),
  ),
});

/** The charts of the gallery, drawn when the page is asked for. */
export const chartCases: readonly ChartCase[] = [
  {
    name: 'chart-story',
    look: 'The career of the site at every width: no label touches another or the edge, and the colours keep apart.',
    widths: everyWidth,
    showing: whole,
  },
  {
    name: 'chart-one-company',
    look: 'One company filtered: its bar keeps its colour, the others step back but can be read.',
    widths: everyWidth,
    showing: (career) => ({ ...whole(career), filter: { ...everything, companies: [busiest(career)] } }),
  },
  {
    name: 'chart-company-page',
    look: 'The years of one company, as on its page: bars that are cut by the edge keep their names.',
    widths: twoWidths,
    showing: (career) => {
      const filter = { ...everything, companies: [busiest(career)] };
      return { timeline: career, filter, domain: domainOf(career, filterEvents(career, filter)) };
    },
  },
  {
    name: 'chart-by-era',
    look: 'Laned by era: one line for each, its name above, marks on the line and labels beside them.',
    widths: everyWidth,
    live: true,
    showing: (career) => ({ ...whole(career), arrangement: 'era' }),
  },
  {
    name: 'chart-by-kind',
    look: 'Laned by kind: as by era, and no mark stands on the wrong line.',
    widths: everyWidth,
    live: true,
    showing: (career) => ({ ...whole(career), arrangement: 'kind' }),
  },
  {
    name: 'chart-no-result',
    look: 'A filter that leaves nothing: eras, muted bars and years stay, and the picture is not taller than it needs.',
    widths: twoWidths,
    live: true,
    showing: (career) => ({ ...whole(career), filter: { ...everything, text: 'no such event' } }),
  },
  {
    name: 'chart-months',
    look: 'A few months: ticks stand at months, and bars and eras run through from edge to edge.',
    widths: twoWidths,
    live: true,
    showing: () => ({ ...whole(crowded), domain: between('2015-03', '2015-07') }),
  },
  {
    name: 'chart-nothing',
    look: 'Neither companies nor eras nor events, as an owner begins: the line of time, and nothing broken.',
    widths: twoWidths,
    showing: () => whole(sampleOf({ companies: [] })),
  },
  {
    name: 'chart-one-event',
    look: 'A single event: its label has room on either side, the bar below is whole.',
    widths: twoWidths,
    showing: () => whole(sampleOf({ events: [eventOf('the-only-event', '2015-03')] })),
  },
  {
    name: 'chart-industry-only',
    look: 'Only what the industry did: diamonds and eras, and little room for what is not there.',
    widths: twoWidths,
    showing: () =>
      whole(
        sampleOf({
          companies: [],
          eras,
          events: ['2011-02', '2013-06', '2014-06', '2018'].map((when, i) =>
            eventOf(`industry-${i + 1}`, when, { kind: 'context' }),
          ),
        }),
      ),
  },
  {
    name: 'chart-companies-only',
    look: 'Companies without events: names and years under the bars, the part within its whole.',
    widths: twoWidths,
    showing: () =>
      whole(
        sampleOf({
          companies: [
            companyOf('school', '2010-09/2012-06', { color: 'ochre' }),
            companyOf('works', '2012-07/2018-05'),
            companyOf('lab', '2014-03/2018-05', { partOf: 'works', color: 'sky' }),
            companyOf('studio', '2018-06/2020-06', { color: 'red' }),
          ],
        }),
      ),
  },
  {
    name: 'chart-uncertain',
    look: 'About, perhaps, unknown: ends fade, marks are hollow, lines show the time that a date may cover.',
    widths: everyWidth,
    showing: () => ({ ...whole(uncertain), domain: between('2010-07', '2020') }),
  },
  {
    name: 'chart-open-end',
    look: 'What goes on: the last bar, the era and the event run to the day of the story and fade there.',
    widths: twoWidths,
    showing: () =>
      whole(
        sampleOf({
          companies: [companyOf('works', '2010-03/2016-05'), companyOf('studio', '2016-06/..', { color: 'red' })],
          eras,
          events: [eventOf('engine', '2013-04'), eventOf('goes-on', '2018~/..', { company: 'studio' })],
        }),
      ),
  },
  {
    name: 'chart-crowded-year',
    look: 'Forty events in one year of ten: marks without a label are stacked, and none hides another for good.',
    widths: everyWidth,
    showing: () => whole(crowded),
  },
  {
    name: 'chart-crowded-zoomed',
    look: 'The same year alone: as many labels as there is room for, each with its leader line.',
    widths: everyWidth,
    live: true,
    showing: () => ({ ...whole(crowded), domain: between('2014-12', '2016-01') }),
  },
  {
    name: 'chart-long-labels',
    look: 'Names longer than the picture: they are left out rather than cut, and nothing runs over the edge.',
    widths: everyWidth,
    showing: () => whole(wordy),
  },
];
