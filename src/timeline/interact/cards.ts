import type { Dictionary } from '../../i18n';
import type { TimelineEvent } from '../model/timeline';
import { mountCardTools, type CardTools } from './card';

export interface Cards {
  /** Hides the cards of events that are not shown, and chapters and entries of the contents that are left without any. */
  readonly show: (shown: readonly TimelineEvent[], filtered: boolean) => void;
  /** Opens the card of an event, or none; goes there where `goThere`. */
  readonly open: (id: string | null, shown: readonly TimelineEvent[], goThere: boolean) => void;
  readonly unmount: () => void;
}

interface CardsOptions {
  readonly t: Dictionary;
  readonly onSelect: (id: string) => void;
  /** Called with the event whose card the reader closed. */
  readonly onClose: (id: string) => void;
}

/** The cards of a page: which are shown, and which is open. */
export const mountCards = (page: HTMLElement, { t, onSelect, onClose }: CardsOptions): Cards => {
  let tools: CardTools | undefined;

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

  const open: Cards['open'] = (id, shown, goThere) => {
    tools?.unmount();
    tools = undefined;
    const card = id === null ? null : document.getElementById(id);
    if (!card || id === null) return;
    const order = shown.map((event) => event.id);
    const at = order.indexOf(id);
    tools = mountCardTools(card, {
      t,
      previous: order[at - 1] ?? null,
      next: at < 0 ? null : (order[at + 1] ?? null),
      link: new URL(`#${id}`, location.href.replace(/[?#].*/, '')).href,
      onSelect,
      onClose: () => {
        onClose(id);
      },
    });
    if (!goThere) return;
    card.scrollIntoView({ block: 'start' });
    card.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true });
  };

  return { show, open, unmount: () => tools?.unmount() };
};
