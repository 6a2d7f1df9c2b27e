import { eventOfLink } from '../draw/link.ts';
import { isPlainClick, targetOf } from './events.ts';
import { zoomStep } from './keys.ts';
import type { Store } from './store.ts';

/**
 * The page’s buttons, and its links to events: in the chart, in the text, on the cards. Bars, bands and names of the chart
 * filter; on the page of a company or era they stay links.
 * @param onSelect called with the event of a link, and the link
 */
export function mountTools(page: HTMLElement, store: Store, onSelect: (id: string, link: Element) => void): void {
  const { setting, own } = store.home;
  const ids = new Set(own.events.map(({ id }) => id));
  const buttons: Readonly<Record<string, () => void>> = {
    'zoom-in': () => store.zoom(1 / zoomStep),
    'zoom-out': () => store.zoom(zoomStep),
    reset: () => store.act({ type: 'years', years: null }),
  };
  const onClick = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    const target = targetOf(event);
    buttons[target.closest('[data-tool]')?.getAttribute('data-tool') ?? '']?.();
    const facet = setting !== 'facet' && target.closest<SVGElement>('[data-timeline] :is([data-company], [data-era])');
    if (facet) {
      const { company, era } = facet.dataset;
      event.preventDefault();
      store.act({ type: company === undefined ? 'era' : 'company', id: company ?? era ?? '' });
      return;
    }
    const link = target.closest('a[data-event], .ct-earlier a, a[href^="#"]');
    const id = eventOfLink(link);
    if (!link || !ids.has(id)) return;
    event.preventDefault();
    onSelect(id, link);
  };
  page.addEventListener('click', onClick, { signal: store.signal });
}
