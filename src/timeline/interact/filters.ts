import { isPlainClick } from './click';
import { targetOf } from './target';
import { filterEvents } from '../model/filter';
import type { Timeline } from '../model/timeline';
import { lenses } from '../layout/lens';
import { wholeView, type Action, type View } from './view';

export interface Filters {
  /** Puts chips, counts and search field where the view is. */
  readonly show: (view: View, filtered: boolean, empty: boolean) => void;
  /** Forgets what has been typed and not been acted on yet. */
  readonly forget: () => void;
}

interface FiltersOptions {
  readonly timeline: Timeline;
  /** True where chips filter this page; false where they stay links to their own pages. */
  readonly inPlace: boolean;
  readonly act: (action: Action) => void;
}

/**
 * Chips that filter in place, each with its count under the other filters, the search field and the way back. What a reader
 * has typed or chosen before is acted on.
 */
export const mountFilters = (
  page: HTMLElement,
  { timeline, inPlace, act }: FiltersOptions,
  signal: AbortSignal,
): Filters => {
  const chips = [...page.querySelectorAll<HTMLAnchorElement>('[data-filter-company], [data-filter-era]')];
  const all = page.querySelector<HTMLAnchorElement>('[data-filter-all]');
  const search = page.querySelector<HTMLInputElement>('[data-timeline-search]');
  const lens = page.querySelector<HTMLSelectElement>('[data-timeline-lens]');
  const empty = page.querySelector<HTMLElement>('[data-timeline-empty]');

  const show: Filters['show'] = ({ filter, lens: arranged }, filtered, isEmpty) => {
    if (lens) lens.value = arranged;
    if (search && search.value.trim() !== filter.text) search.value = filter.text;
    if (empty) empty.hidden = !isEmpty;
    if (!inPlace) return;
    for (const chip of chips) {
      const { filterCompany, filterEra } = chip.dataset;
      const active = filterCompany ? filter.companies.includes(filterCompany) : filter.eras.includes(filterEra ?? '');
      const alone = filterCompany ? { ...filter, companies: [filterCompany] } : { ...filter, eras: [filterEra ?? ''] };
      const count = filterEvents(timeline, alone).length;
      const badge = chip.querySelector('.count');
      if (badge) badge.textContent = String(count);
      if (active) chip.setAttribute('aria-current', 'true');
      else chip.removeAttribute('aria-current');
      chip.classList.toggle('chip-none', count === 0);
    }
    if (filtered) all?.removeAttribute('aria-current');
    else all?.setAttribute('aria-current', 'true');
  };

  let timer = 0;
  let typed: string | null = null;
  const forget = (): void => {
    window.clearTimeout(timer);
    typed = null;
  };
  /** Acts on what was typed, if it was not yet. */
  const flush = (): void => {
    const text = typed;
    forget();
    if (text !== null) act({ type: 'text', text });
  };
  const searchSoon = (text: string): void => {
    forget();
    typed = text;
    timer = window.setTimeout(flush, 150);
  };
  const onClick = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    const target = targetOf(event);
    if (target.closest('[data-filter-clear]')) {
      event.preventDefault();
      forget();
      act({ type: 'clear' });
      search?.focus({ preventScroll: true });
      return;
    }
    const chip = inPlace
      ? target.closest<HTMLElement>('[data-filter-company], [data-filter-era], [data-filter-all]')
      : null;
    if (!chip) return;
    event.preventDefault();
    flush();
    const { filterCompany, filterEra } = chip.dataset;
    if (filterCompany) act({ type: 'company', id: filterCompany });
    else if (filterEra) act({ type: 'era', id: filterEra });
    else act({ type: 'clear' });
  };

  /** What an input method is still composing is no search yet. */
  const onInput = (event: Event): void => {
    if (!(event as InputEvent).isComposing) searchSoon(search?.value ?? '');
  };
  const onLens = (): void => {
    const chosen = lenses.find((name) => name === lens?.value);
    if (chosen) act({ type: 'lens', lens: chosen });
  };
  /** The view is there already; the form itself may not be sent from a sandbox. */
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') event.preventDefault();
  };

  page.addEventListener('click', onClick, { signal });
  search?.addEventListener('input', onInput, { signal });
  search?.addEventListener('compositionend', onInput, { signal });
  lens?.addEventListener('change', onLens, { signal });
  search?.addEventListener('keydown', onKeydown, { signal });
  signal.addEventListener('abort', forget);
  if (search?.value.trim()) searchSoon(search.value);
  const arranged = lens?.value;
  if (lens && arranged && arranged !== wholeView.lens)
    queueMicrotask(() => {
      // By then the view of the address is shown.
      lens.value = arranged;
      onLens();
    });
  return { show, forget };
};
