/** True for a click that asks for nothing else, such as a new tab. */
export const isPlainClick = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

/**
 * The element that an event of a page comes from. Not asked by `instanceof`: a timeline that was moved into another
 * document has elements of that document’s classes.
 */
export const targetOf = ({ target }: Event): Element => target as Element;

/** The element within another that has the focus, in whatever shadow tree they stand; null where it is elsewhere. */
export const focusedIn = (element: Element): (HTMLElement | SVGElement) | null => {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return element.contains(activeElement) ? (activeElement as HTMLElement | SVGElement) : null;
};
