import type { Locale } from '../../../i18n';
import { htmlIn } from '../../draw/html';
import { bandOf } from '../../layout/band';
import type { Domain } from '../../layout/domain';
import { softSpan } from '../../layout/fade';
import { anchor, type Instant, type When } from '../../model/dates';
import { whenFromWire } from '../../model/from-wire';
import type { Timeline, TimelineEvent } from '../../model/timeline';
import { describeYears } from '../../model/words';
import { scrollToStart } from '../cards';
import { placeOn } from '../overview';
import type { OverviewParts } from '../overview-parts';
import { mountStory, type Place, type Story } from './place';

interface ReadingOptions {
  readonly timeline: Timeline;
  readonly locale: Locale;
  readonly extent: Domain;
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
export const mountReading = (
  page: HTMLElement,
  { timeline, locale, extent, onPlace, overview }: ReadingOptions,
): Reading => {
  const { here, marks, label } = overview;
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
  /** Lays an element over a date, dissolving where the date is uncertain, goes on or is not known. */
  const placeSoftly = (element: HTMLElement, { end, ...rest }: When): void => {
    // The overview has no sign for what goes on: that ends nowhere in it.
    const when: When = { ...rest, end: end.kind === 'open' ? { kind: 'unknown' } : end };
    const reach = { unknownFrom: extent[0], unknownTo: extent[1], asOf: timeline.asOf, domain: extent };
    const { x, width, stops } = bandOf(softSpan(when, reach), extent);
    const shades = stops.map(({ offset, opacity }) => `rgb(0 0 0/${opacity}) ${offset}%`);
    element.style.translate = `${x}cqi`;
    element.style.width = `${width}%`;
    element.style.maskImage = `linear-gradient(90deg,${shades.join()})`;
  };
  const onRead = (place: Place): void => {
    const { chapter } = place;
    const events = chapter ? eventsIn(chapter) : [];
    onPlace(place, events);
    const when = whenOf(place);
    here.hidden = when === null;
    if (when) placeSoftly(here, when);
    label.textContent = chapter?.querySelector('h2')?.textContent ?? '';
    label.dataset['years'] = when ? describeYears(when, locale) : '';
    marks.replaceChildren(
      ...events.flatMap(({ id, when }) => {
        const at = anchor(when);
        if (at === null) return [];
        const mark = htmlIn(document)('i', { 'data-mark': id });
        placeOn(mark, extent, [at, at]);
        mark.style.width = '';
        return [mark];
      }),
    );
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
