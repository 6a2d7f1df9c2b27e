import { breakpoints } from '../layout/breakpoints.ts';

/** Pixels of a sheet of paper between its margins, at least. */
const paperWidth = breakpoints[1].width;

/**
 * Calls back when the width of a chart may be another.
 * @returns tells the width in pixels for that on the screen, which is 0 for a chart that is hidden: that on paper while the
 * page is printed
 */
export function followWidth(
  svg: SVGSVGElement,
  signal: AbortSignal,
  onChange: () => void,
): (onScreen: number) => number {
  let isPrinting = false;
  const look = (): void => {
    if (!signal.aborted) onChange();
  };
  const onPrint = ({ type }: Event): void => {
    isPrinting = type === 'beforeprint';
    look();
  };
  const resizing = new ResizeObserver(() => requestAnimationFrame(look));
  resizing.observe(svg);
  for (const type of ['beforeprint', 'afterprint']) window.addEventListener(type, onPrint, { signal });
  signal.addEventListener('abort', () => resizing.disconnect());
  return (onScreen) => (isPrinting ? paperWidth : onScreen);
}
