/** Pixels that the text scrolls before the ribbon gives way, or comes back. */
const sway = 24;

/**
 * On small screens: a ribbon at the foot of the window that gives way while one reads on, comes back at the end of the
 * story, and opens to the whole picture.
 * @param onOpen called when the picture has come to be seen
 */
export function mountRibbon(stage: HTMLElement, onOpen: () => void): { readonly close: () => void } {
  const button = stage.querySelector<HTMLButtonElement>('[data-ribbon]');
  const isOpen = (): boolean => stage.hasAttribute('data-open');
  const set = (open: boolean): void => {
    if (open === isOpen()) return;
    stage.toggleAttribute('data-open', open);
    if (open) onOpen();
    if (!button) return;
    button.ariaExpanded = String(open);
    button.focus({ preventScroll: true });
  };
  button?.addEventListener('click', () => set(!isOpen()));
  stage.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && isOpen() && !event.defaultPrevented) set(false);
  });
  const end = stage.parentElement?.querySelector('.story-end');
  const isOver = (): boolean => (end?.getBoundingClientRect().top ?? Infinity) < window.innerHeight;
  let from = window.scrollY;
  window.addEventListener(
    'scroll',
    () => {
      const by = window.scrollY - from;
      if (Math.abs(by) < sway) return;
      from = window.scrollY;
      stage.toggleAttribute('data-away', by > 0 && !isOver());
    },
    { passive: true },
  );
  return { close: () => set(false) };
}
