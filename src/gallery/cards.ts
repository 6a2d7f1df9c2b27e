import type { Locale } from '../i18n/index.ts';
import { html } from '../site/html.ts';
import { drawEntry } from '../timeline/draw/story/ledger.ts';
import { isUncertain } from '../timeline/model/dates.ts';
import type { Timeline, TimelineEvent } from '../timeline/model/timeline.ts';
import { eventKinds } from '../timeline/model/vocabulary.ts';
import type { GalleryCase } from './case.ts';
import { galleryLinks } from './draw.ts';

export interface CardCase extends GalleryCase {
  /** The events whose entries are shown. */
  readonly events: (career: Timeline) => readonly TimelineEvent[];
  /** Changes cards that are drawn; they are as readers first see them where it is absent. */
  readonly dress?: (card: HTMLElement) => void;
  /** True where the entries are folded. */
  readonly folded?: true;
}

/** The event that scores highest; none where all score nothing. */
const most = ({ events }: Timeline, score: (event: TimelineEvent) => number): readonly TimelineEvent[] =>
  events
    .filter((event) => score(event) > 0)
    .toSorted((a, b) => score(b) - score(a))
    .slice(0, 1);

const sourcesOf = ({ claims }: TimelineEvent): number => new Set(claims.map(({ source }) => source)).size;

const noted = (career: Timeline): readonly TimelineEvent[] => most(career, ({ note }) => note?.en.length ?? 0);

/** The cards of the gallery, of events of the site. */
export const cardCases: readonly CardCase[] = [
  {
    name: 'card-kinds',
    look: 'An entry of each kind: marks sit on the line, which is dashed where a date is uncertain; the industry is quieter.',
    folded: true,
    events: ({ events }) => eventKinds.flatMap((kind) => events.find((event) => event.kind === kind) ?? []),
  },
  {
    name: 'card-uncertain',
    look: 'A date that is about: a hollow dot, a dashed line, and the words say so.',
    events: (career) => most(career, ({ when, kind }) => Number(isUncertain(when) && kind !== 'context')),
  },
  {
    name: 'card-note',
    look: 'The longest editor’s note: set apart from the summary, quieter, its lead in ink.',
    events: noted,
  },
  {
    name: 'card-people',
    look: 'The most people: each with what they were to him, and they wrap between people.',
    events: (career) => most(career, ({ people }) => people?.length ?? 0),
  },
  {
    name: 'card-sources',
    look: 'The most sources: each with what it supports; all can be told apart from eras.',
    events: (career) => most(career, sourcesOf),
  },
  {
    name: 'card-links',
    look: 'The most links of its own: they stand between sources and eras.',
    events: (career) => most(career, ({ links }) => links?.length ?? 0),
  },
  {
    name: 'card-target',
    look: 'The card that an address leads to: its entry on raised paper, open, its dot on the line.',
    events: noted,
    dress: (card) => {
      card.classList.add('gallery-target');
    },
  },
  {
    name: 'card-focus',
    look: 'Hover on the company, focus on the entry and a source: underline and ring show, and nothing moves.',
    events: (career) => most(career, sourcesOf),
    dress: (card) => {
      card.querySelector('p:first-child a')?.classList.add('gallery-hover');
      card.previousElementSibling?.classList.add('gallery-focus-visible');
      card.querySelector('ul:last-of-type a')?.classList.add('gallery-focus-visible');
    },
  },
  {
    name: 'card-open',
    look: 'The open card in the story: raised, with the way to the events before and after, to copy and to close.',
    events: (career) => most(career, ({ people }) => people?.length ?? 0),
    dress: (card) => {
      card.setAttribute('data-gallery', 'card');
    },
  },
];

/** The entries of a case as the list that a page shows. */
export const drawCardCase = ({ events, dress, folded }: CardCase, career: Timeline, locale: Locale): string => {
  const options = { timeline: career, locale, links: galleryLinks(locale) };
  const list = html('ol', { class: 'events' }, ...events(career).map((event) => drawEntry(html, event, options)));
  for (const card of list.querySelectorAll<HTMLElement>('article')) dress?.(card);
  for (const entry of list.querySelectorAll('details')) entry.toggleAttribute('open', !folded);
  return list.outerHTML;
};
