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
  const { dataset } = svg;
  let rested = 0;
  let drawings = 0;
  return () => {
    if (!dataset['eased']) return;
    if (performance.now() < rested) {
      delete dataset['eased'];
      return;
    }
    drawings += 1;
    const drawing = drawings;
    let frames = 0;
    let last = 0;
    const time = (now: number): void => {
      if (drawing !== drawings || frames > timed) return;
      frames += 1;
      // The first frame has all to lay out anew, whether anything moves or not.
      if (frames > 2 && now - last > halting && svg.getAnimations({ subtree: true }).length > 0) {
        rested = now + resting;
        delete dataset['eased'];
        return;
      }
      last = now;
      requestAnimationFrame(time);
    };
    requestAnimationFrame(time);
  };
}
