import { mainArrangement } from '../layout/arrangement.ts';
import { dictionary } from '../../i18n/index.ts';
import type { Timeline } from '../model/timeline.ts';
import { everything } from '../model/filter.ts';
import { mountAddress, viewFromUrl } from './address.ts';
import { createBeside } from './story/beside.ts';
import { mountEntries } from './story/entries.ts';
import { framedLayout } from './framed.ts';
import { homeOf, type Base, type Home } from './home.ts';
import { mountReading } from './story/reading.ts';
import { mountShareView } from './story/share-view.ts';
import { mountTimeline, type MountOptions } from './timeline.ts';
import { hidesSelected, type View } from './view.ts';

/**
 * True for a reader who has just come: the browser takes no place up again, and nobody has scrolled away from where it
 * began, at the top or at the card that the address names.
 */
const hasJustCome = (card: Element | null): boolean => {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const { top = -1 } = card?.getBoundingClientRect() ?? {};
  return visit?.type === 'navigate' && (window.scrollY === 0 || (top >= 0 && top < window.innerHeight));
};

/** True for the event that the fragment names. */
const isNamed = (id: string | null): boolean => location.hash === `#${id}`;

/** Milliseconds between two notes of where a reader who scrolls is: the strictest browser takes a hundred in half a minute. */
const noteEvery = 400;

/**
 * Keeps in the history where the reader is. A browser that comes back looks for the place before filters have shortened the
 * page. Answers with the place that was kept, in pixels from the top.
 */
const keepPlace = (): number | null => {
  let timer = 0;
  const note = (): void => {
    timer = 0;
    history.replaceState({ top: window.scrollY }, '');
  };
  window.addEventListener('scroll', () => {
    timer ||= window.setTimeout(note, noteEvery);
  });
  window.addEventListener('pagehide', note);
  const state: unknown = history.state;
  const isKept = typeof state === 'object' && state !== null && 'top' in state;
  return isKept && typeof state.top === 'number' ? state.top : null;
};

/** Brings a page of the site to life: its timeline, the address that keeps the view, the text that the overview follows. */
export const mountPage = (
  page: HTMLElement,
  options: Pick<MountOptions, 'locale' | 'links'> & {
    readonly timeline: Timeline;
    readonly base: Base;
    /** Words of the picture beside a story. */
    readonly t: { readonly readInStory: string };
  },
): void => {
  const { timeline, locale, links, base, t } = options;
  const isStory = base.companies.length + base.eras.length === 0;
  const pageHome: Home = {
    ...homeOf(timeline, isStory ? 'story' : 'facet', base),
    ...(isStory && { usual: mainArrangement(timeline) }),
  };
  const beside = createBeside(page, pageHome);
  const writeAddress = mountAddress(
    () => {
      mounted?.forget();
      arrive(false);
    },
    { usual: pageHome.usual, inText: beside === null },
  );
  const mounted = mountTimeline(page, {
    locale,
    links,
    home: pageHome,
    ...(beside ?? { layout: framedLayout(pageHome) }),
    onChange: (view, cause) => {
      writeAddress(view, cause);
      reading.refresh();
    },
    onPick: (instant) => reading.goTo(instant),
  });
  if (!mounted) return;
  const { store, overview } = mounted;
  const { own, extent, usual } = store.home;
  mountEntries(page, store);
  /**
   * The view of the address. On the page of a company or an era, others are pages of their own. A fragment leads to its
   * event, whatever the query would hide.
   */
  const asked = (): View => {
    const view = viewFromUrl(own, new URL(location.href), extent, usual);
    const filter = isStory ? view.filter : { ...view.filter, companies: [], eras: [] };
    const isLifted = isNamed(view.selected) && hidesSelected(own, { ...view, filter });
    return isLifted ? { ...view, filter: everything, years: null } : { ...view, filter };
  };
  /** The event that the fragment names, where it stands in the story and not on this page. */
  const elsewhere = (): string | null => {
    const { selected } = viewFromUrl(timeline, new URL(location.hash, location.href.replace(/[?#].*/, '')), extent);
    return own.events.some(({ id }) => id === selected) ? null : selected;
  };
  const arrive = (goThere: boolean): void => {
    const away = elsewhere();
    if (away !== null) {
      location.replace(`${links.all}#${away}`);
      return;
    }
    store.show(asked());
    const { selected: named } = store.view();
    if (goThere && picture && named !== null && isNamed(named)) picture.locate(named);
    else if (goThere) mounted.goToCard();
    writeAddress(store.view(), 'show');
    reading.refresh();
  };
  mountShareView(page, dictionary(locale).copied);
  const picture = beside?.mount(mounted, { t, onFollow: () => writeAddress(store.view(), 'follow') });
  const reading = mountReading(page, {
    home: store.home,
    locale,
    overview,
    onPlace: (place, events) => picture?.onPlace(place, events),
  });
  // A browser goes to a fragment by itself, but where a filter leaves out what is above, that is elsewhere by now.
  const { selected } = asked();
  const isNew = hasJustCome(selected === null ? null : document.getElementById(selected));
  const top = keepPlace();
  if (location.search || location.hash)
    arrive(isNew && location.search !== '' && (location.hash === '' || isNamed(selected)));
  const isShortened = store.shown().length < own.events.length;
  if (top !== null && isShortened) window.scrollTo({ top, behavior: 'instant' });
};
