/** Milliseconds from one frame to the next at which a movement is seen to halt. */
const halting = 40;

/** Frames of a movement that are timed. */
const timed = 12;

/** Milliseconds for which marks are at their places at once, after a movement with which the browser could not keep up. */
const resting = 10_000;

/**
 * Spares a browser movements with which it cannot keep up: the one that halts ends, and those of the next seconds are left out.
 * @returns to be called as a movement begins, with what tells whether it still goes on and what ends it
 */
export function createPace(): (isMoving: () => boolean, end: () => void) => void {
  let rested = 0;
  let movements = 0;
  return (isMoving, end) => {
    if (performance.now() < rested) {
      end();
      return;
    }
    movements += 1;
    const movement = movements;
    let frames = 0;
    let last = 0;
    const time = (now: number): void => {
      if (movement !== movements || frames > timed) return;
      frames += 1;
      // The first frame has all to lay out anew, whether anything moves or not.
      if (frames > 2 && now - last > halting && isMoving()) {
        rested = now + resting;
        end();
        return;
      }
      last = now;
      requestAnimationFrame(time);
    };
    requestAnimationFrame(time);
  };
}
