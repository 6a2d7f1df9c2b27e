/** English. Every key says where its text appears; `zh.ts` has the same keys. */
export const en = {
  /** Name of the language, in itself: language link. */
  language: 'English',
  /** `lang` attribute. */
  tag: 'en',

  /** Top line of every page: name of the site before the person's name. */
  siteName: 'A career, told as a timeline',
  /** First link of every page, visible on focus. */
  skipToStory: 'Skip to the story',
  /** Names of the navigation, for assistive technology. */
  navigation: 'Site',
  /** Link to /about/ in the navigation. */
  about: 'Sources and method',
  /** Link to / from other pages. */
  wholeStory: 'The whole story',
  /** Over the list of chapters. */
  contents: 'Chapters',

  /** Headings of the two filter rows. */
  byCompany: 'By company',
  byEra: 'By technology',
  /** First chip of the filter rows. */
  all: 'All',
  /** Name of the filter rows, for assistive technology. */
  filters: 'Filter the timeline',

  /** Name of the chart, for assistive technology. */
  chartTitle: (name: string) => `${name}: timeline of a career`,
  /** Link at the left of the chart to events before its first year. */
  earlier: (count: number) => `${count} earlier`,
  /** Sentence that describes the view, under the chart: “11 of 38 events, from 2015 to about 2018, Google Brain”. */
  view: (shown: number, total: number, scope: readonly string[]) =>
    [shown === total ? `${total} events` : `${shown} of ${total} events`, ...scope].join(', '),
  /** Legend under the chart. */
  legend: {
    bar: 'companies; ends fade where a date is uncertain',
    work: 'events; hollow where the date is uncertain',
    context: 'in the industry',
    era: 'technology eras',
  },

  /** Heading of events that no chapter shows, on the story page. */
  moreEvents: 'More events',
  /** Heading of the list on company and era pages. */
  events: 'Events',
  /** Label of the number of a chapter. */
  chapter: (number: number) => `Chapter ${number}`,

  /** Kinds of event, on cards. */
  kinds: {
    study: 'Study',
    role: 'Role',
    work: 'Work',
    milestone: 'Milestone',
    talk: 'Talk',
    context: 'Industry',
  },
  /** How a source supports a card, after the name of the source. */
  bases: { stated: 'stated', inferred: 'inferred', record: 'public record' },
  /** What a source supports, where not the whole event, and how: “date inferred”. */
  basisOf: { what: (basis: string) => `event ${basis}`, when: (basis: string) => `date ${basis}` },
  /** Before and after what explains the words before it. */
  parentheses: { open: ' (', close: ')' },
  /** Before an editor's note. */
  note: 'Editor’s note',
  /** What people were to the person of the timeline, after their name on a card. */
  relations: {
    teacher: 'teacher',
    mentor: 'mentor',
    manager: 'manager',
    'role-model': 'role model',
    colleague: 'colleague',
    'co-author': 'co-author',
    founder: 'founder',
    interviewer: 'interviewer',
    author: 'author',
  },
  /** Between entries of a list in a sentence. */
  comma: ', ',

  /** Company page: line over the heading; the same for eras. */
  companyKinds: { university: 'University', company: 'Company', lab: 'Lab' },
  era: 'Technology era',
  /** Company page of a part: “part of Google”. */
  partOf: (whole: string) => `part of ${whole}`,

  /** Search field over the chart. */
  search: 'Search',
  searchHint: 'Search events',
  /** Undoes all filters. */
  showAll: 'Show all',
  /** Instead of the list where no event matches. */
  nothing: 'No event matches.',
  /** Choice of how the events are arranged, and its values. */
  lens: 'Arrange by',
  lenses: { company: 'company', era: 'technology', kind: 'kind' },
  /** Controls of the chart. */
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Show the whole career',
  help: 'Keys',
  /** Overview under the chart, for assistive technology: its name and its two handles. */
  overview: 'Overview of the years',
  from: 'From',
  to: 'To',
  /** Rows of the list of keys: key, what it does. */
  keys: [
    ['← →', 'previous, next event'],
    ['↑ ↓', 'eras, events, companies, industry'],
    ['Home End', 'first, last'],
    ['Enter', 'open the event'],
    ['+ − 0', 'zoom in, out, reset'],
    ['Esc', 'leave the chart'],
  ],
  /** Buttons on the card of the open event. */
  previous: 'Previous in time',
  next: 'Next in time',
  copyLink: 'Copy link',
  copied: 'Copied',
  close: 'Close',

  /** Dates in words. `date` is already formatted: “2018”, “March 2018”, “22 September 2016”. */
  dates: {
    about: (date: string) => `about ${date}`,
    uncertain: (date: string) => `${date} (uncertain)`,
    aboutUncertain: (date: string) => `about ${date} (uncertain)`,
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
    sinceUnknownEnd: (from: string) => `from ${from}, end not known`,
    untilUnknownStart: (to: string) => `until ${to}, start not known`,
    since: (from: string, asOf: string) => `since ${from}, as of ${asOf}`,
    until: (to: string) => `until ${to}`,
    decade: (year: string) => `the ${year}s`,
    century: (year: string) => `the ${year}s`,
  },
  /** Dates in the fewest words, under the names of companies in the chart. */
  shortDates: {
    about: (date: string) => `c. ${date}`,
    uncertain: (date: string) => `${date}?`,
    aboutUncertain: (date: string) => `c. ${date}`,
    range: (from: string, to: string) => `${from}–${to}`,
    unknown: '?',
    open: '',
  },

  /** Page titles and headings. */
  titles: {
    notFound: 'This page is not here',
  },
  /** 404 page. */
  notFoundText:
    'The address leads nowhere. Events, companies and eras keep their addresses, so the story will have it.',

  /** About page. */
  aboutPage: {
    notesHeading: 'Editor’s notes',
    notesLead: 'Where sources differ from one another or leave something open.',
    sourcesHeading: 'Sources',
    dataHeading: 'Data',
    data: 'The whole timeline is one file of open data, with a schema:',
  },

  /** Footer. */
  footer: {
    /** `asOf`: “April 2024”. */
    told: (asOf: string) => `The story is told as of ${asOf}.`,
    code: 'Code under the MIT licence.',
  },
};

export type Dictionary = typeof en;
