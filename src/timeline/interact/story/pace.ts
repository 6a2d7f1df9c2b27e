/** Milliseconds from one frame to the next at which a movement is seen to halt. */
const halting = 40;

/** Frames of a movement that are timed. */
const timed = 12;

/** Milliseconds for which movements are left out, after one with which the browser could not keep up. */
const resting = 10_000;

/**
 * Spares a browser movements with which it cannot keep up: the one that halts ends, and those of the next seconds are left out.
 * @returns times a movement that has begun, in place of the one before
 */
export function createPace() {
  let rested = 0;
  let current: FrameRequestCallback | null = null;
  /**
   * @param moving what it moves, or moves something in
   * @param end ends it
   */
  return (moving: Element, end: () => void): void => {
    if (performance.now() < rested) {
      end();
      return;
    }
    let frames = 0;
    let last = 0;
    const time = (now: number): void => {
      if (time !== current || frames > timed) return;
      frames += 1;
      // The first frame has all to lay out anew, whether anything moves or not.
      if (frames > 2 && now - last > halting && moving.getAnimations({ subtree: true }).length > 0) {
        rested = now + resting;
        end();
        return;
      }
      last = now;
      requestAnimationFrame(time);
    };
    current = time;
    requestAnimationFrame(time);
  };
}
