import type { ViewName } from '../timeline/interact/codec.ts';
import { isPlainClick } from '../timeline/interact/events.ts';
import { onFirstSign } from '../timeline/interact/sign.ts';

const page = document.querySelector<HTMLElement>('main[data-locale]');

/** What asks for another picture than the server's; the rest of an address only opens a card. */
const pictured: Readonly<Record<Exclude<ViewName, 'select'>, true>> = {
  company: true,
  era: true,
  q: true,
  from: true,
  to: true,
  lens: true,
};

/** What acts once the page is awake: buttons, the way back from an empty result, and, where chips filter in place, chips. */
const heldOn = ({ dataset }: HTMLElement): string =>
  '[data-tool], [data-filter-clear], a[data-event], [data-chapter-text] a[href^="#"]:not(.pilcrow)' +
  (dataset['baseCompany'] || dataset['baseEra'] ? '' : ', [data-filter-company], [data-filter-era], [data-filter-all]');

/**
 * Lays out what the styles have put off, one chapter in each of the browser’s idle moments; all at once where somebody comes
 * to a place further down.
 */
const layOut = (chapters: HTMLElement[]): void => {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isAtOnce = visit?.type !== 'navigate' || location.search !== '' || location.hash !== '';
  const next = (): void => {
    for (const chapter of chapters.splice(0, isAtOnce ? chapters.length : 1)) chapter.dataset['laid'] = '';
    if (chapters.length > 0) requestIdleCallback(next);
  };
  if (isAtOnce) next();
  else if ('requestIdleCallback' in window) addEventListener('load', () => requestIdleCallback(next));
};

/** Loads what makes the page move: at the reader’s first sign, or at once where the address asks for a view. */
if (page) {
  const { dataset } = document.documentElement;
  const held = heldOn(page);
  /** What was pressed before it could act, in order; it acts once the page is awake. */
  const pressed: HTMLElement[] = [];
  const onClick = (event: MouseEvent): void => {
    const control = event.target instanceof Element && event.target.closest<HTMLElement>(held);
    if (!control || !isPlainClick(event)) return;
    event.preventDefault();
    pressed.push(control);
    start();
  };
  /** What is typed is acted on by then, too; sent as a form it would lose the rest of the address. */
  const onSubmit = (event: Event): void => {
    event.preventDefault();
  };
  const letGo = (): void => {
    page.removeEventListener('click', onClick);
    delete dataset['asked'];
  };
  const wake = (): void => {
    page.addEventListener('submit', onSubmit);
    import('./wake.ts')
      .then(({ wake: wakePage }) => wakePage(page))
      .then(
        () => {
          letGo();
          for (const control of pressed) control.click();
        },
        () => {
          letGo();
          page.removeEventListener('submit', onSubmit);
          delete dataset['live'];
          // A link still leads where it leads without script.
          pressed.findLast((control) => control.matches('a'))?.click();
        },
      );
  };
  dataset['live'] = '';
  layOut([...page.querySelectorAll<HTMLElement>('[data-chapter]')]);
  const story = document.querySelector('[data-stage] ~ #the_story');
  if (story)
    new IntersectionObserver(
      ([entry]) => page.toggleAttribute('data-beside', entry?.isIntersecting),
      // The picture stands beside the text that has come into the window, until that has left its upper half; over it, until
      // that has left the window.
      { rootMargin: `${matchMedia('(width<69rem)').matches ? 0 : -50}% 0px -30%` },
    ).observe(story);
  page.addEventListener('click', onClick);
  const stop = onFirstSign(wake);
  /** Wakes the page where no sign of a reader has done so. */
  const start = (): void => {
    if (stop()) wake();
  };
  if (location.search || location.hash) {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
      link.setAttribute('href', `${link.getAttribute('href') ?? ''}${location.search}${location.hash}`);
    const query = new URLSearchParams(location.search);
    if (Object.keys(pictured).some((name) => query.has(name))) dataset['asked'] = '';
    start();
  }
}
