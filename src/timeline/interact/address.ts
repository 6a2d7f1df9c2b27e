import type { Domain } from '../layout/domain';
import type { Timeline } from '../model/timeline';
import { fromQuery, fromWritten, viewToQuery } from './codec';
import type { Cause } from './store';
import type { View } from './view';

const decodeFragment = (hash: string): string => {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
};

/** The view that an address asks for. The event of the fragment goes before that of the query. */
export const viewFromUrl = (timeline: Timeline, { hash, searchParams }: URL, limits: Domain): View => {
  const written = fromQuery(searchParams);
  const named = fromWritten(timeline, { select: decodeFragment(hash) }, limits).selected;
  const view = fromWritten(timeline, written, limits);
  return { ...view, selected: named ?? view.selected };
};

/** The address of a view, after the page’s path: query and fragment; empty for the view that shows everything. */
export const viewToUrl = (view: View): string => {
  const query = viewToQuery(view);
  return `${query && `?${query}`}${view.selected ? `#${view.selected}` : ''}`;
};

/** Milliseconds within which typing or zooming goes on counts as one step of the history. */
const pause = 1000;

/** Tells whether a change is a step of its own in the history, or goes on with the one before it, as typing does. */
export const countSteps = (): ((cause: Cause) => boolean) => {
  let last: { readonly cause: Cause; readonly at: number } = { cause: 'show', at: 0 };
  return (cause) => {
    const now = performance.now();
    const goesOn = (cause === 'text' || cause === 'years') && last.cause === cause && now - last.at < pause;
    last = { cause, at: now };
    return !goesOn;
  };
};

/** Writes a view; what goes on without a pause takes the place of the last step, and what was not the reader’s is none. */
export type WriteAddress = (view: View, cause: Cause) => void;

/**
 * Keeps the page’s address, and the links to its translations, where the view is.
 * @param onReturn called when the reader goes back or forward to another address
 */
export const mountAddress = (onReturn: () => void): WriteAddress => {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')];
  const paths = links.map((link) => (link.getAttribute('href') ?? '').replace(/[?#].*/, ''));
  const isStep = countSteps();

  window.addEventListener('popstate', () => {
    isStep('show');
    onReturn();
  });
  return (view, cause) => {
    const address = viewToUrl(view);
    if (address !== `${location.search}${location.hash}` && cause !== 'show')
      history[isStep(cause) ? 'pushState' : 'replaceState'](null, '', `${location.pathname}${address}`);
    const query = viewToQuery(view);
    links.forEach((link, i) => {
      link.setAttribute('href', `${paths[i] ?? ''}${query && `?${query}`}${location.hash}`);
    });
  };
};
