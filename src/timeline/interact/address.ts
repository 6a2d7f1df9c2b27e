import { viewToUrl, type View } from './view';

/** Milliseconds within which typing or zooming goes on counts as one step of the history. */
const pause = 1000;

export interface Address {
  /** Writes a view; what goes on without a pause, as `kind` says, takes the place of the last step. */
  readonly write: (view: View, kind: string) => void;
  readonly unmount: () => void;
}

/**
 * Keeps the page's address, and the links to its translations, where the view is.
 * @param onReturn called when the reader goes back or forward to another address
 */
export const mountAddress = (onReturn: () => void): Address => {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')];
  const paths = links.map((link) => (link.getAttribute('href') ?? '').replace(/[?#].*/, ''));
  let last = { kind: '', at: 0 };

  const write = (view: View, kind: string): void => {
    const address = viewToUrl(view);
    links.forEach((link, i) => {
      link.setAttribute('href', `${paths[i] ?? ''}${address}`);
    });
    if (address === `${location.search}${location.hash}` || kind === '') return;
    const now = performance.now();
    const goesOn = (kind === 'text' || kind === 'range') && last.kind === kind && now - last.at < pause;
    history[goesOn ? 'replaceState' : 'pushState'](null, '', `${location.pathname}${address}`);
    last = { kind, at: now };
  };
  const onPopstate = (): void => {
    last = { kind: '', at: 0 };
    onReturn();
  };
  window.addEventListener('popstate', onPopstate);
  return {
    write,
    unmount: () => {
      window.removeEventListener('popstate', onPopstate);
    },
  };
};
