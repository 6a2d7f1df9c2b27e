import { dictionary, type Locale } from '../../i18n/index.ts';
import type { Links } from '../draw/links.ts';
import type { Instant } from '../model/dates.ts';
import { memoize } from '../model/memoize.ts';
import { describeView } from '../model/words.ts';
import { mountAnnouncer } from './announce.ts';
import { mountCards } from './cards.ts';
import { crowdOf } from './crowd.ts';
import { mountFilters } from './filters.ts';
import { mountHelp } from './help.ts';
import type { Home } from './home.ts';
import { mountOverview } from './overview.ts';
import { mountRoving } from './roving.ts';
import { mountStage, type Layout } from './stage.ts';
import { createStore, type Cause, type Store } from './store.ts';
import { mountTip } from './tip.ts';
import { mountTools } from './tools.ts';
import type { View } from './view.ts';
import { mountZoom } from './zoom.ts';

export interface MountOptions {
  readonly home: Home;
  readonly locale: Locale;
  readonly links: Links;
  /** Lays the chart out in other than its natural height. */
  readonly layout?: Layout;
  /** Called when marks may have come or gone. */
  readonly onDraw?: () => void;
  /** True while the chart glides to another width. */
  readonly isGliding?: () => boolean;
  /** The width of a chart that its page may scale, in pixels on the screen. */
  readonly measure?: () => number;
  /** Called when there is another view, before any part follows it. */
  readonly onView?: (store: Store) => void;
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
  const { home, locale, links, onView, onChange, onPick } = options;
  const svg = root.querySelector<SVGSVGElement>('[data-timeline] > svg');
  const status = root.querySelector('[data-timeline-status]');
  const description = root.querySelector('[data-timeline-description]');
  const overviewRoot = root.querySelector<HTMLElement>('[data-timeline-overview]');
  if (!svg || !status || !description || !overviewRoot) return null;

  const mounted = new AbortController();
  const store = createStore(home, mounted.signal);
  const { view } = store;
  store.onView(() => onView?.(store));
  const t = dictionary(locale);
  const describe = memoize((of: View) =>
    describeView(home.timeline, store.shown(), locale, home.withBase(of.filter), of.years),
  );
  const help = mountHelp(root, t, mounted.signal);
  const roving = mountRoving(svg, store, help);
  const placeTip = mountTip(svg, mounted.signal);
  const around = (draw: () => void, isMoving: boolean): void => {
    roving.around(draw, isMoving);
    placeTip();
  };
  const stage = mountStage(svg, store, { ...options, describe, around });
  const overview = mountOverview(overviewRoot, store, locale, onPick);
  const cards = mountCards(root, store, {
    t,
    permalink: links.permalink,
    markOf: roving.markOf,
    crowdOf: (id) => crowdOf(svg, id),
  });
  const filters = mountFilters(root, store);
  mountAnnouncer(description, status, store, { nothing: t.nothing, describe });
  mountZoom(svg, store);
  mountTools(root, store, cards.open);
  store.onView((_, cause) => cause !== 'show' && onChange(view(), cause));

  return {
    store,
    overview,
    redraw: stage.redraw,
    /** Moves scroll and focus to the open card, if there is one. */
    goToCard: cards.goTo,
    /** Forgets what has been typed and not been acted on yet. */
    forget: filters.forget,
    unmount: () => mounted.abort(),
  };
}
