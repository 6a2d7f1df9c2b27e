import type { LooseMark } from '../marks';
import { layoutPiles } from '../piles';

/**
 * Puts the marks without labels above one another.
 * @param tallest how many marks may stand above one another
 */
export function pileUp(marks: readonly LooseMark[], width: number, tallest: number): LooseMark[] {
  const bare = marks.filter(({ label }) => !label);
  const places = layoutPiles(
    bare.map(({ x }) => (x / 100) * width),
    tallest,
  );
  return marks.map((mark) => ({ ...mark, pile: places[bare.indexOf(mark)] ?? mark.pile }));
}
