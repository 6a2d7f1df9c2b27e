import type { Dictionary, Locale } from '../i18n/index.ts';
import { mountCardTools } from '../timeline/interact/card.ts';
import { mountFilters } from '../timeline/interact/filters.ts';
import { mountHelp } from '../timeline/interact/help.ts';
import { viewFromUrl } from '../timeline/interact/address.ts';
import { homeOf } from '../timeline/interact/home.ts';
import { mountOverview } from '../timeline/interact/overview.ts';
import { addChapter, showChapter } from '../timeline/interact/overview-chapter.ts';
import { createStore, type Store } from '../timeline/interact/store.ts';
import { hullOf } from '../timeline/model/dates.ts';
import { byId, type Timeline } from '../timeline/model/timeline.ts';

interface Given {
  readonly timeline: Timeline;
  readonly locale: Locale;
  readonly t: Dictionary;
}

/** Parts of the gallery stay for as long as it does. */
const { signal } = new AbortController();

/** A part's own store, and what shows the view that the part asks for. */
const storeOf = (part: HTMLElement, timeline: Timeline): { readonly store: Store; readonly show: () => void } => {
  const store = createStore(homeOf(timeline, 'story'), signal);
  const url = new URL(`?${part.dataset['query'] ?? ''}`, 'https://gallery.invalid/');
  return {
    store,
    show: () => {
      store.show(viewFromUrl(timeline, url, store.home.extent));
    },
  };
};

const mountChips = (part: HTMLElement, { timeline }: Given): void => {
  const { store, show } = storeOf(part, timeline);
  mountFilters(part, store);
  show();
};

const mountBrush = (part: HTMLElement, { timeline, locale }: Given): void => {
  const { store, show } = storeOf(part, timeline);
  const overview = mountOverview(part, store, locale);
  show();
  if ('focused' in part.dataset) overview.handles[0].classList.add('gallery-focus-visible');
  const events = (part.dataset['chapterEvents']?.split(' ') ?? [])
    .filter(Boolean)
    .map((id) => byId(timeline.events, id));
  const [first, ...rest] = events.map(({ when }) => when);
  const title = part.dataset['chapterTitle'] ?? '';
  if (first) showChapter(addChapter(overview), store.home, { title, when: hullOf([first, ...rest]), events }, locale);
};

const showKeys = (part: HTMLElement, { t }: Given): void => {
  mountHelp(part, t, signal);
  part.querySelector('.keys')?.removeAttribute('popover');
};

const openCard = (part: HTMLElement, { t }: Given): void => {
  const stay = (): void => undefined;
  const options = { t, previous: '', next: '', crowd: [], link: location.href, onSelect: stay, onClose: stay };
  mountCardTools(part, options, signal);
};

const mounts: Readonly<Record<string, (part: HTMLElement, given: Given) => void>> = {
  filters: mountChips,
  overview: mountBrush,
  keys: showKeys,
  card: openCard,
};

/** Brings a part of the gallery to life by what its `data-gallery` names: `filters`, `overview`, `keys`, `card`. */
export const mountPart = (part: HTMLElement, given: Given): void => {
  mounts[part.dataset['gallery'] ?? '']?.(part, given);
};
