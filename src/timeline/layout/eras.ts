import type { Era } from '../model/timeline';
import { bandOf, isVisible, type Band } from './band';
import { softSpan } from './fade';
import { layoutLanes } from './lanes';
import type { Placement } from './labels';
import type { SceneInput } from './input';
import { textSize, textWidth } from './text-width';
import { tierValues, type ByTier } from './tiers';

export interface EraMark extends Band {
  readonly id: string;
  readonly row: number;
  readonly label: string;
  /** Where the name stands in the head: from its left edge, or up to its right edge; nowhere where it does not fit. */
  readonly placements: ByTier<Placement | null>;
}

/** Pixels left and right of an era's name. */
const padding = 9;

/** Era bands in rows, so that none hides another, with their names where they fit. */
export const layoutEras = ({ timeline, domain, words, width: known }: SceneInput): EraMark[] => {
  const byTier = tierValues(known);
  const reach = { unknownFrom: domain[0], unknownTo: domain[1], asOf: timeline.asOf, domain };
  const spans = timeline.eras.map((era) => ({ era, span: softSpan(era.when, reach) }));
  const shown = spans.filter(({ span }) => isVisible(span, domain));
  const rows = layoutLanes(shown.map(({ span }) => span));
  const bands = shown.map(({ span }) => bandOf(span, domain));

  const placementsOf = (era: Era, i: number): ByTier<Placement | null> => {
    const band = bands[i] ?? { x: 0, width: 0 };
    const neighbours = bands.filter((_, j) => j !== i && rows[j] === rows[i]);
    const from = Math.max(0, band.x);
    const to = Math.min(100, band.x + band.width);
    const roomTo = Math.min(100, ...neighbours.filter(({ x }) => x > band.x).map(({ x }) => x));
    const roomFrom = Math.max(0, ...neighbours.filter(({ x }) => x < band.x).map(({ x, width }) => x + width));
    const row = rows[i] ?? 0;
    return byTier(({ width }) => {
      const needed = textWidth(words.label(era), textSize.era) + 2 * padding;
      if (((Math.max(to, roomTo) - from) / 100) * width >= needed) return { row, side: 'right' };
      return ((to - roomFrom) / 100) * width >= needed ? { row, side: 'left' } : null;
    });
  };
  return shown.flatMap(({ era }, i) => {
    const band = bands[i];
    return band
      ? [{ ...band, id: era.id, row: rows[i] ?? 0, label: words.label(era), placements: placementsOf(era, i) }]
      : [];
  });
};
