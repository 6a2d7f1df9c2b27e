import { dictionary, type Locale } from '../../i18n';
import type { Links } from '../draw/links';
import type { Instant } from '../model/dates';
import { memoize } from '../model/memoize';
import type { Timeline } from '../model/timeline';
import { describeView } from '../model/words';
import { mountAnnouncer } from './announce';
import { mountCards } from './cards';
import { mountFilters } from './filters';
import { mountHelp } from './help';
import { homeOf, type Base, type Setting } from './home';
import { mountOverview } from './overview';
import { mountRoving } from './roving';
import { mountStage } from './stage';
import { createStore, type Cause } from './store';
import { mountTip } from './tip';
import { mountTools } from './tools';
import type { View } from './view';
import { mountZoom } from './zoom';

export interface MountOptions {
  readonly timeline: Timeline;
  readonly locale: Locale;
  readonly links: Links;
  readonly setting: Setting;
  readonly base?: Base;
  /** Called when the reader has changed the view. */
  readonly onChange: (view: View, cause: Cause) => void;
  /** Called with the instant that the reader picks on the overview. */
  readonly onPick?: (instant: Instant) => void;
}

export type MountedTimeline = NonNullable<ReturnType<typeof mountTimeline>>;

/**
 * Brings a drawn chart, its filters, overview and cards to life.
 * @param root holds what `drawFigure`, `drawTools`, `drawFilters` and `drawCards` drew, in a page or a shadow tree;
 * a chart that is empty yet is drawn by the first view that is shown
 * @returns null where a part is missing
 */
export function mountTimeline(root: HTMLElement, options: MountOptions) {
  const { timeline, locale, links, setting, base, onChange, onPick } = options;
  const svg = root.querySelector<SVGSVGElement>('[data-timeline] > svg');
  const status = root.querySelector('[data-timeline-status]');
  const description = root.querySelector('[data-timeline-description]');
  const overviewRoot = root.querySelector<HTMLElement>('[data-timeline-overview]');
  if (!svg || !status || !description || !overviewRoot) return null;

  const mounted = new AbortController();
  const store = createStore(homeOf(timeline, setting, base), mounted.signal);
  const { view, home } = store;
  const t = dictionary(locale);
  const describe = memoize((of: View) =>
    describeView(timeline, store.shown(), locale, home.withBase(of.filter), of.years),
  );
  const help = mountHelp(root, t, mounted.signal);
  const roving = mountRoving(svg, store, help);
  const placeTip = mountTip(svg, mounted.signal);
  const around = (draw: () => void, isMoving: boolean): void => {
    roving.around(draw, isMoving);
    placeTip();
  };
  const stage = mountStage(svg, store, { locale, links, describe, around });
  const overview = mountOverview(overviewRoot, store, locale, onPick);
  const cards = mountCards(root, store, { t, permalink: links.permalink, markOf: roving.markOf });
  const filters = mountFilters(root, store);
  mountAnnouncer(description, status, store, { nothing: t.nothing, describe });
  mountZoom(svg, store);
  mountTools(root, store, cards.open);
  store.onView((_, cause) => cause !== 'show' && onChange(view(), cause));

  return {
    store,
    overview,
    /** Highlights the marks of some events, now and in every drawing that follows. */
    highlight: stage.highlight,
    /** Moves scroll and focus to the open card, if there is one. */
    goToCard: cards.goTo,
    /** Forgets what has been typed and not been acted on yet. */
    forget: filters.forget,
    unmount: () => mounted.abort(),
  };
}
