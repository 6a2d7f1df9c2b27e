/** Milliseconds after which a call is made where the browser draws no frames, as it does for frames out of sight. */
const patience = 100;

/** Puts off a call to the next frame, and makes it once, however often it is asked for until then. */
export const onceAFrame = (call: () => void): (() => void) => {
  let frame = 0;
  let timer = 0;
  const make = (): void => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
    frame = 0;
    call();
  };
  return () => {
    if (frame) return;
    frame = requestAnimationFrame(make);
    timer = window.setTimeout(make, patience);
  };
};
