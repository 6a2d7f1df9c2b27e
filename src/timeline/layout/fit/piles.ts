import { markWidth } from '../geometry';
import { layoutLanes } from '../lanes';
import type { LooseMark } from '../marks';

/**
 * Puts the marks without labels above one another. Numbers of those beyond the highest are one where they would touch.
 * @param tallest how many marks may stand above one another
 */
export function pileUp(marks: readonly LooseMark[], width: number, tallest: number): LooseMark[] {
  const bare = marks.filter(({ label }) => !label).map(({ event, x }) => ({ id: event.id, at: (x / 100) * width }));
  const levels = layoutLanes(bare.map(({ at }) => ({ from: at, to: at + markWidth })));
  const top = Math.max(0, tallest - 1);
  const placed = bare
    .map((mark, i) => ({ ...mark, above: (levels[i] ?? 0) - top, more: 0 }))
    .sort((a, b) => a.at - b.at);
  for (const hidden of placed.filter(({ above }) => above > 0)) {
    const near = placed.filter(({ at, above }) => above === 0 && Math.abs(at - hidden.at) < 2 * markWidth);
    const counting = near.find(({ more }) => more > 0) ?? near.at(-1);
    if (counting) counting.more += 1;
  }
  const pileOf = new Map(placed.map(({ id, above, more }) => [id, { level: top + Math.min(0, above), more }]));
  return marks.map((mark) => ({ ...mark, pile: pileOf.get(mark.event.id) ?? mark.pile }));
}
