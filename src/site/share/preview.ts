import type { Choice } from './choice.ts';
import type { Facts } from './facts.ts';
import { likelyHeight } from './heights.ts';
import { snippetOf } from './snippet.ts';

/** The facts with the addresses of the host on which the builder itself stands. */
const here = (facts: Facts): Facts => {
  const local = (address: string): string => new URL(new URL(address).pathname, location.href).href;
  const roots = Object.entries(facts.roots).map(([locale, root]) => [locale, local(root)]);
  return { ...facts, roots: Object.fromEntries(roots) as Facts['roots'], files: local(facts.files) };
};

const loaded = new Set<string>();

/** Runs the script that a snippet names, once on this page. */
const run = ({ src }: HTMLScriptElement): void => {
  if (loaded.has(src)) return;
  loaded.add(src);
  document.head.append(Object.assign(document.createElement('script'), { src }));
};

/** What a snippet leaves in a page: its element, loading at once, with its script running. */
const elementOf = (snippet: string): Element | null => {
  const { body, scripts } = new DOMParser().parseFromString(snippet, 'text/html');
  for (const script of scripts) run(script);
  for (const late of body.querySelectorAll('[loading]')) late.removeAttribute('loading');
  return body.firstElementChild;
};

/** True where a height is that of the thing itself, neither of a picture to come nor of a frame that the reader changes. */
const isSettled = (part: Element): boolean =>
  part instanceof HTMLImageElement ? part.naturalWidth > 0 : part !== document.activeElement;

/**
 * Shows snippets as a page that has pasted them.
 * @param place the page, as wide as the choice says
 * @param onHeight called with the height of what is shown, in pixels, as often as it changes
 */
export const mountPreview = (
  place: HTMLElement,
  facts: Facts,
  onHeight: (height: number) => void,
): { readonly show: (choice: Choice) => void } => {
  const local = here(facts);
  let shown = '';
  const resizing = new ResizeObserver(([entry]) => {
    if (entry && isSettled(entry.target)) onHeight(Math.ceil(entry.target.getBoundingClientRect().height));
  });
  return {
    show: (choice) => {
      place.dataset['width'] = String(choice.width);
      const snippet = snippetOf(choice, local, likelyHeight(choice, facts));
      const key = choice.tier === 'picture' ? snippet : snippetOf({ ...choice, pinned: false }, local, 0);
      if (key === shown) return;
      shown = key;
      const element = elementOf(snippet);
      resizing.disconnect();
      if (!element) return;
      place.replaceChildren(element);
      resizing.observe(element.querySelector('img') ?? element);
    },
  };
};
