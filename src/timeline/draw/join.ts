import type { BaseType, Selection } from 'd3-selection';
import { setText } from './set';

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
  tag: 'svg' | 'g' | 'rect' | 'linearGradient',
  keeper: Keeper,
  data: readonly Datum[],
  enter: (entered: Marks<Datum>) => void = () => undefined,
): Marks<Datum> => {
  const children = parent.selectChildren<SVGElement, Datum>();
  const drawn: readonly (Datum | undefined)[] = children.data();
  if (drawn.length === data.length && data.every(({ id }, i) => drawn[i]?.id === id))
    return children.datum((_, i) => data[i]) as unknown as Marks<Datum>;
  const nodes = children
    .data(data, function (this: BaseType, datum: Datum | undefined) {
      return datum ? datum.id : keyOf(this as Element, keeper);
    } as (datum: Datum) => string)
    .join((entering) => {
      const entered = entering.append(tag) as unknown as Marks<Datum>;
      if (keeper !== 'data-event') entered.attr(keeper, ({ id }) => id);
      enter(entered);
      return entered as never;
    });
  return nodes.order() as unknown as Marks<Datum>;
};

/** The child group of a class, made where it is missing. */
export const layer = (parent: Marks, name: string): Marks => {
  const existing = parent.select<SVGElement>(`.${name}`);
  return (existing.empty() ? parent.append('g').attr('class', name) : existing) as unknown as Marks;
};

/** Writes the label of each element as its only text; none where it has no room. */
export const joinLabels = <Datum>(parents: Marks<Datum>, label: (datum: Datum) => string | null): void => {
  const labels = parents
    .selectChildren<SVGTextElement, Datum>('text')
    .data((datum) => (label(datum) === null ? [] : [datum]))
    .join('text');
  setText(labels, (datum) => label(datum) ?? '');
};
