import { fromWire, type ForeignTimeline } from '../../model/from-wire';

/** How far from the window an element begins to load, as the margin of an observer. */
const near = '800px';

/** Calls back once, when an element has a box and comes near the window. Answers with what stops the waiting. */
export function onceNear(element: Element, callback: () => void): () => void {
  const nearing = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      nearing.disconnect();
      callback();
    },
    { rootMargin: near },
  );
  nearing.observe(element);
  return () => {
    nearing.disconnect();
  };
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
