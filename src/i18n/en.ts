/** English. Every key says where its text appears; the files of other languages have the same keys. */

const months = 'January February March April May June July August September October November December'.split(' ');

/** What the chart says, and what a view of it is called: in every browser that draws one. */
export const chart = {
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
    /** A year and a month in short, on two lines where there is no room for one: “Aug 2016”. */
    yearAndMonth: (year: string, month: string) => `${month} ${year}`,
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

export type Dictionary = typeof chart;

/** What a page brings with it and no script draws anew: controls, legend, cards. */
export const drawn = {
  /** Headings of the two filter rows. */
  byCompany: 'By company',
  byEra: 'By technology',
  /** The same and two more where the owner has a word for eras, in the singular and the plural: choice of arrangement, legend. */
  ownEras: (one: string, other: string) => ({ byEra: `By ${one}`, arrangement: one, legend: other }),
  /** First chip of the filter rows. */
  all: 'All',
  /** Name of the filter rows, for assistive technology. */
  filters: 'Filter the timeline',

  /** Link at the left of the chart to events before its first year. */
  earlier: (count: number) => `${count} earlier`,
  /** Legend under the chart. */
  legend: {
    bar: 'companies; ends fade where a date is uncertain',
    goesOn: 'goes on',
    work: 'events; hollow where the date is uncertain',
    context: 'in the industry',
    era: 'technology eras',
  },
  /** Heading of the list on company and era pages. */
  events: 'Events',

  /** Search field over the chart. */
  search: 'Search',
  searchHint: 'Search events',
  /** Undoes all filters. */
  showAll: 'Show all',
  /** Choice of how the events are arranged, and its values. */
  arrangeBy: 'Arrange by',
  arrangements: { company: 'company', era: 'technology', kind: 'kind' },
  /** Controls of the chart. */
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Show the whole career',
  help: 'Keyboard',

  /** How a source supports a card, after the name of the source. */
  bases: { stated: 'stated', inferred: 'inferred', record: 'public record', own: 'own account' },
  /** What a source supports, where not the whole event, and how: “date: inferred”. */
  basisOf: { what: (basis: string) => `event: ${basis}`, when: (basis: string) => `date: ${basis}` },
  /** On the card of an event that names no source. */
  noSource: 'no source named',
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

  /** On other people’s pages: link to the story, what folds out the list of events and the controls. */
  embed: {
    story: 'Read the whole story',
    list: 'The events as a list',
    controls: 'Search and filter',
  },
};

export type DrawnDictionary = typeof drawn;

/** The pages of the site, around the timeline. */
export const site = {
  /** Between entries of a list in a sentence. */
  comma: ', ',
  /** Company page of a part: “part of Google”. */
  partOf: (whole: string) => `part of ${whole}`,
  /** Company page, between the positions: those that follow one another, and those at the same time. */
  positions: { then: ', then ', and: ' and ' },
  /** In an exported résumé, instead of a position where none is told. */
  noPosition: 'Position not stated',
  /** In an exported calendar: how many events it has no digits for. No commas or semicolons. */
  leftOut: (count: number) =>
    `${count} ${count === 1 ? 'event lies' : 'events lie'} outside the years 1 to 9999 and cannot stand in a calendar.`,

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
  /** Without script, on the page of a company or era: before the title of an event that the address names and that stands in the story alone. */
  elsewhere: 'This event is told elsewhere in the story:',
  /** On the page of a company or era: over the chapters that tell of it. */
  inStory: 'In the story',
  /** There, after each passage of the story: leads on from it. */
  readOn: 'Read on in the story',
  /** Over the list of chapters. */
  contents: 'Chapters',
  /** In a picture, the sentence of its view where events lie before its first year; no link leads to them there. */
  beforeChart: (view: string, count: number) => `${view}; ${count} of them before the first year shown`,

  /** Under the picture of the story while its rows are technologies: what these are, and where the path of the employers steps. */
  eraKey: (eras: string) =>
    `Bands: ${eras}, dated as the editor reads the account. Upright: a move, pale without a certain date.`,
  /** What a number on a mark means. */
  moreKey: '+2: two more.',
  /** What a picture beside the text means by its signs, in one line. */
  readingKey: (signs: readonly string[]) =>
    [signs.includes('work') && 'Line: when it may have been.', 'Pale: in other chapters.'].filter(Boolean).join(' '),
  /** Under the picture of the story, which of its signs need words: one sentence for each. */
  key: (signs: readonly string[]) =>
    [
      signs.includes('bar') && 'What fades is not dated for certain.',
      signs.includes('work') && 'Hollow: known to the year at best.',
      signs.includes('context') && '◇ the industry.',
    ]
      .filter(Boolean)
      .join(' '),
  /** Over the picture while one reads: which chapter, and about how long the rest takes. */
  progress: (number: number, total: number, minutes: number) =>
    `Chapter ${number} of ${total} · ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left`,
  /** Heading of the picture and name of what stands over it, for assistive technology. */
  picture: 'The picture',
  place: 'Where you are',
  previousChapter: 'Previous chapter',
  nextChapter: 'Next chapter',
  /** Buttons at the picture: give it back to the story after zooming; the chips; the whole picture on a small screen. */
  follow: 'Follow the story',
  openPicture: 'Open the picture',
  /** On the card beside the text: leads to the event's place in the text. */
  readInStory: 'Read in the story',
  /** At the head of a chapter of which a filter shows no event. */
  readAnyway: 'Nothing here matches the filter. Read it anyway',
  /** Page of the plates with their summaries: its link, title and lead. */
  short: {
    link: 'The short way: two minutes',
    title: 'The career in two minutes',
    lead: 'Each chapter as one picture and one sentence. Every one of them leads into the full text.',
  },
  /** After the last chapter. */
  end: 'Look for yourself',
  endText:
    'The whole career again, every mark an event with its source. Zoom, filter, search; the address keeps what you see.',
  shareView: 'Share this view',

  /** Heading of events that no chapter shows, on the story page. */
  moreEvents: 'More events',
  /** Label of the number of a chapter. */
  chapter: (number: number) => `Chapter ${number}`,
  /** Beside a paragraph of the text, for assistive technology: its address. */
  toParagraph: 'Link to this paragraph',
  /** Beside the name of a person in the text, for assistive technology: opens who they are. */
  whoIs: (name: string) => `Who is ${name}?`,
  /** Over the list of those whom a chapter names, on paper and without script. */
  people: 'People',

  /** The picture that opens the story on a phone, from the top down. */
  upright: {
    /** How to read it; `eras`: “technology eras”, empty where there are none. */
    key: (eras: string) =>
      `${eras && `Grey lanes: ${eras}. `}The line runs down in the colours of the employers; it fades where a date is inferred and splits where none is known. Rings: uncertain dates.`,
    /** Heading of what the person did at no employer. */
    noEmployer: 'At no employer',
    /** Under the last row where something goes on; `asOf`: “April 2024”. */
    goesOn: (asOf: string) => `goes on, as of ${asOf}`,
  },

  /** Company page: line over the heading; the same for eras. */
  companyKinds: {
    university: 'University',
    school: 'School',
    company: 'Company',
    lab: 'Lab',
    organisation: 'Organisation',
    self: 'Own work',
    other: 'Place',
  },
  era: 'Technology era',
  /** Instead, where the owner has a word for eras. */
  ownEra: (one: string) => `${one.charAt(0).toUpperCase()}${one.slice(1)}`,

  /** Page titles and headings. */
  titles: {
    notFound: 'Page not found',
  },
  /** 404 page. */
  notFoundText:
    'Nothing is found at this address. Events, companies and eras keep theirs; the whole story links to all of them.',

  /** About page. */
  aboutPage: {
    notesHeading: 'Editor’s notes',
    notesLead: 'Where sources differ from one another or leave something open.',
    sourcesHeading: 'Sources',
    dataHeading: 'Data',
    data: 'The whole timeline is one file of open data, with a schema: ',
    formats: 'The same in other formats, with dates no sharper than their sources:',
  },

  /** Footer. */
  footer: {
    /** `asOf`: “April 2024”. */
    told: (asOf: string) => `The story is told as of ${asOf}.`,
    code: 'Code under the MIT licence.',
  },
};

export type SiteDictionary = typeof site;

/** The builder of embeds, /share/, and the link to it. */
export const share = {
  /** Link to the page in the navigation. */
  link: 'Embed',
  title: 'Embed the timeline',
  lead: 'Put the whole timeline, or one part of it, on a page of your own. It sets no cookies and makes no request to any other site.',
  /** First choice, its three values, and when to take which. */
  tier: 'Format',
  tiers: {
    picture: {
      name: 'Picture',
      when: 'For READMEs, e-mail and feeds. One image with a link; nothing runs.',
    },
    frame: {
      name: 'Frame',
      when: 'For articles. Readers filter, zoom and open events; the frame cannot touch the page around it.',
    },
    element: {
      name: 'Element',
      when: 'For pages that style and steer it themselves, by attributes, events and custom properties.',
    },
  },
  /** Alternative text of a picture: its name, then the sentence that describes it. */
  alt: (title: string, view: string) => `${title}. ${view}.`,
  /** What of the timeline is shown. */
  scope: 'What it shows',
  scopes: {
    whole: 'The whole timeline',
    company: 'One company',
    era: 'One technology era',
    range: 'Some years',
    event: 'One event',
  },
  /** The scope of an era, where the owner has a word for it. */
  ownEra: (one: string) => `One ${one}`,
  /** Names of the fields that belong to a scope, and hints below them. */
  company: 'Company',
  event: 'Title of the event',
  dateHint: 'A year, month or day: 2015, 2015-03, 2015-03-01. One of the two is enough.',
  eventHint: 'Type a part of the title and choose from the list.',
  language: 'Language',
  theme: 'Colours',
  themes: { auto: 'Follow the reader’s device', light: 'Light', dark: 'Dark' },
  /** Two switches. */
  options: 'Options',
  plain: 'Chart only, without search, filters and list',
  pinned: 'Run only today’s version of the script (integrity)',
  /** Headings of the result, and its button with what it says afterwards. */
  snippet: { title: 'Snippet' },
  copy: 'Copy',
  copied: 'Copied.',
  refused: 'The browser does not let this page copy. The snippet is selected: press Ctrl+C or ⌘C.',
  policy: 'If your page has a content security policy, add:',
  preview: { title: 'Preview' },
  width: 'Width of the preview in pixels',
  /** What the embedder should know of a choice. */
  notes: {
    'picture-theme': 'A picture follows the reader’s device, light or dark; it cannot be forced.',
    'picture-scope':
      'There are pictures of the whole timeline, of companies and of eras. This one leads to what you chose.',
    pinned:
      'After the next update of this site browsers refuse the script until you renew the snippet; readers then see the link, or a frame of fixed height.',
    range:
      'The timeline cannot read this range; the snippet shows the whole timeline, or uses the end that it can read.',
    event: 'No event has this title; the snippet shows the whole timeline.',
  },
  /** Before the name of the file that documents embeds. */
  more: 'All attributes, events, messages, custom properties and limits:',
};

export type ShareDictionary = typeof share;
