import type { Domain } from '../layout/domain.ts';
import { clampDomain, keptInView, sameDomain, withinLimits, zoomed } from '../layout/move-domain.ts';
import { filterEvents, type Filter } from '../model/filter.ts';
import { memoize } from '../model/memoize.ts';
import type { Home } from './home.ts';
import { hidesSelected, reduce, viewportOf, wholeView, type Action, type View } from './view.ts';

/** What has changed a view: a kind of action of the reader’s, or whoever shows another. */
export type Cause = Action['type'] | 'show';

export type Store = ReturnType<typeof createStore>;

/**
 * Holds what a chart shows: its view, and the viewport, the years that are shown right now, which a gesture moves until it
 * rests. Parts read it, change it, and follow it in the order in which they have come.
 * @param signal ends all parts
 */
export function createStore(home: Home, signal: AbortSignal) {
  const { own, extent, held, yearsUnder } = home;
  const ofView: ((before: View, cause: Cause) => void)[] = [];
  const ofMove: (() => void)[] = [];
  const shownIn = memoize((of: View) => filterEvents(own, of.filter, of.years));
  const filteredBy = memoize((filter: Filter) => filterEvents(own, filter));
  let view: View = { ...wholeView, arrangement: home.usual };
  let viewport = home.start;
  let frame = 0;

  const stop = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  const set = (next: View, cause: Cause): void => {
    const before = view;
    stop();
    view = next;
    viewport = viewportOf(view.years, yearsUnder(view.filter), extent);
    for (const listener of ofView) listener(before, cause);
  };
  const act = (action: Action): void => set(reduce(own, view, action), action.type);
  /** Has the view ask for the years of the viewport, as a gesture is over. */
  const rest = (): void => {
    const years = clampDomain(viewport, extent);
    const isHome = sameDomain(years, clampDomain(yearsUnder(view.filter), extent));
    act({ type: 'years', years: isHome ? null : years });
  };
  signal.addEventListener('abort', stop);

  return {
    home,
    signal,
    view: () => view,
    viewport: () => viewport,
    /** The events that the view shows, and those that it would show in any years. */
    shown: () => shownIn(view),
    filtered: () => filteredBy(view.filter),
    /** Calls back when there is another view, with the one before; the viewport may be another, too. */
    onView: (listener: (before: View, cause: Cause) => void) => void ofView.push(listener),
    /** Calls back when a gesture has moved the viewport, once a frame. */
    onMove: (listener: () => void) => void ofMove.push(listener),
    /** Shows a view; a card that it hides is closed. */
    show: (next: View) => set(hidesSelected(own, next) ? { ...next, selected: null } : next, 'show'),
    act,
    rest,
    /** Moves the viewport, as far as it may go. */
    move: (to: Domain): void => {
      const next = withinLimits(keptInView(to, held), extent);
      if (sameDomain(next, viewport)) return;
      viewport = next;
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        for (const listener of ofMove) listener();
      });
    },
    /** @param share where the instant that stays in place lies in the chart, from 0 to 1 */
    zoom: (factor: number, share = 0.5): void => {
      const [from, to] = viewport;
      viewport = keptInView(zoomed(viewport, factor, from + (to - from) * share), held);
      rest();
    },
  };
}
