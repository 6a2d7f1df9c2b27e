/** English of the builder of embeds, /share/: apart from the rest, as no reader’s browser needs it. */
export const shareEn = {
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

export type ShareDictionary = typeof shareEn;
