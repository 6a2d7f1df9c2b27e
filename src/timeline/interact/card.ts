import type { Dictionary } from '../../i18n';

export interface CardTools {
  readonly unmount: () => void;
}

export interface CardToolsOptions {
  readonly t: Dictionary;
  readonly previous: string | null;
  readonly next: string | null;
  /** Address of the event, for the clipboard. */
  readonly link: string;
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
}

/** Buttons at the end of the open event's card: previous and next in time, copy link, close; Escape closes too. */
export const mountCardTools = (card: HTMLElement, options: CardToolsOptions): CardTools => {
  const { t, previous, next, link, onSelect, onClose } = options;
  const tools = document.createElement('p');
  tools.className = 'card-tools';
  const add = (label: string, act: (button: HTMLButtonElement) => void): void => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      act(button);
    });
    tools.append(button);
  };
  if (previous !== null)
    add(t.previous, () => {
      onSelect(previous);
    });
  if (next !== null)
    add(t.next, () => {
      onSelect(next);
    });
  add(t.copyLink, (button) => {
    void navigator.clipboard.writeText(link).then(
      () => {
        button.textContent = t.copied;
      },
      () => {
        window.prompt(t.copyLink, link);
      },
    );
  });
  add(t.close, onClose);
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  card.classList.add('card-open');
  card.append(tools);
  card.addEventListener('keydown', onKeydown);
  return {
    unmount: () => {
      tools.remove();
      card.classList.remove('card-open');
      card.removeEventListener('keydown', onKeydown);
    },
  };
};
