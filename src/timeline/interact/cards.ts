import type { Dictionary } from '../../i18n';
import type { TimelineEvent } from '../model/timeline';
import { mountCardTools } from './card';
import { scrollToStart } from './scroll';

export interface Cards {
  /** Hides the cards of events that are not shown, and chapters and entries of the contents that are left without any. */
  readonly show: (shown: readonly TimelineEvent[], filtered: boolean) => void;
  /** Opens the card of an event among those that are shown, or none. */
  readonly open: (id: string | null, shown: readonly TimelineEvent[]) => void;
  /** Moves scroll and focus to the open card. */
  readonly goTo: (id: string) => void;
}

interface CardsOptions {
  readonly t: Dictionary;
  readonly permalink: (id: string) => string;
  readonly onSelect: (id: string) => void;
  /** Called with the event whose card the reader closed. */
  readonly onClose: (id: string) => void;
}

/** A copy of a card for the place where one card stands at a time. */
const copyOf = (card: HTMLElement): HTMLElement => {
  const copy = card.cloneNode(true) as HTMLElement;
  for (const name of ['id', 'data-event', 'hidden']) copy.removeAttribute(name);
  return copy;
};

/**
 * The cards of a page: which are shown, and which is open: in its place in the text, or, where the page has a
 * `[data-timeline-card]`, as a copy in there.
 */
export const mountCards = (
  page: HTMLElement,
  { t, permalink, onSelect, onClose }: CardsOptions,
  signal: AbortSignal,
): Cards => {
  const place = page.querySelector<HTMLElement>('[data-timeline-card]');
  let opened = new AbortController();
  signal.addEventListener('abort', () => {
    opened.abort();
  });

  const show: Cards['show'] = (shown, filtered) => {
    const ids = new Set(shown.map(({ id }) => id));
    for (const card of page.querySelectorAll<HTMLElement>('article[data-event]')) {
      card.hidden = !ids.has(card.id);
      const item = card.closest('li');
      if (item) item.hidden = card.hidden;
    }
    for (const chapter of page.querySelectorAll<HTMLElement>('[data-chapter]')) {
      chapter.hidden = filtered && !chapter.querySelector('article[data-event]:not([hidden])');
      const entry = page.querySelector(`.contents a[href="#${CSS.escape(chapter.id)}"]`)?.closest('li');
      if (entry) entry.hidden = chapter.hidden;
    }
    const earlier = page.querySelector<HTMLElement>('.ct-earlier');
    if (earlier) earlier.hidden = filtered;
  };

  const open: Cards['open'] = (id, shown) => {
    opened.abort();
    place?.replaceChildren();
    const listed = id === null ? null : page.querySelector<HTMLElement>(`article#${CSS.escape(id)}`);
    if (!listed || id === null) return;
    const card = place ? copyOf(listed) : listed;
    place?.append(card);
    const order = shown.map((event) => event.id);
    const at = order.indexOf(id);
    opened = new AbortController();
    const tools = {
      t,
      previous: order[at - 1] ?? null,
      next: at < 0 ? null : (order[at + 1] ?? null),
      link: new URL(permalink(id), location.href.replace(/[?#].*/, '')).href,
      onSelect,
      onClose: () => {
        onClose(id);
      },
    };
    mountCardTools(card, tools, opened.signal);
  };

  const goTo: Cards['goTo'] = (id) => {
    const card = place ?? page.querySelector(`article#${CSS.escape(id)}`);
    if (card && !place) scrollToStart(card);
    card?.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true });
  };

  return { show, open, goTo };
};
