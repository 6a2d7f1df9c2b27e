import { writeAttribute } from '../draw/set.ts';
import { arrangements } from '../layout/arrangement.ts';
import { filterEvents } from '../model/filter.ts';
import { isPlainClick, targetOf } from './events.ts';
import type { Store } from './store.ts';
import { isFiltered } from './view.ts';

/** Milliseconds without a key after which a word is searched. */
const pause = 150;

/**
 * Chips that filter in place, each with its count under the other filters, the search field, the arrangement and the way
 * back; on the page of a company or era chips stay links to their own pages. What a reader has typed or chosen before is
 * acted on.
 */
export function mountFilters(page: HTMLElement, store: Store) {
  const { home, signal } = store;
  const inPlace = home.setting !== 'facet';
  const chips = [...page.querySelectorAll<HTMLAnchorElement>('[data-filter-company], [data-filter-era]')];
  const all = page.querySelector('[data-filter-all]');
  const search = page.querySelector<HTMLInputElement>('[data-timeline-search]');
  const arrangement = page.querySelector<HTMLSelectElement>('[data-timeline-lens]');
  const empty = page.querySelector<HTMLElement>('[data-timeline-empty]');

  store.onView((before) => {
    const view = store.view();
    const { filter, years } = view;
    if (before.filter === filter && before.years === years && before.arrangement === view.arrangement) return;
    if (arrangement) arrangement.value = view.arrangement;
    if (search && search.value.trim() !== filter.text) search.value = filter.text;
    if (empty) empty.hidden = store.shown().length > 0;
    if (!inPlace) return;
    for (const chip of chips) {
      const { filterCompany: company, filterEra: era = '' } = chip.dataset;
      const [name, id] = company ? (['companies', company] as const) : (['eras', era] as const);
      const count = filterEvents(home.own, { ...filter, [name]: [id] }, years).length;
      const badge = chip.querySelector('.count');
      if (badge) badge.textContent = String(count);
      writeAttribute(chip, 'aria-current', filter[name].includes(id) ? 'true' : null);
      chip.classList.toggle('chip-none', count === 0);
    }
    if (all) writeAttribute(all, 'aria-current', isFiltered(view) ? null : 'true');
  });

  let timer = 0;
  let typed: string | null = null;
  /** Forgets what has been typed and not been acted on yet. */
  const forget = (): void => {
    window.clearTimeout(timer);
    typed = null;
  };
  /** Acts on what was typed, if it was not yet. */
  const flush = (): void => {
    const text = typed;
    forget();
    if (text !== null) store.act({ type: 'text', text });
  };
  const searchSoon = (text: string): void => {
    forget();
    typed = text;
    timer = window.setTimeout(flush, pause);
  };
  const onClick = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    const target = targetOf(event);
    if (target.closest('[data-filter-clear]')) {
      event.preventDefault();
      forget();
      store.act({ type: 'clear' });
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
    if (filterCompany) store.act({ type: 'company', id: filterCompany });
    else if (filterEra) store.act({ type: 'era', id: filterEra });
    else store.act({ type: 'clear' });
  };

  /** What an input method is still composing is no search yet. */
  const onInput = (event: Event): void => {
    if (!(event as InputEvent).isComposing) searchSoon(search?.value ?? '');
  };
  const arrange = (): void => {
    const chosen = arrangements.find((name) => name === arrangement?.value);
    if (chosen) store.act({ type: 'arrangement', arrangement: chosen });
  };
  /** The view is there already; the form itself may not be sent from a sandbox. */
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') event.preventDefault();
  };

  page.addEventListener('click', onClick, { signal });
  search?.addEventListener('input', onInput, { signal });
  search?.addEventListener('compositionend', onInput, { signal });
  search?.addEventListener('keydown', onKeydown, { signal });
  arrangement?.addEventListener('change', arrange, { signal });
  signal.addEventListener('abort', forget);
  if (search?.value.trim()) searchSoon(search.value);
  const arranged = arrangement?.value;
  if (arrangement && arranged && arranged !== home.usual)
    queueMicrotask(() => {
      // By then the view of the address is shown.
      arrangement.value = arranged;
      arrange();
    });
  return { forget };
}
