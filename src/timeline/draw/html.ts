/** What an element holds; null and false are left out. */
type Content = Node | string | null | false;

/** Makes an HTML element: attributes that are null, undefined or false are left out, true stands as an empty one. */
export type Html = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes?: Readonly<Record<string, string | boolean | null | undefined>>,
  ...content: readonly Content[]
) => HTMLElementTagNameMap[Tag];

/** A maker of elements in a document, of a browser or of one made at build time; text stays text. */
export const htmlIn =
  (document: Document): Html =>
  (tag, attributes = {}, ...content) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
      if (typeof value === 'string' || value === true) element.setAttribute(name, value === true ? '' : value);
    element.append(...content.filter((part): part is Node | string => part !== null && part !== false));
    return element;
  };

/** Names of classes, without those that do not hold. */
export const classNames = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ');
