import type { Store } from '../store.ts';

/** Folds out the entry in which the open card stands, and folds the one before it in again; a page that shows the card elsewhere has none to fold. */
export function mountEntries(page: HTMLElement, store: Store): void {
  if (page.querySelector('[data-timeline-card]')) return;
  const fold = (id: string | null, open: boolean): void => {
    const card = id === null ? null : page.querySelector(`article#${CSS.escape(id)}`);
    card?.closest('details')?.toggleAttribute('open', open);
  };
  store.onView(({ selected }) => {
    const next = store.view().selected;
    if (next === selected) return;
    fold(selected, false);
    fold(next, true);
  });
}
