import type { Dictionary } from '../../i18n/index.ts';
import { htmlIn } from '../draw/html.ts';

export interface Help {
  readonly toggle: () => void;
  /** Closes the list; false where it was not open. */
  readonly hide: () => boolean;
}

/** The list of the chart’s keys, in a popover that its buttons open and close. */
export const mountHelp = (page: HTMLElement, t: Dictionary, signal: AbortSignal): Help => {
  const html = htmlIn(document);
  const rows = t.keys.map(([key = '', meaning = '']) => html('div', {}, html('dt', {}, key), html('dd', {}, meaning)));
  const popover = html('div', { popover: 'auto', class: 'keys' }, html('dl', {}, ...rows));
  page.append(popover);
  signal.addEventListener('abort', () => {
    popover.remove();
  });
  for (const button of page.querySelectorAll<HTMLButtonElement>('[data-tool="help"]'))
    button.popoverTargetElement = popover;
  return {
    toggle: () => {
      popover.togglePopover();
    },
    hide: () => {
      const isOpen = popover.matches(':popover-open');
      if (isOpen) popover.hidePopover();
      return isOpen;
    },
  };
};
