import { canZoom, zoomed } from '../layout/move-domain.ts';
import { focusedIn, targetOf } from './events.ts';
import type { Store } from './store.ts';

/** Pixels that a pointer may stray and still click. */
const clickDistance = 4;

/** Milliseconds without a turn of the wheel, from the frame that draws the last, after which its gesture has come to rest. */
const wheelPause = 150;

/** Pixels for one unit of `deltaMode`: pixels, lines, pages. */
const pixelsPerUnit: readonly number[] = [1, 25, 500];

/** The factor of a turn of the wheel; the small turns by which trackpads report a pinch count more. */
const wheelFactor = ({ deltaY, deltaMode, ctrlKey }: WheelEvent): number => {
  const pixels = deltaY * (pixelsPerUnit[deltaMode] ?? 1);
  return 2 ** (pixels * (ctrlKey && Math.abs(pixels) < 50 ? 0.01 : 0.003));
};

/**
 * Zoom and pan by wheel (with Ctrl or ⌘, plain once the chart has the focus), drag, pinch and double click, anchored at the
 * pointer. A wheel over a chart without focus, or at its limit, scrolls the page; a drag down or up on a touch screen does
 * so too. Own code, as d3-zoom keeps a transform of its own beside the domain, and brings d3-drag and d3-transition with it.
 */
export function mountZoom(svg: SVGSVGElement, store: Store): void {
  const { signal } = store;
  const pointers = new Map<number, number>();
  let dragging = false;
  let started = 0;
  /** The instant that a single pointer has taken hold of. */
  let held = 0;
  let wheelFrame = 0;
  let wheelTimer = 0;

  /** Where the chart is; asked for once in a gesture, as asking lays out what has just been drawn. */
  let box: DOMRect | null = null;
  const share = (clientX: number): number => {
    box ??= svg.getBoundingClientRect();
    return (clientX - box.left) / (box.width || 1);
  };
  const end = (): void => {
    box = null;
    store.rest();
  };
  const instantAt = (clientX: number): number => {
    const [from, to] = store.viewport();
    return from + (to - from) * share(clientX);
  };
  const zoomAt = (factor: number, clientX: number): void => {
    store.move(zoomed(store.viewport(), factor, instantAt(clientX)));
  };

  const stopWaiting = (): void => {
    cancelAnimationFrame(wheelFrame);
    window.clearTimeout(wheelTimer);
  };
  const onWheel = (event: WheelEvent): void => {
    const factor = wheelFactor(event);
    if (factor === 1) return;
    const isFree = focusedIn(svg) !== null && canZoom(store.viewport(), factor, store.home.extent);
    if (!event.ctrlKey && !event.metaKey && !isFree) return;
    event.preventDefault();
    zoomAt(factor, event.clientX);
    stopWaiting();
    wheelFrame = requestAnimationFrame(() => {
      wheelTimer = window.setTimeout(end, wheelPause);
    });
  };

  const onPointerdown = (event: PointerEvent): void => {
    if (event.button !== 0 || pointers.size === 2) return;
    if (pointers.size === 0) box = null;
    pointers.set(event.pointerId, event.clientX);
    started = event.clientX;
    held = instantAt(started);
    if (dragging) svg.setPointerCapture(event.pointerId);
  };
  const onPointermove = (event: PointerEvent): void => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    if (event.buttons === 0) {
      onPointerup(event);
      return;
    }
    if (!dragging && Math.abs(event.clientX - started) < clickDistance && pointers.size === 1) return;
    if (!dragging) for (const id of pointers.keys()) svg.setPointerCapture(id);
    dragging = true;
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, event.clientX);
    if (other === undefined) {
      const by = held - instantAt(event.clientX);
      const [from, to] = store.viewport();
      store.move([from + by, to + by]);
      return;
    }
    const [apart, nowApart] = [Math.abs(other - before), Math.abs(other - event.clientX)];
    if (apart > 1 && nowApart > 1) zoomAt(apart / nowApart, other);
  };
  const onPointerup = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId)) return;
    for (const clientX of pointers.values()) held = instantAt(clientX);
    if (pointers.size > 0 || !dragging) return;
    end();
    window.setTimeout(() => (dragging = false));
  };
  /** A mark that gives its finger over to the chart loses it too, and that is no end. */
  const onLost = (event: PointerEvent): void => {
    if (event.target === svg) onPointerup(event);
  };
  const onClick = (event: MouseEvent): void => {
    if (!dragging) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onDblclick = (event: MouseEvent): void => {
    if (targetOf(event).closest('a')) return;
    event.preventDefault();
    zoomAt(event.shiftKey ? 2 : 0.5, event.clientX);
    end();
  };
  const pointerListeners = [
    ['pointerdown', onPointerdown],
    ['pointermove', onPointermove],
    ['pointerup', onPointerup],
    ['pointercancel', onPointerup],
    ['lostpointercapture', onLost],
  ] as const;
  for (const [type, listener] of pointerListeners) svg.addEventListener(type, listener, { signal });
  svg.addEventListener('dblclick', onDblclick, { signal });
  svg.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  svg.addEventListener('wheel', onWheel, { passive: false, signal });
  svg.addEventListener('click', onClick, { capture: true, signal });
  svg.dataset['zoomable'] = '';
  signal.addEventListener('abort', () => {
    delete svg.dataset['zoomable'];
    stopWaiting();
  });
}
