import type { Dictionary } from '../../i18n';

/** The list of the chart’s keys, in a popover. */
export const mountHelp = (
  page: HTMLElement,
  t: Dictionary,
): { readonly toggle: () => void; readonly unmount: () => void } => {
  const popover = document.createElement('div');
  popover.popover = 'auto';
  popover.className = 'keys';
  const list = document.createElement('dl');
  for (const [key = '', meaning = ''] of t.keys) {
    const row = document.createElement('div');
    const [term, description] = [document.createElement('dt'), document.createElement('dd')];
    term.textContent = key;
    description.textContent = meaning;
    row.append(term, description);
    list.append(row);
  }
  popover.append(list);
  page.append(popover);
  return {
    toggle: () => {
      popover.togglePopover();
    },
    unmount: () => {
      popover.remove();
    },
  };
};
