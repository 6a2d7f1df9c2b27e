import type { Era } from '../model/timeline';
import { bandOf, isVisible, percentScale, type Band } from './band';
import { softSpan } from './fade';
import { layoutLanes } from './lanes';
import type { Placement } from './labels';
import type { SceneInput } from './input';
import { textSize, textWidth } from './text-width';
import { mostEraRows, tierValues, type ByTier } from './tiers';

export interface EraMark extends Band {
  readonly id: string;
  readonly row: number;
  readonly label: string;
  /** Set where a filter is about eras: about this one, or about others. */
  readonly emphasis: 'lit' | 'muted' | null;
  /** Where the name stands in the head: from its left edge, or up to its right edge; nowhere where it does not fit. */
  readonly placements: ByTier<Placement | null>;
}

/** Pixels left and right of an era's name. */
const padding = 9;

/** Era bands in rows, so that none hides another, with their names where they fit. */
export const layoutEras = ({ timeline, domain, words, litEras = [], width: known }: SceneInput): EraMark[] => {
  const byTier = tierValues(known);
  const reach = { unknownFrom: domain[0], unknownTo: domain[1], asOf: timeline.asOf, domain };
  const spans = timeline.eras.map((era) => ({ era, span: softSpan(era.when, reach) }));
  const shown = spans.filter(({ span }) => isVisible(span, domain));
  const lanes = layoutLanes(shown.map(({ span }) => span));
  /** Bands that would need more rows than there are share the lowest, without their names. */
  const rows = lanes.map((lane) => Math.min(lane, mostEraRows - 1));
  const bands = shown.map(({ span }) => bandOf(span, domain));

  const x = percentScale(domain);
  const roomOf = (era: Era): number => textWidth(words.label(era), textSize.era) + 2 * padding;
  const placementsOf = (era: Era, i: number): ByTier<Placement | null> => {
    const band = bands[i] ?? { x: 0, width: 0 };
    const row = rows[i] ?? 0;
    if (lanes[i] !== row) return byTier(() => null);
    const neighbours = shown.filter((_, j) => j !== i && lanes[j] === row);
    const [before, after] = [
      neighbours.filter(({ span }) => x(span.from) < band.x),
      neighbours.filter(({ span }) => x(span.from) > band.x),
    ];
    const [from, to] = [Math.max(0, band.x), Math.min(100, band.x + band.width)];
    const roomTo = Math.min(100, ...after.map(({ span }) => x(span.from)));
    return byTier(({ width }) => {
      const pixels = (percent: number): number => (percent / 100) * width;
      const needed = roomOf(era);
      if (pixels(Math.max(to, roomTo) - from) >= needed) return { row, side: 'right' };
      // A name that ends with its band may reach over the fading end of the one before, but not over its name.
      const taken = before.map(({ era: other, span }) =>
        Math.max(pixels(x(span.solidTo)), pixels(Math.max(0, x(span.from))) + roomOf(other)),
      );
      return pixels(to) - needed >= Math.max(0, ...taken) ? { row, side: 'left' } : null;
    });
  };
  return shown.flatMap(({ era }, i): EraMark[] => {
    const band = bands[i];
    if (!band) return [];
    const emphasis = litEras.length === 0 ? null : litEras.includes(era.id) ? 'lit' : 'muted';
    return [
      { ...band, id: era.id, row: rows[i] ?? 0, label: words.label(era), emphasis, placements: placementsOf(era, i) },
    ];
  });
};
