import type { Store } from './store.ts';
import type { View } from './view.ts';

/**
 * Keeps the sentence that describes the view, and has it said by assistive technology once the reader has paused, so that a
 * quick walk is not read out step by step.
 */
export function mountAnnouncer(
  description: Element,
  status: Element,
  store: Store,
  { nothing, describe }: { readonly nothing: string; readonly describe: (view: View) => string },
): void {
  let timer = 0;
  store.onView(() => {
    const sentence = describe(store.view());
    if (description.textContent === sentence) return;
    description.textContent = sentence;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      status.textContent = store.shown().length === 0 ? `${nothing} ${sentence}` : sentence;
    }, 500);
  });
  store.signal.addEventListener('abort', () => window.clearTimeout(timer));
}
