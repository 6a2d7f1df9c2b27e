import type { Dictionary, Locale } from '../i18n';
import { mountCardTools } from '../timeline/interact/card';
import { mountFilters } from '../timeline/interact/filters';
import { mountHelp } from '../timeline/interact/help';
import { mountOverview, placeOn } from '../timeline/interact/overview';
import { fillStrip, type Strip } from '../timeline/interact/strip';
import { heldOf, limitsOf } from '../timeline/layout/move-domain';
import { domainOfView, reduce, viewFromUrl, viewToUrl, type Action, type View } from '../timeline/interact/view';
import { careerDomain, domainOf, type Domain } from '../timeline/layout/domain';
import { anchor } from '../timeline/model/dates';
import { filterEvents } from '../timeline/model/filter';
import { byId, type Timeline } from '../timeline/model/timeline';

interface Given {
  readonly timeline: Timeline;
  readonly locale: Locale;
  readonly t: Dictionary;
}

/** Parts of the gallery stay for as long as it does. */
const { signal } = new AbortController();

const viewAsked = (part: HTMLElement, timeline: Timeline): View =>
  viewFromUrl(timeline, new URL(`?${part.dataset['query'] ?? ''}`, 'https://gallery.invalid/'));

const mountChips = (part: HTMLElement, { timeline }: Given): void => {
  let view = viewAsked(part, timeline);
  const show = (): void => {
    filters.show(view, viewToUrl(view) !== '', filterEvents(timeline, view.filter).length === 0);
  };
  const act = (action: Action): void => {
    view = reduce(timeline, view, action);
    show();
  };
  const filters = mountFilters(part, { timeline, inPlace: true, act }, signal);
  show();
};

const showChapter = (part: HTMLElement, { here, marks, label }: Strip, extent: Domain, timeline: Timeline): void => {
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

const mountStrip = (part: HTMLElement, { timeline, locale }: Given): void => {
  const extent = limitsOf(timeline);
  let domain = domainOfView(viewAsked(part, timeline), careerDomain(timeline), extent);
  const strip = fillStrip(part, timeline, locale, extent);
  const options = {
    locale,
    extent,
    held: heldOf(timeline),
    domain: () => domain,
    onMove: (to: Domain) => {
      domain = to;
      overview.refresh();
    },
    onEnd: () => undefined,
    onPick: () => undefined,
  };
  const overview = mountOverview(strip, options, signal);
  if ('focused' in part.dataset) strip.handles[0].classList.add('gallery-focus-visible');
  showChapter(part, strip, extent, timeline);
};

const showKeys = (part: HTMLElement, { t }: Given): void => {
  mountHelp(part, t, signal);
  part.querySelector('.keys')?.removeAttribute('popover');
};

const openCard = (part: HTMLElement, { t }: Given): void => {
  const stay = (): void => undefined;
  const options = { t, previous: '', next: '', link: location.href, onSelect: stay, onClose: stay };
  mountCardTools(part, options, signal);
};

const mounts: Readonly<Record<string, (part: HTMLElement, given: Given) => void>> = {
  filters: mountChips,
  overview: mountStrip,
  keys: showKeys,
  card: openCard,
};

/** Brings a part of the gallery to life by what its `data-gallery` names: `filters`, `overview`, `keys`, `card`. */
export const mountPart = (part: HTMLElement, given: Given): void => {
  mounts[part.dataset['gallery'] ?? '']?.(part, given);
};
