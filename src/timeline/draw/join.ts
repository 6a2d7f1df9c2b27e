import type { BaseType, Selection } from 'd3-selection';

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
 * Joins data to the children of one tag, keyed by id; nodes that a server wrote are taken over by the attribute that
 * keeps their key.
 * @param enter fills an element that is new
 * @returns all elements of the data, in its order
 */
export const joinKeyed = <Datum extends Keyed>(
  parent: Marks,
  tag: 'svg' | 'rect' | 'linearGradient',
  keeper: Keeper,
  data: readonly Datum[],
  enter: (entered: Marks<Datum>) => void = () => undefined,
): Marks<Datum> => {
  const nodes = parent
    .selectChildren<SVGElement, Datum>(tag)
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
  const existing = parent.selectChildren<SVGElement, unknown>(`.${name}`);
  return (existing.empty() ? parent.append('g').attr('class', name) : existing) as unknown as Marks;
};
