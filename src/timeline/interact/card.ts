import type { Dictionary } from '../../i18n/index.ts';
import { htmlIn } from '../draw/html.ts';

export interface CardToolsOptions {
  readonly t: Dictionary;
  readonly previous: string | null;
  readonly next: string | null;
  /** Links to events whose marks lie upon that of the card. */
  readonly crowd: readonly HTMLAnchorElement[];
  /** Address of the event, for the clipboard. */
  readonly link: string;
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
}

/** Writes to the clipboard, which pages without encryption do not have, and frames may not use. */
const copy = async (text: string): Promise<void> => navigator.clipboard.writeText(text);

/** Puts a link that could not be copied in the place of its button, selected to be copied by hand. */
const showLink = (button: HTMLButtonElement, link: string): void => {
  const field = htmlIn(document)('input', { readonly: true, value: link, 'aria-label': button.textContent });
  button.replaceWith(field);
  field.focus({ preventScroll: true });
  field.select();
};

/**
 * On the open event's card: links to those whose marks lie upon its own, and buttons at its end: previous and next in time, copy
 * link, close; Escape closes too.
 */
export const mountCardTools = (card: HTMLElement, options: CardToolsOptions, signal: AbortSignal): void => {
  const { t, previous, next, crowd, link, onSelect, onClose } = options;
  const html = htmlIn(document);
  const tools = html('p', { class: 'card-tools' });
  const add = (label: string, act: (button: HTMLButtonElement) => void): void => {
    const button = html('button', { type: 'button' }, label);
    button.addEventListener('click', () => {
      act(button);
    });
    tools.append(button);
  };
  for (const [label, other] of [
    [t.previous, previous],
    [t.next, next],
  ] as const)
    if (other !== null) add(label, () => onSelect(other));
  add(t.copyLink, (button) => {
    copy(link).then(
      () => {
        button.textContent = t.copied;
      },
      () => {
        showLink(button, link);
      },
    );
  });
  add(t.close, onClose);
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  card.classList.add('card-open');
  const others = html('p', { class: 'card-crowd' }, t.crowd, ...crowd.flatMap((other) => [' ', other]));
  if (crowd.length > 0) card.querySelector('h3')?.after(others);
  card.append(tools);
  card.addEventListener('keydown', onKeydown, { signal });
  signal.addEventListener('abort', () => {
    tools.remove();
    others.remove();
    card.classList.remove('card-open');
  });
};
