const page = document.querySelector<HTMLElement>('main[data-locale]');
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'scroll', 'touchstart'] as const;

/** Loads what makes the page move at the reader’s first sign, or at once where the address asks for a view. */
const wakeOnce = (): void => {
  for (const sign of signs) removeEventListener(sign, wakeOnce);
  if (page) void import('./wake').then(({ wake }) => wake(page));
};

if (page) {
  document.documentElement.dataset['live'] = '';
  for (const sign of signs) addEventListener(sign, wakeOnce, { passive: true });
  if (location.search || location.hash) wakeOnce();
}
