import { htmlIn } from '../../draw/html.ts';
import { scrollToStart } from '../cards.ts';
import type { Store } from '../store.ts';

/**
 * Leads from an open card to the entry of its event in the text.
 * @param onLeave called before the page scrolls
 * @returns leads to the entry of an event
 */
export function mountLocate(
  page: HTMLElement,
  stage: HTMLElement,
  store: Store,
  { label, onLeave }: { readonly label: string; readonly onLeave: () => void },
): (id: string) => void {
  const locate = (id: string): void => {
    const entry = page.querySelector(`article#${CSS.escape(id)}`)?.closest('li');
    if (!entry) return;
    onLeave();
    entry.querySelector('details')?.setAttribute('open', '');
    scrollToStart(entry);
    entry.querySelector('summary')?.focus({ preventScroll: true });
  };
  store.onView(() => {
    const { selected } = store.view();
    const tools = stage.querySelector('[data-timeline-card] .card-tools');
    if (selected === null || !tools || tools.querySelector('[data-locate]')) return;
    const button = htmlIn(document)('button', { type: 'button', 'data-locate': '' }, label);
    button.addEventListener('click', () => locate(selected));
    tools.prepend(button);
  });
  return locate;
}
