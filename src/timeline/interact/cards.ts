import type { Dictionary } from '../../i18n/index.ts';
import { htmlIn } from '../draw/html.ts';
import { mountCardTools } from './card.ts';
import type { Store } from './store.ts';

/** Windows of text beyond which a way is too long to be watched. */
const farthest = 2;

/** Scrolls an element to the top of the window: smoothly where the page does so, at once over a long way. */
export const scrollToStart = (element: Element): void => {
  const isFar = Math.abs(element.getBoundingClientRect().top) > farthest * window.innerHeight;
  element.scrollIntoView({ block: 'start', behavior: isFar ? 'instant' : 'auto' });
};

interface CardsOptions {
  readonly t: Dictionary;
  readonly permalink: (id: string) => string;
  /** What has the focus after an event's card, where it was opened from nothing that is still there. */
  readonly markOf: (id: string) => HTMLElement | SVGElement | null;
  /** The events whose marks lie upon that of an event. */
  readonly crowdOf: (id: string) => readonly string[];
}

/** A copy of a card for the place where one card stands at a time. */
const copyOf = (card: HTMLElement): HTMLElement => {
  const copy = card.cloneNode(true) as HTMLElement;
  for (const name of ['id', 'data-event', 'hidden']) copy.removeAttribute(name);
  return copy;
};

/** Hides the cards of events that are not shown, and their entries. */
const hideOthers = (page: HTMLElement, shown: ReadonlySet<string>): void => {
  for (const card of page.querySelectorAll<HTMLElement>('article[data-event]')) {
    card.hidden = !shown.has(card.id);
    const item = card.closest('li');
    if (item) item.hidden = card.hidden;
  }
};

/**
 * The cards of a page: which are shown, and which is open: in its place in the text, or, where the page has a
 * `[data-timeline-card]`, as a copy in there.
 */
export function mountCards(page: HTMLElement, store: Store, { t, permalink, markOf, crowdOf }: CardsOptions) {
  const place = page.querySelector<HTMLElement>('[data-timeline-card]');
  let opened = new AbortController();
  let opener: Element | null = null;
  store.signal.addEventListener('abort', () => opened.abort());
  const listed = (id: string): HTMLElement | null => page.querySelector(`article#${CSS.escape(id)}`);

  /** Moves scroll and focus to the open card, if there is one. */
  const goTo = (): void => {
    const { selected } = store.view();
    const card = selected === null ? null : (place ?? listed(selected));
    if (card && !place) scrollToStart(card);
    card?.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true });
  };
  /** Opens the card of an event and goes there; closed again, it gives the focus back to what it was opened from. */
  const open = (id: string, from: Element | null = null): void => {
    opener = from;
    store.act({ type: 'select', id });
    goTo();
  };
  const close = (id: string): void => {
    const back = opener?.isConnected ? (opener as HTMLElement) : markOf(id);
    opener = null;
    store.act({ type: 'select', id: null });
    back?.focus({ preventScroll: place !== null });
  };
  const showOpen = (): void => {
    opened.abort();
    place?.replaceChildren();
    const id = store.view().selected;
    const card = id === null ? null : listed(id);
    if (id === null || !card) return;
    const shown = place ? copyOf(card) : card;
    place?.append(shown);
    const linkTo = (other: string): HTMLAnchorElement =>
      htmlIn(document)('a', { href: `#${other}` }, listed(other)?.querySelector('h3')?.textContent.trim() ?? other);
    const order = store.shown().map((event) => event.id);
    const at = order.indexOf(id);
    opened = new AbortController();
    const tools = {
      t,
      previous: order[at - 1] ?? null,
      next: at < 0 ? null : (order[at + 1] ?? null),
      crowd: crowdOf(id).map(linkTo),
      link: new URL(permalink(id), location.href.replace(/[?#].*/, '')).href,
      onSelect: open,
      onClose: () => close(id),
    };
    mountCardTools(shown, tools, opened.signal);
  };
  store.onView((before) => {
    const { filter, years, selected } = store.view();
    const isSame = before.filter === filter && before.years === years;
    if (!isSame) hideOthers(page, new Set(store.shown().map(({ id }) => id)));
    if (!isSame || before.selected !== selected) showOpen();
  });
  return { open, goTo };
}
