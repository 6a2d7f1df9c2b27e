import type { Dictionary } from '../../i18n';
import { isPlainClick } from './click';
import { filterEvents } from '../model/filter';
import type { Timeline } from '../model/timeline';
import { lenses } from '../layout/lens';
import type { Action, View } from './view';

export interface Filters {
  /** Puts chips, counts and search field where the view is. */
  readonly show: (view: View, filtered: boolean, empty: boolean) => void;
  readonly unmount: () => void;
}

interface FiltersOptions {
  readonly timeline: Timeline;
  readonly t: Dictionary;
  /** True where chips filter this page; false where they stay links to their own pages. */
  readonly inPlace: boolean;
  readonly act: (action: Action) => void;
}

/** Chips that filter in place, each with its count under the other filters, the search field and the way back. */
export const mountFilters = (page: HTMLElement, { timeline, t, inPlace, act }: FiltersOptions): Filters => {
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

  const onClick = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-filter-clear]')) {
      event.preventDefault();
      act({ type: 'clear' });
      return;
    }
    const chip = inPlace
      ? target?.closest<HTMLElement>('[data-filter-company], [data-filter-era], [data-filter-all]')
      : null;
    if (!chip) return;
    event.preventDefault();
    const { filterCompany, filterEra } = chip.dataset;
    if (filterCompany) act({ type: 'company', id: filterCompany });
    else if (filterEra) act({ type: 'era', id: filterEra });
    else act({ type: 'clear' });
  };

  let timer = 0;
  const onInput = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      act({ type: 'text', text: search?.value ?? '' });
    }, 150);
  };
  const onLens = (): void => {
    const chosen = lenses.find((name) => name === lens?.value);
    if (chosen) act({ type: 'lens', lens: chosen });
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
  };

  page.addEventListener('click', onClick);
  search?.addEventListener('input', onInput);
  lens?.addEventListener('change', onLens);
  search?.form?.addEventListener('submit', onSubmit);
  if (search) search.placeholder = t.searchHint;
  return {
    show,
    unmount: () => {
      window.clearTimeout(timer);
      page.removeEventListener('click', onClick);
      search?.removeEventListener('input', onInput);
      lens?.removeEventListener('change', onLens);
      search?.form?.removeEventListener('submit', onSubmit);
    },
  };
};
