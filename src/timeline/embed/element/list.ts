import type { Store } from '../../interact/store.ts';

/**
 * Draws the cards of a widget’s folded list when they are needed: once it opens, or an event is selected.
 * @param draw makes the list of all cards
 * @returns what is to be called with another view before others follow it
 */
export function mountList(widget: Element, draw: () => Element): (store: Store) => void {
  const list = widget.querySelector<HTMLDetailsElement>('.embed-list');
  let store: Store | undefined;
  // It hears of an opening before the browser draws that; shown as a new one, the view has cards hidden that it does not show.
  const opening = new MutationObserver(() => {
    const view = store?.view();
    if (view) store?.show({ ...view, filter: { ...view.filter } });
  });
  if (list) opening.observe(list, { attributes: true });
  return (of) => {
    store = of;
    if (list?.open || of.view().selected !== null) list?.querySelector('.events:empty')?.replaceWith(draw());
  };
}
