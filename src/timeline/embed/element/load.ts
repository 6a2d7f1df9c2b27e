import { fromWire, type ForeignTimeline } from '../../model/from-wire.ts';

/** Pixels from the window within which an element begins to load. */
const near = 800;

/** True for an element that has a box near the window of a page that is no frame: where a frame is, only an observer knows. */
function isNear(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || view.parent !== view || !element.checkVisibility()) return false;
  const { top, right, bottom, left, width } = element.getBoundingClientRect();
  const isAcross = right > -near && left < view.innerWidth + near;
  return width > 0 && isAcross && bottom > -near && top < view.innerHeight + near;
}

/**
 * Calls back once, when an element has a box and comes near the window: no earlier than all attributes that are set in one go.
 * @returns stops the waiting
 */
export function onceNear(element: Element, callback: () => void): () => void {
  const stop = (): void => {
    nearing.disconnect();
    isWaiting = false;
  };
  const begin = (): void => {
    if (isWaiting) callback();
    stop();
  };
  let isWaiting = true;
  const nearing = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && begin(),
    {
      rootMargin: `${near}px`,
    },
  );
  nearing.observe(element);
  // An observer answers no earlier than with the next frame.
  queueMicrotask(() => isWaiting && isNear(element) && begin());
  return stop;
}

/**
 * The address of the data: what `src` says, or the file beside the element's script, or, where that is not known, beside
 * the page.
 */
export function addressOfData(element: Element, script: string): string {
  const given = element.getAttribute('src');
  const [src, base] = given ? [given, element.baseURI] : ['../../timeline.json', script || element.baseURI];
  return URL.canParse(src, base) ? new URL(src, base).href : src;
}

/** Fetches and reads a timeline. @throws with a sentence that says why there is none */
export async function loadTimeline(src: string, signal: AbortSignal): Promise<ForeignTimeline> {
  const response = await fetch(src, { signal, credentials: 'omit' });
  if (!response.ok) throw new Error(`${src} answers with ${response.status}.`);
  return fromWire(await response.json());
}
