import type { TimelineEvent } from '../../model/timeline.ts';
import { percentScale } from '../band.ts';
import { geometry } from '../geometry.ts';
import type { SceneInput } from '../input.ts';
import type { Mark } from '../mark.ts';
import { datedEvents, isWithin } from '../marks.ts';
import { layersOf, rowsOf } from '../rows.ts';
import type { Scene } from '../scene.ts';

/** The mark of an event that a filter leaves out: x in percent of the domain, y in pixels. */
export type DimmedMark = Pick<Mark, 'id' | 'shape' | 'x' | 'y'>;

/** Places the marks of the events that a filter leaves out of a scene, each at the foot of its row, where that is shown. */
export function layoutDimmed(
  { timeline, domain, dimmed = [], ...input }: SceneInput,
  { bands, contextTop, arrangement }: Scene,
): DimmedMark[] {
  if (dimmed.length === 0) return [];
  const x = percentScale(domain);
  const place = (events: readonly TimelineEvent[], y: number, shape: Mark['shape']): DimmedMark[] =>
    datedEvents(timeline)(events)
      .filter((dated) => isWithin(dated, domain))
      .map(({ event, at }) => ({ id: event.id, shape, x: x(at), y }));
  const inRows = rowsOf({ ...input, timeline, domain, events: dimmed }).flatMap(({ id, works, context }) => {
    const { foot, bar, height } = bands.get(id) ?? { foot: 0, bar: 0, height: 0 };
    const y = foot + Math.min(bar, geometry.path) / 2;
    return height > 0 ? [...place(works, y, 'dot'), ...place(context, y, 'diamond')] : [];
  });
  const isApart = arrangement !== 'era' && contextTop > 0;
  return isApart ? [...inRows, ...place(layersOf(dimmed).context, contextTop, 'diamond')] : inRows;
}
