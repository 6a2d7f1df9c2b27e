import { DOMParser } from 'linkedom';

const namespace = 'http://www.w3.org/2000/svg';

const { documentElement } = new DOMParser().parseFromString(`<svg xmlns="${namespace}"/>`, 'image/svg+xml');

/** An empty `<svg>`. */
export const emptySvg = (): Element => documentElement.cloneNode() as unknown as Element;

/** Adds an element of SVG to a parent. */
export type Append = (
  parent: Element,
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
) => Element;

export const append: Append = (parent, tag, attributes, text) => {
  const element = parent.ownerDocument.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
};
