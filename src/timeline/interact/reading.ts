import { htmlIn } from '../draw/html';
import type { Domain } from '../layout/domain';
import { anchor, earliest, latest, type Instant } from '../model/dates';
import { windowOf } from '../model/filter';
import type { Timeline, TimelineEvent } from '../model/timeline';
import { describeYear } from '../model/words';
import { placeOn } from './overview';
import { scrollToStart } from './scroll';
import { mountStory, type Place, type Story } from './story';
import type { Strip } from './strip';

interface ReadingOptions {
  readonly timeline: Timeline;
  readonly extent: Domain;
  /** Lights up the marks of some events. */
  readonly light: (ids: ReadonlySet<string>) => void;
  readonly strip: Strip;
}

/** The years of a chapter: from the first to the last of its events, those of the industry only where it has no other. */
const yearsOf = (timeline: Timeline, events: readonly TimelineEvent[]): Domain | null => {
  const own = events.filter(({ kind }) => kind !== 'context');
  const instants = (own.length > 0 ? own : events).flatMap(({ when }) =>
    [earliest(when), latest(when)].map((instant) => Math.min(instant, timeline.asOf)),
  );
  const known = instants.filter(Number.isFinite);
  return known.length > 0 ? [Math.min(...known), Math.max(...known)] : null;
};

/** Its first and last year: `2015–2018`. */
const yearsInWords = ([from, to]: Domain): string => [...new Set([from, to - 1].map(describeYear))].join('–');

/** The years that a mark in the text names; null for a mark that is none. */
const yearsNamed = (focus: HTMLElement | null): Domain | null => {
  const [from = '', to = ''] = focus?.dataset['focus']?.split('/') ?? [];
  const [first, last] = [windowOf(from), windowOf(to)];
  return first && last ? [first[0], last[1]] : null;
};

export interface Reading extends Story {
  /** Scrolls to where the text tells of an instant: the chapter, or the card, of the nearest event of the person’s own. */
  readonly goTo: (instant: Instant) => void;
}

/** Ties the text to the overview: it shows which chapter is read, its years and its events, and lights their marks. */
export const mountReading = (page: HTMLElement, { timeline, extent, light, strip }: ReadingOptions): Reading => {
  const { here, marks, label } = strip;
  /** The events whose cards a part of the page shows. */
  const eventsIn = (part: HTMLElement): TimelineEvent[] =>
    [...part.querySelectorAll('article[data-event]:not([hidden])')].flatMap(
      (card) => timeline.events.find(({ id }) => id === card.id) ?? [],
    );
  const onRead = ({ chapter, focus }: Place): void => {
    const events = chapter ? eventsIn(chapter) : [];
    light(new Set(events.map(({ id }) => id)));
    const years = yearsNamed(focus) ?? yearsOf(timeline, events);
    here.hidden = years === null;
    if (years) placeOn(here, extent, years);
    label.textContent = chapter?.querySelector('h2')?.textContent ?? '';
    label.dataset['years'] = years ? yearsInWords(years) : '';
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
