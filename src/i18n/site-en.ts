/** English: the pages of the site, around the timeline. Every key says where its text appears. */
export const siteEn = {
  /** Name of the language, in itself: language link. */
  language: 'English',
  /** Language and territory, as cards for shared links name them. */
  territory: 'en_GB',
  /** Between entries of a list in a sentence. */
  comma: ', ',
  /** Company page of a part: “part of Google”. */
  partOf: (whole: string) => `part of ${whole}`,
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
  /** Over the list of chapters. */
  contents: 'Chapters',
  /** In a picture, the sentence of its view where events lie before its first year; no link leads to them there. */
  beforeChart: (view: string, count: number) => `${view}; ${count} of them before the first year shown`,

  /** Under the picture of the story, which of its signs need words: one sentence for each. */
  key: (signs: readonly string[]) =>
    [
      signs.includes('era') && 'Each band is a technology, its dates as the editor reads the account.',
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

export type SiteDictionary = typeof siteEn;
