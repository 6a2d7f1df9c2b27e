import type { Locale } from '../../../i18n/index.ts';
import { anchor, type Instant, type When } from '../../model/dates.ts';
import { whenFromWire } from '../../model/from-wire.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { scrollToStart } from '../cards.ts';
import type { Home } from '../home.ts';
import { addChapter, showChapter } from '../overview-chapter.ts';
import type { OverviewParts } from '../overview-parts.ts';
import { mountStory, type Place, type Story } from './place.ts';

interface ReadingOptions {
  readonly home: Home;
  readonly locale: Locale;
  /** Called with where the reader is, and the events of the chapter that are shown. */
  readonly onPlace: (place: Place, events: readonly TimelineEvent[]) => void;
  readonly overview: OverviewParts;
}

/** The date that a part of the text names, as the server wrote it; null where it names none. */
const whenWritten = (part: HTMLElement | null): When | null => {
  const written = part?.dataset['when'];
  if (written === undefined) return null;
  const [edtf, first, second, third, fourth] = written.split(' ');
  return whenFromWire({ edtf, start: [first, second], end: [third, fourth] });
};

/** The id of the event of an entry. */
export const eventOf = (entry: Element | null): string | undefined => entry?.querySelector('article[data-event]')?.id;

export interface Reading extends Story {
  /** Scrolls to where the text tells of an instant: the chapter, or the card, of the nearest event of the person’s own. */
  readonly goTo: (instant: Instant) => void;
}

/** Ties the text to the overview: it shows which chapter is read, its events, and the years of what is read. */
export const mountReading = (page: HTMLElement, { home, locale, onPlace, overview }: ReadingOptions): Reading => {
  const { timeline } = home;
  const shown = addChapter(overview);
  /** The events whose cards a part of the page shows. */
  const eventsIn = (part: HTMLElement): TimelineEvent[] =>
    [...part.querySelectorAll('article[data-event]:not([hidden])')].flatMap(
      (card) => timeline.events.find(({ id }) => id === card.id) ?? [],
    );
  /** What is read: the date of the card, else of the passage, else of the chapter. */
  const whenOf = ({ chapter, part }: Place): When | null => {
    const event = timeline.events.find(({ id }) => id === eventOf(part));
    return event && anchor(event.when) !== null ? event.when : (whenWritten(part) ?? whenWritten(chapter));
  };
  const onRead = (place: Place): void => {
    const { chapter } = place;
    const events = chapter ? eventsIn(chapter) : [];
    onPlace(place, events);
    const title = chapter?.querySelector('h2')?.textContent ?? '';
    showChapter(shown, home, { title, when: whenOf(place), events }, locale);
  };
  const goTo = (instant: Instant): void => {
    const distance = ({ when }: TimelineEvent): number => Math.abs((anchor(when) ?? Infinity) - instant);
    const own = eventsIn(page).filter(({ kind }) => kind !== 'context');
    const [nearest] = own.toSorted((a, b) => distance(a) - distance(b));
    const card = nearest && page.querySelector(`#${CSS.escape(nearest.id)}`);
    if (card) scrollToStart(card.closest('[data-chapter]') ?? card);
  };
  return { goTo, ...mountStory([...page.querySelectorAll<HTMLElement>('[data-chapter]')], onRead) };
};
