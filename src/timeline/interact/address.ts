import { viewToQuery, viewToUrl, type View } from './view';

/** Milliseconds within which typing or zooming goes on counts as one step of the history. */
const pause = 1000;

/** Tells whether an action is a step of its own in the history, or goes on with the one before it, as typing does. */
export const countSteps = (): ((kind: string) => boolean) => {
  let last = { kind: '', at: 0 };
  return (kind) => {
    const now = performance.now();
    const goesOn = (kind === 'text' || kind === 'range') && last.kind === kind && now - last.at < pause;
    last = { kind, at: now };
    return !goesOn;
  };
};

/** Writes a view; what goes on without a pause, as `kind` says, takes the place of the last step. */
export type WriteAddress = (view: View, kind: string) => void;

/**
 * Keeps the page's address, and the links to its translations, where the view is.
 * @param onReturn called when the reader goes back or forward to another address
 */
export const mountAddress = (onReturn: () => void): WriteAddress => {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')];
  const paths = links.map((link) => (link.getAttribute('href') ?? '').replace(/[?#].*/, ''));
  const isStep = countSteps();

  const write: WriteAddress = (view, kind) => {
    const address = viewToUrl(view);
    if (address !== `${location.search}${location.hash}` && kind !== '')
      history[isStep(kind) ? 'pushState' : 'replaceState'](null, '', `${location.pathname}${address}`);
    const query = viewToQuery(view);
    links.forEach((link, i) => {
      link.setAttribute('href', `${paths[i] ?? ''}${query && `?${query}`}${location.hash}`);
    });
  };
  window.addEventListener('popstate', () => {
    isStep('');
    onReturn();
  });
  return write;
};
