import { boxOf, crosses, fits, overlap, type Box, type Candidate, type Room, type Side } from './label-box';

/** How the label of a mark, on one of its sides, is in the way of others. */
interface Choice {
  readonly fits: boolean;
  /** The marks whose stems enter the label, which must therefore stand above theirs. */
  readonly below: readonly number[];
  /** For each mark, whether its label on either side would touch this one in the same row. */
  readonly touches: Readonly<Record<Side, readonly boolean[]>>;
}

export type Choices = readonly Readonly<Record<Side, Choice>>[];

/** For each candidate and either side what rows depend on; computed once, as it is asked for thousands of times. */
export const choicesOf = (candidates: readonly Candidate[], room: Room): Choices => {
  const boxesOn = (side: Side): Box[] => candidates.map((candidate) => boxOf(candidate, side, room));
  const boxes = { left: boxesOn('left'), right: boxesOn('right') };
  const choiceOf = (label: Box, i: number): Choice => ({
    fits: fits(label, room),
    below: boxes.right.flatMap((stem, j) =>
      i !== j && crosses(stem, label, room.gap) && !(stem.x === label.x && i < j) ? [j] : [],
    ),
    touches: {
      left: boxes.left.map((other) => overlap(label, other, room.gap)),
      right: boxes.right.map((other) => overlap(label, other, room.gap)),
    },
  });
  const [left, right] = [boxes.left.map(choiceOf), boxes.right.map(choiceOf)];
  return left.flatMap((onLeft, i) => {
    const onRight = right[i];
    return onRight ? [{ left: onLeft, right: onRight }] : [];
  });
};

/** The side of each candidate's label; null for one that has none. */
export type Sides = readonly (Side | null)[];

const none = -1;

/** True where the stem of a mark enters the label of another whose stem enters its own: neither can stand above the other. */
export const isBarred = (choices: Choices, sides: Sides, i: number): boolean => {
  const below = choices[i]?.[sides[i] ?? 'right'].below ?? [];
  return below.some((j) => {
    const side = sides[j];
    return side && choices[j]?.[side].below.includes(i);
  });
};

/**
 * Rows for labels whose sides are chosen: each as low as it can be. A label whose stretch another stem enters stands
 * above that stem, and labels of one row do not overlap.
 * @param rows how many there may be
 * @returns a row for each candidate, -1 where it has no label; null where two labels bar each other's stem or the rows
 * do not suffice
 */
export const layoutRows = (choices: Choices, sides: Sides, rows: number): readonly number[] | null => {
  const placed = new Array<number>(sides.length).fill(none);
  const labels = sides.flatMap((side, i) => {
    const choice = side && choices[i]?.[side];
    return choice ? [{ i, side, ...choice }] : [];
  });
  /** One more than the highest row below a label; null while one below it has no row yet. */
  const lowest = (below: readonly number[]): number | null => {
    let row = 0;
    for (const j of below) {
      if (sides[j] === null) continue;
      if (placed[j] === none) return null;
      row = Math.max(row, (placed[j] ?? none) + 1);
    }
    return row;
  };
  const place = (): boolean => {
    for (const { i, below, touches } of labels) {
      let row = placed[i] === none ? lowest(below) : null;
      if (row === null) continue;
      while (labels.some(({ i: j, side }) => placed[j] === row && touches[side][j])) row += 1;
      placed[i] = row;
      return row < rows;
    }
    return false;
  };
  return labels.every(place) ? placed : null;
};
