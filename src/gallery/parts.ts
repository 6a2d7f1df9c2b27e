import type { Dictionary, Locale } from '../i18n';
import { mountCardTools } from '../timeline/interact/card';
import { mountFilters } from '../timeline/interact/filters';
import { mountHelp } from '../timeline/interact/help';
import { viewFromUrl } from '../timeline/interact/address';
import { homeOf } from '../timeline/interact/home';
import { mountOverview, placeOn } from '../timeline/interact/overview';
import type { OverviewParts } from '../timeline/interact/overview-parts';
import { createStore, type Store } from '../timeline/interact/store';
import { domainOf, type Domain } from '../timeline/layout/domain';
import { anchor } from '../timeline/model/dates';
import { byId, type Timeline } from '../timeline/model/timeline';

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

const showChapter = (
  part: HTMLElement,
  { here, marks, label }: OverviewParts,
  extent: Domain,
  timeline: Timeline,
): void => {
  const ids = part.dataset['chapterEvents']?.split(' ').filter(Boolean) ?? [];
  const events = ids.map((id) => byId(timeline.events, id));
  if (events.length === 0) return;
  here.hidden = false;
  placeOn(here, extent, domainOf(timeline, events));
  label.textContent = part.dataset['chapterTitle'] ?? '';
  for (const { when } of events) {
    const at = anchor(when);
    if (at === null) continue;
    const mark = document.createElement('i');
    placeOn(mark, extent, [at, at]);
    mark.style.width = '';
    marks.append(mark);
  }
};

const mountBrush = (part: HTMLElement, { timeline, locale }: Given): void => {
  const { store, show } = storeOf(part, timeline);
  const overview = mountOverview(part, store, locale);
  show();
  if ('focused' in part.dataset) overview.handles[0].classList.add('gallery-focus-visible');
  showChapter(part, overview, store.home.extent, timeline);
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
