const months = 'January February March April May June July August September October November December'.split(' ');

/** English. Every key says where its text appears; `zh.ts` has the same keys. */
export const en = {
  /** `lang` attribute. */
  tag: 'en',

  /** Name of the chart, for assistive technology. */
  chartTitle: (name: string) => (name ? `${name}: timeline of a career` : 'Timeline of a career'),
  /** Sentence that describes the view, under the chart: “11 of 38 events, from 2015 to about 2018, Google Brain”. */
  view: (shown: number, total: number, scope: readonly string[]) =>
    [`${shown === total ? total : `${shown} of ${total}`} ${total === 1 ? 'event' : 'events'}`, ...scope].join(', '),
  /** Kinds of event, on cards. */
  kinds: {
    study: 'Study',
    role: 'Role',
    work: 'Work',
    milestone: 'Milestone',
    talk: 'Interview or talk',
    context: 'Industry',
  },
  /** The lane of a chart arranged by technology for events that belong to none, or to one without a lane of its own. */
  otherLane: 'Other',
  /** Between clauses: what a source supports, a name and its dates. */
  clauseComma: ', ',

  /** Instead of the list where no event matches. */
  nothing: 'No event matches.',
  /** Overview under the chart, for assistive technology: its name and its two handles. */
  overview: 'Overview of the years',
  from: 'From',
  to: 'To',
  /** Rows of the list of keys: key, what it does. */
  keys: [
    ['← →', 'earlier, later event'],
    ['↑ ↓', 'move up or down a row'],
    ['Home End', 'first, last event'],
    ['Enter', 'open the event'],
    ['+ − 0', 'zoom in, out, reset'],
    ['Esc', 'leave the chart'],
  ],
  /** On the card of the open event, before links to those whose marks lie upon its own mark. */
  crowd: 'Marks on the same spot:',
  /** Buttons on the card of the open event. */
  previous: 'Earlier event',
  next: 'Later event',
  copyLink: 'Copy link',
  copied: 'Copied',
  close: 'Close',

  /** On other people’s pages: why nothing is drawn. */
  embed: {
    newer: 'This timeline is newer than this page reads.',
    failed: 'The timeline could not be loaded.',
  },

  /** Dates in words. `date` is already formatted: “2018”, “March 2018”, “22 September 2016”. */
  dates: {
    /** A date by year, month from 1, in short on an axis, and day, each empty or 0 where it is not said: “22 September 2016”. */
    date: (year: string, month: number, day: number, isShort: boolean) =>
      [day, months[month - 1]?.slice(0, isShort ? (month === 9 ? 4 : 3) : 9), year].filter(Boolean).join(' '),
    about: (date: string) => `about ${date}`,
    uncertain: (date: string) => `${date} (uncertain)`,
    aboutUncertain: (date: string) => `about ${date} (uncertain)`,
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
    sinceUnknownEnd: (from: string) => `from ${from}, end not known`,
    untilUnknownStart: (to: string) => `until ${to}, start not known`,
    since: (from: string, asOf: string) => `since ${from}, as of ${asOf}`,
    until: (to: string) => `until ${to}`,
    from: (from: string) => `from ${from}`,
    decade: (year: string) => `the ${year}s`,
    century: (year: string) => `the ${year}s`,
    /** Some time between two dates, the last included: a decade before the common era. */
    between: (from: string, to: string) => `between ${from} and ${to}`,
    seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
    season: (season: string, year: string) => `${season} ${year}`,
    /** A date of the years 1 to 99, and one of year 0 or before; the year within is that of its era. */
    commonEra: (date: string) => `${date} CE`,
    beforeCommonEra: (date: string) => `${date} BCE`,
    /** Where a start lies within all the time in which the end may be, and the other way round; `same` is of the list below. */
    endedWithin: (from: string, same: string) => `from ${from}, ended ${same}`,
    startedWithin: (to: string, same: string) => `until ${to}, started ${same}`,
    same: {
      day: 'the same day',
      month: 'the same month',
      season: 'the same season',
      year: 'the same year',
      decade: 'the same decade',
      century: 'the same century',
    },
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
};

export type Dictionary = typeof en;
