import type { BaseType, Selection } from 'd3-selection';

/** Writes an attribute where that changes anything; null removes it. */
export const writeAttribute = (element: Element, name: string, value: string | null): void => {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
};

/** What an attribute becomes; null removes it. */
type Value<Datum> = string | number | null | ((datum: Datum) => string | number | null);

/** Sets attributes where they differ from what is there, so that a frame touches only what has moved. */
export function setAttributes<Element extends BaseType, Datum, Parent extends BaseType, ParentDatum>(
  selection: Selection<Element, Datum, Parent, ParentDatum>,
  values: Readonly<Record<string, Value<Datum>>>,
): Selection<Element, Datum, Parent, ParentDatum> {
  const entries = Object.entries(values);
  return selection.each(function (datum) {
    for (const [name, value] of entries) {
      const next = typeof value === 'function' ? value(datum) : value;
      writeAttribute(this as unknown as globalThis.Element, name, next === null ? null : String(next));
    }
  });
}

/** Sets a text where it differs from what is there. */
export const setText = <Element extends BaseType, Datum, Parent extends BaseType, ParentDatum>(
  selection: Selection<Element, Datum, Parent, ParentDatum>,
  value: (datum: Datum) => string,
): Selection<Element, Datum, Parent, ParentDatum> =>
  selection.each(function (datum) {
    const element = this as unknown as globalThis.Element;
    const next = value(datum);
    if (element.textContent !== next) element.textContent = next;
  });
