import type { TimelineEvent } from '../model/timeline';
import { percentScale } from './band';
import type { SceneInput } from './input';
import type { Mark } from './mark';
import { datedEvents, isWithin } from './marks';
import { layersOf, rowsOf } from './rows';

/** The mark of an event that a filter leaves out: x in percent of the domain, y in pixels. */
export type DimmedMark = Pick<Mark, 'id' | 'shape' | 'x' | 'y'>;

/**
 * Places the marks of the events that a filter leaves out, each at the foot of its row.
 * @param footOf where the marks of a row stand; undefined where it shows none. The industry that stands apart has the row null.
 */
export function layoutDimmed(input: SceneInput, footOf: (row: string | null) => number | undefined): DimmedMark[] {
  const { timeline, domain, dimmed = [], arrangement = 'company' } = input;
  const x = percentScale(domain);
  const place = (events: readonly TimelineEvent[], row: string | null, shape: Mark['shape']): DimmedMark[] => {
    const y = footOf(row);
    if (y === undefined) return [];
    const seen = datedEvents(timeline)(events).filter((dated) => isWithin(dated, domain));
    return seen.map(({ event, at }) => ({ id: event.id, shape, x: x(at), y }));
  };
  const rows = dimmed.length > 0 ? rowsOf({ ...input, events: dimmed }) : [];
  return [
    ...rows.flatMap(({ id, works, context }) => [...place(works, id, 'dot'), ...place(context, id, 'diamond')]),
    ...(arrangement === 'era' ? [] : place(layersOf(dimmed).context, null, 'diamond')),
  ];
}
