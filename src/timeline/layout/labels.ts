import { boxOf, crosses, fits, overlap, type Box, type Candidate, type Room, type Side } from './label-box.ts';
import { choicesOf, isBarred, layoutRows, type Choices, type Sides } from './label-rows.ts';

/** Where a label stands: beside its mark, on the row to which the mark's stem rises (0 is the lowest). */
export interface Placement {
  readonly row: number;
  readonly side: Side;
}

interface Solution {
  readonly sides: Sides;
  readonly rows: readonly number[];
}

const highest = ({ rows }: Solution): number => Math.max(0, ...rows);

const cost = (solution: Solution): number => highest(solution) * 1000 + solution.rows.reduce((a, b) => a + b, 0);

/** The rows of labels on chosen sides; null where they do not fit within the limit. */
function solve(choices: Choices, sides: Sides, limit: number): Solution | null {
  const rows = sides.every((side, i) => side === null || choices[i]?.[side].fits)
    ? layoutRows(choices, sides, limit)
    : null;
  return rows && { sides, rows };
}

/** Turns labels to the side that keeps the whole lowest: flips one after another until none helps. */
function optimise(choices: Choices, start: Solution | null, sides: Sides, limit: number): Solution | null {
  let best = start;
  for (let improved = true; improved;) {
    improved = false;
    for (const [i, side] of sides.entries()) {
      if (side === null) continue;
      const from = best?.sides ?? sides;
      const turned = from.with(i, from[i] === 'left' ? 'right' : 'left');
      if (isBarred(choices, turned, i)) continue;
      const flipped = solve(choices, turned, best ? highest(best) + 1 : limit);
      if (flipped && (!best || cost(flipped) < cost(best))) {
        best = flipped;
        improved = true;
      }
    }
  }
  return best;
}

/** After so many candidates for which no room was found, labels are no longer turned to make some. */
const patience = 12;

/**
 * Places labels beside their marks in two-sided staircases: no label overlaps another, no stem runs through a label.
 * Earlier candidates go first; one that finds no room within the rows stays without a label.
 * A placement that is free of collisions at one width is so at every greater width, as marks only move apart.
 * @param candidates in order of priority
 * @returns a placement or null for each candidate, in the order given
 */
export const layoutLabels = (candidates: readonly Candidate[], room: Room): (Placement | null)[] => {
  const choices = choicesOf(candidates, room);
  let best: Solution = { sides: candidates.map(() => null), rows: candidates.map(() => -1) };
  let failures = 0;
  for (const i of candidates.keys()) {
    const fitting = (['right', 'left'] as const).filter((side) => choices[i]?.[side].fits);
    const options = fitting.flatMap((side) => {
      const sides = best.sides.with(i, side);
      const plain = solve(choices, sides, room.rows);
      const isLow = plain !== null && highest(plain) <= highest(best);
      if (isLow || failures > patience) return plain ?? [];
      return optimise(choices, plain, sides, room.rows) ?? [];
    });
    const next = options.sort((a, b) => cost(a) - cost(b))[0];
    if (next) best = next;
    else failures += 1;
  }
  return candidates.map((_, i) => {
    const [row, side] = [best.rows[i], best.sides[i]];
    return row === undefined || !side ? null : { row, side };
  });
};

/**
 * Keeps those of earlier placements that are still free of collisions, in order of priority; much cheaper than placing
 * anew, for as long as marks are moving. Marks at one x share a stem, which is in the way of none of their labels.
 */
export const keepLabels = (
  candidates: readonly Candidate[],
  placements: readonly (Placement | null)[],
  room: Room,
): (Placement | null)[] => {
  const kept: (Box & { readonly row: number })[] = [];
  return candidates.map((candidate, i) => {
    const placement = placements[i];
    if (!placement) return null;
    const box = { ...boxOf(candidate, placement.side), row: placement.row };
    const free = kept.every(
      (other) =>
        !(other.row === box.row && overlap(other, box)) &&
        (other.x === box.x ||
          (!(other.row >= box.row && crosses(other, box)) && !(box.row >= other.row && crosses(box, other)))),
    );
    if (!free || !fits(box, room)) return null;
    kept.push(box);
    return placement;
  });
};
