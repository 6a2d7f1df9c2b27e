import { everything } from '../../model/filter.ts';
import type { Store } from '../store.ts';
import { isFiltered } from '../view.ts';

/**
 * Folds the chapters of which a filter shows no event to their heads, with a way to read them all the same; not the one with
 * the paragraph that the address names. Says over the story, and in its upright picture, what is shown of it, where that is
 * not all.
 */
export function mountFolds(page: HTMLElement, store: Store): void {
  const chapters = [...page.querySelectorAll<HTMLElement>('[data-chapter]')];
  const unfolded = new Set<HTMLElement>();
  const refresh = (): void => {
    const shown = new Set(store.filtered().map(({ id }) => id));
    const isAll = store.view().filter === everything;
    for (const chapter of chapters) {
      const cards = [...chapter.querySelectorAll('article[data-event]')];
      const isMissed = !isAll && cards.length > 0 && !cards.some(({ id }) => shown.has(id));
      const isFolded = isMissed && !unfolded.has(chapter) && !chapter.querySelector('p:target');
      for (const part of chapter.querySelectorAll<HTMLElement>('[data-chapter-text], [data-plate]'))
        part.hidden = isFolded;
      const button = chapter.querySelector<HTMLElement>('[data-read-anyway]');
      if (button) button.hidden = !isFolded;
    }
  };
  for (const chapter of chapters)
    chapter.querySelector('[data-read-anyway]')?.addEventListener('click', () => {
      unfolded.add(chapter);
      refresh();
    });
  const filtered = page.querySelector<HTMLElement>('[data-filtered]');
  const words = filtered?.querySelector('span');
  filtered?.querySelector('button')?.addEventListener('click', () => store.act({ type: 'clear' }));
  const sayWhatIsLeft = (): void => {
    if (filtered) filtered.hidden = !isFiltered(store.view());
    const shown = new Set(store.shown().map(({ id }) => id));
    for (const link of page.querySelectorAll<HTMLElement>('.upright a[data-event]'))
      link.parentElement?.classList.toggle('upright-out', !shown.has(link.dataset['event'] ?? ''));
    if (words) words.textContent = page.querySelector('[data-timeline-description]')?.textContent ?? '';
  };
  store.onView((before) => {
    sayWhatIsLeft();
    if (before.filter === store.view().filter) return;
    unfolded.clear();
    refresh();
  });
}
