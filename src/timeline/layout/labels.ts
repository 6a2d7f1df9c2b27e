/** A mark that wants a label: its place and the width of its text, in pixels. */
export interface Candidate {
  readonly x: number;
  readonly width: number;
}

export type Side = 'left' | 'right';

/** Where a label stands: beside its mark, on the row to which the mark's stem rises (0 is the lowest). */
export interface Placement {
  readonly row: number;
  readonly side: Side;
  /** True where the mark stands on its row without its label. */
  readonly bare?: boolean;
}

export interface Room {
  /** Pixels from the left edge, at which labels may start, to the right edge, at which they must have ended. */
  readonly width: number;
  readonly rows: number;
  /** Pixels between a stem and its label. */
  readonly offset: number;
  /** Pixels that stay free between a label and another label or stem. */
  readonly gap: number;
}

interface Box {
  readonly x: number;
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

const boxOf = ({ x, width }: Candidate, side: Side, { offset }: Room): Box =>
  side === 'right' ? { x, side, from: x, to: x + offset + width } : { x, side, from: x - offset - width, to: x };

const fits = (box: Box, room: Room): boolean => box.from >= 0 && box.to <= room.width;

/** True where the stem of `stem` would run through the label of `label` if it rose as high. */
const crosses = (stem: Box, label: Box, gap: number): boolean =>
  label.side === 'right'
    ? stem.x >= label.x && stem.x < label.to + gap
    : stem.x <= label.x && stem.x > label.from - gap;

const overlap = (a: Box, b: Box, gap: number): boolean => a.from < b.to + gap && b.from < a.to + gap;

/**
 * Rows for boxes whose sides are chosen: each as low as it can be. A label whose stretch another stem enters stands
 * above that stem, and labels of one row do not overlap.
 * @returns a row for each box, or null where two labels bar each other's stem or the rows do not suffice
 */
const layoutRows = (boxes: readonly Box[], { rows, gap }: Room): number[] | null => {
  const below = boxes.map((label, i) =>
    boxes.flatMap((stem, j) => {
      if (i === j || !crosses(stem, label, gap)) return [];
      return crosses(label, stem, gap) && label.x === stem.x && i < j ? [] : [j];
    }),
  );
  const placed = new Array<number>(boxes.length).fill(-1);
  for (let left = boxes.length; left > 0; left -= 1) {
    const next = boxes.findIndex((_, i) => placed[i] === -1 && (below[i] ?? []).every((j) => placed[j] !== -1));
    const box = boxes[next];
    if (!box) return null;
    let row = 1 + Math.max(-1, ...(below[next] ?? []).map((j) => placed[j] ?? -1));
    const taken = (at: number): boolean => boxes.some((other, j) => placed[j] === at && overlap(box, other, gap));
    while (taken(row)) row += 1;
    if (row >= rows) return null;
    placed[next] = row;
  }
  return placed;
};

const cost = (rows: readonly number[]): number => Math.max(0, ...rows) * 1000 + rows.reduce((a, b) => a + b, 0);

/** Turns labels to the side that keeps the whole lowest: flips one after another until none helps. */
const optimise = (
  candidates: readonly Candidate[],
  sides: readonly Side[],
  room: Room,
): { sides: Side[]; rows: number[] } | null => {
  const attempt = (chosen: readonly Side[]): { sides: Side[]; rows: number[]; cost: number } | null => {
    const boxes = candidates.map((candidate, i) => boxOf(candidate, chosen[i] ?? 'right', room));
    const rows = boxes.every((box) => fits(box, room)) ? layoutRows(boxes, room) : null;
    return rows && { sides: [...chosen], rows, cost: cost(rows) };
  };
  let best = attempt(sides);
  for (let improved = true; improved;) {
    improved = false;
    for (const i of candidates.keys()) {
      const from: readonly Side[] = best?.sides ?? sides;
      const flipped = attempt(from.map((side, j) => (i === j ? (side === 'left' ? 'right' : 'left') : side)));
      if (flipped && (!best || flipped.cost < best.cost)) {
        best = flipped;
        improved = true;
      }
    }
  }
  return best;
};

/**
 * Places labels beside their marks in two-sided staircases: no label overlaps another, no stem runs through a label.
 * Earlier candidates go first; one that finds no room within the rows stays without a label.
 * A placement that is free of collisions at one width is so at every greater width, as marks only move apart.
 * @param candidates in order of priority
 * @returns a placement or null for each candidate, in the order given
 */
export const layoutLabels = (candidates: readonly Candidate[], room: Room): (Placement | null)[] => {
  let kept: number[] = [];
  let best: { sides: Side[]; rows: number[] } = { sides: [], rows: [] };
  for (const i of candidates.keys()) {
    const trial = [...kept, i];
    const chosen = trial.flatMap((k) => candidates[k] ?? []);
    const options = (['right', 'left'] as const).flatMap((side) => optimise(chosen, [...best.sides, side], room) ?? []);
    const [first] = options.sort((a, b) => cost(a.rows) - cost(b.rows));
    if (first) {
      kept = trial;
      best = first;
    }
  }
  return candidates.map((_, i) => {
    const at = kept.indexOf(i);
    const row = best.rows[at];
    const side = best.sides[at];
    return row === undefined || side === undefined ? null : { row, side };
  });
};

/**
 * Keeps those of earlier placements that are still free of collisions, in order of priority; much cheaper than placing
 * anew, for as long as marks are moving.
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
    const box = { ...boxOf(candidate, placement.side, room), row: placement.row };
    const free = kept.every(
      (other) =>
        !(other.row === box.row && overlap(other, box, room.gap)) &&
        !(other.row >= box.row && crosses(other, box, room.gap)) &&
        !(box.row >= other.row && crosses(box, other, room.gap)),
    );
    if (!free || !fits(box, room)) return null;
    kept.push(box);
    return placement;
  });
};
