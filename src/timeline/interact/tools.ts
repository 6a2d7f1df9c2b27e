import type { TimelineEvent } from '../model/timeline';
import { isPlainClick } from './click';

interface ToolsOptions {
  readonly events: readonly TimelineEvent[];
  readonly onSelect: (id: string) => void;
  /** What the buttons `[data-tool]` do, by name. */
  readonly buttons: Readonly<Record<string, () => void>>;
}

/** The page's buttons, and its links to events: in the chart, in the text, on the cards. */
export const mountTools = (
  page: HTMLElement,
  { events, onSelect, buttons }: ToolsOptions,
): { readonly unmount: () => void } => {
  const ids = new Set(events.map(({ id }) => id));
  const onClick = (event: MouseEvent): void => {
    if (!isPlainClick(event) || !(event.target instanceof Element)) return;
    buttons[event.target.closest('[data-tool]')?.getAttribute('data-tool') ?? '']?.();
    const id = event.target.closest('a[href^="#"]')?.getAttribute('href')?.slice(1) ?? '';
    if (!ids.has(id)) return;
    event.preventDefault();
    onSelect(id);
  };
  page.addEventListener('click', onClick);
  return {
    unmount: () => {
      page.removeEventListener('click', onClick);
    },
  };
};
