/** English: what a page brings with it and no script draws anew: controls, legend, cards. Every key says where its text appears. */
export const drawnEn = {
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
  /** Between the positions at one company: those that follow one another, and those at the same time. */
  positions: { then: ', then ', and: ' and ' },
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

export type DrawnDictionary = typeof drawnEn;
