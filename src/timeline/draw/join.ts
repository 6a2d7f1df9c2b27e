import type { BaseType, Selection } from 'd3-selection';
import { setAttributes, setText } from './set.ts';

/** Elements in the chart with data of one sort. */
export type Marks<Datum = unknown> = Selection<SVGElement, Datum, BaseType, unknown>;

interface Keyed {
  readonly id: string;
}

/** The attribute in which an element keeps the key of its datum; an event's key is kept by the link within its mark. */
type Keeper = 'id' | 'data-event' | 'data-company' | 'data-era' | 'data-key';

const keyOf = (element: Element, keeper: Keeper): string =>
  (keeper === 'data-event' ? element.querySelector('[data-event]') : element)?.getAttribute(keeper) ?? '';

/**
 * Joins data to the children of a parent, all of one tag, keyed by id; nodes that a server wrote are taken over by the attribute that
 * keeps their key.
 * @param enter fills an element that is new
 * @returns all elements of the data, in its order
 */
export const joinKeyed = <Datum extends Keyed>(
  parent: Marks,
  tag: 'svg' | 'g' | 'rect' | 'circle' | 'linearGradient',
  keeper: Keeper,
  data: readonly Datum[],
  enter: (entered: Marks<Datum>) => void = () => undefined,
): Marks<Datum> => {
  const children = parent.selectChildren<SVGElement, Datum>();
  const drawn: (string | undefined)[] = [];
  children.each((datum: Datum | undefined) => drawn.push(datum?.id));
  if (drawn.length === data.length && data.every(({ id }, i) => drawn[i] === id))
    return children.data(data) as unknown as Marks<Datum>;
  const nodes = children
    .data(data, function (this: BaseType, datum: Datum | undefined) {
      return datum ? datum.id : keyOf(this as Element, keeper);
    } as (datum: Datum) => string)
    .join((entering) => {
      const entered = entering.append(tag) as unknown as Marks<Datum>;
      if (keeper !== 'data-event') setAttributes(entered, { [keeper]: ({ id }) => id });
      enter(entered);
      return entered as never;
    });
  return nodes.order() as unknown as Marks<Datum>;
};

/**
 * The child group of a class, made where it is missing.
 * @param y the height from which heights within it are counted, in pixels
 */
export const layer = (parent: Marks, name: string, y = 0): Marks => {
  const group = parent.selectChildren<SVGElement, unknown>(`.${name}`).data([null]).join('g');
  return setAttributes(group, { class: name, transform: y === 0 ? null : `translate(0 ${y})` }) as unknown as Marks;
};

/**
 * Writes the lines of text of each element.
 * @returns all lines, each with its datum
 */
export function joinTexts<Datum, Line extends { readonly class: string; readonly text: string }>(
  parents: Marks<Datum>,
  lines: (datum: Datum) => readonly Line[],
): Marks<Line> {
  const texts = parents
    .selectChildren<SVGTextElement, Line>('text')
    .data((datum) => lines(datum))
    .join('text') as unknown as Marks<Line>;
  setAttributes(texts, { class: (line) => line.class });
  return setText(texts, ({ text }) => text) as unknown as Marks<Line>;
}
