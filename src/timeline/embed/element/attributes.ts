import { viewNames, type WrittenView } from '../../interact/codec.ts';
import { isOn } from '../widget.ts';

/** The attributes that the element follows. */
export const observed = ['src', 'lang', 'theme', 'plain', ...viewNames] as const;
export type Attribute = (typeof observed)[number];

/** The view that the attributes of an element ask for. */
export function viewIn(element: Element): WrittenView {
  return Object.fromEntries(
    viewNames.flatMap((name) => {
      const text = element.getAttribute(name);
      return text === null ? [] : [[name, text]];
    }),
  );
}

/** Writes a view into the attributes of an element. */
export function writeView(element: Element, view: WrittenView): void {
  for (const name of viewNames) {
    const text = view[name];
    if (text === undefined) element.removeAttribute(name);
    else element.setAttribute(name, text);
  }
}

/** Gives a class of elements a property for each attribute but `lang`, which all elements have. */
export function defineProperties(prototype: Element): void {
  for (const name of observed) {
    if (name === 'lang') continue;
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: Element) {
        const text = this.getAttribute(name);
        return name === 'plain' ? isOn(text) : (text ?? '');
      },
      set(this: Element, value: unknown) {
        if (value === null || value === undefined || value === false || value === '') this.removeAttribute(name);
        else this.setAttribute(name, value === true ? '' : String(value));
      },
    });
  }
}

/** Takes over the properties that were set before an element was defined. */
export function upgradeProperties(element: Element): void {
  for (const name of observed) {
    if (!Object.hasOwn(element, name)) continue;
    const value: unknown = Reflect.get(element, name);
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
}
