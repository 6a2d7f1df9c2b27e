const signs = ['pointermove', 'pointerdown', 'click', 'keydown', 'focusin', 'wheel', 'scroll', 'touchstart'] as const;

/** A browser reports the mouse that rests where a page appears; that is no sign of a reader. */
const isAtRest = (event: Event): boolean =>
  event.type === 'pointermove' && (event as PointerEvent).movementX === 0 && (event as PointerEvent).movementY === 0;

/** Calls back once, at the first sign that somebody reads the page. Answers with what stops the waiting, which is true where it still waited. */
export const onFirstSign = (callback: () => void): (() => boolean) => {
  let isWaiting = true;
  const stop = (): boolean => {
    const waited = isWaiting;
    isWaiting = false;
    for (const sign of signs) removeEventListener(sign, onSign, { capture: true });
    return waited;
  };
  const onSign = (event: Event): void => {
    if (isAtRest(event)) return;
    stop();
    callback();
  };
  for (const sign of signs) addEventListener(sign, onSign, { passive: true, capture: true });
  return stop;
};
