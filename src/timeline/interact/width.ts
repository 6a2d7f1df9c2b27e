import { breakpoints } from '../layout/breakpoints';

/** Pixels of a sheet of paper between its margins, at least. */
const paperWidth = breakpoints[1].width;

/** Calls back with the width of a chart in pixels when it is another, that on paper while the page is printed. */
export function followWidth(svg: SVGSVGElement, signal: AbortSignal, onChange: (width: number) => void): void {
  let width = svg.clientWidth;
  let isPrinting = false;
  const look = (): void => {
    const next = isPrinting ? paperWidth : svg.clientWidth;
    if (next === width || next === 0 || signal.aborted) return;
    width = next;
    onChange(width);
  };
  const onPrint = ({ type }: Event): void => {
    isPrinting = type === 'beforeprint';
    look();
  };
  const resizing = new ResizeObserver(() => requestAnimationFrame(look));
  resizing.observe(svg);
  for (const type of ['beforeprint', 'afterprint']) window.addEventListener(type, onPrint, { signal });
  signal.addEventListener('abort', () => resizing.disconnect());
}
