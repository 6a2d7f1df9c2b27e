/** Milliseconds from one frame to the next at which a movement is seen to halt. */
const halting = 40;

/** Frames of a movement that are timed. */
const timed = 12;

/** Milliseconds for which marks are at their places at once, after a movement with which the browser could not keep up. */
const resting = 10_000;

/**
 * Spares a browser movements with which it cannot keep up: the one that halts ends, and those of the next seconds are left out.
 * @returns to be called after each drawing
 */
export function mountPace(svg: SVGSVGElement): () => void {
  let rested = 0;
  let left = 0;
  let last = 0;
  const hold = (): void => {
    left = 0;
    delete svg.dataset['eased'];
  };
  const time = (now: number): void => {
    if (left === 0) return;
    left -= 1;
    // The first frame has all to lay out anew, whether anything moves or not.
    if (left < timed - 2 && now - last > halting && svg.getAnimations({ subtree: true }).length > 0) {
      rested = now + resting;
      hold();
    }
    last = now;
    requestAnimationFrame(time);
  };
  return () => {
    if (svg.dataset['eased'] === undefined) return;
    if (performance.now() < rested) hold();
    else {
      if (left === 0) requestAnimationFrame(time);
      left = timed;
    }
  };
}
