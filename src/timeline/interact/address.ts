import { arrangements, type Arrangement } from '../layout/arrangement.ts';
import type { Domain } from '../layout/domain.ts';
import type { Timeline } from '../model/timeline.ts';
import { fromQuery, fromWritten, viewToQuery } from './codec.ts';
import type { Cause } from './store.ts';
import type { View } from './view.ts';

const decodeFragment = (hash: string): string => {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
};

/** The view that an address asks for. The event of the fragment goes before that of the query. */
export const viewFromUrl = (
  timeline: Timeline,
  { hash, searchParams }: URL,
  limits: Domain,
  usual?: Arrangement,
): View => {
  const written = fromQuery(searchParams);
  const named = fromWritten(timeline, { select: decodeFragment(hash) }, limits).selected;
  const view = fromWritten(timeline, written, limits, usual);
  return { ...view, selected: named ?? view.selected };
};

/** How a page writes the address of a view. */
export interface Writing {
  /** The arrangement of a view that names none. */
  readonly usual: Arrangement;
  /** True where the open card stands in the text, to which a fragment leads; false where it stands beside that. */
  readonly inText: boolean;
}

/** The address of a view, after the page’s path: query and fragment; empty for the view that shows everything. */
export const viewToUrl = (
  view: View,
  { usual, inText }: Writing = { usual: arrangements[0], inText: true },
): string => {
  const query = viewToQuery(view, usual);
  return `${query && `?${query}`}${view.selected && inText ? `#${view.selected}` : ''}`;
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

/**
 * Writes a view; what goes on without a pause takes the place of the last step, what was not the reader’s is none, and what
 * a story does by itself, `follow`, takes the place of the last step, too.
 */
export type WriteAddress = (view: View, cause: Cause | 'follow') => void;

/**
 * Keeps the page’s address, and the links to its translations, where the view is.
 * @param onReturn called when the reader goes back or forward to another address
 */
export const mountAddress = (onReturn: () => void, writing: Writing): WriteAddress => {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')];
  const paths = links.map((link) => (link.getAttribute('href') ?? '').replace(/[?#].*/, ''));
  const isStep = countSteps();

  window.addEventListener('popstate', () => {
    isStep('show');
    onReturn();
  });
  return (view, cause) => {
    const address = viewToUrl(view, writing);
    if (address !== `${location.search}${location.hash}` && cause !== 'show')
      history[cause !== 'follow' && isStep(cause) ? 'pushState' : 'replaceState'](
        null,
        '',
        `${location.pathname}${address}`,
      );
    const query = viewToQuery(view, writing.usual);
    links.forEach((link, i) => {
      link.setAttribute('href', `${paths[i] ?? ''}${query && `?${query}`}${location.hash}`);
    });
  };
};
