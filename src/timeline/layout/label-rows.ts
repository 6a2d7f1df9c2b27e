import { boxOf, crosses, fits, overlap, type Box, type Candidate, type Room, type Side } from './label-box.ts';

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
  const boxesOn = (side: Side): Box[] => candidates.map((candidate) => boxOf(candidate, side));
  const boxes = { left: boxesOn('left'), right: boxesOn('right') };
  const choiceOf = (label: Box, i: number): Choice => ({
    fits: fits(label, room),
    below: boxes.right.flatMap((stem, j) =>
      i !== j && crosses(stem, label) && !(stem.x === label.x && i < j) ? [j] : [],
    ),
    touches: {
      left: boxes.left.map((other) => overlap(label, other)),
      right: boxes.right.map((other) => overlap(label, other)),
    },
  });
  return candidates.map((candidate, i) => ({
    left: choiceOf(boxOf(candidate, 'left'), i),
    right: choiceOf(boxOf(candidate, 'right'), i),
  }));
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

/** A label with those below it. */
interface Label extends Omit<Choice, 'fits'> {
  readonly i: number;
  readonly side: Side;
}

/**
 * Rows for labels whose sides are chosen: each as low as it can be. A label whose stretch another stem enters stands
 * above that stem, and labels of one row do not overlap.
 * @param rows how many there may be
 * @returns a row for each candidate, -1 where it has no label; null where two labels bar each other's stem or the rows
 * do not suffice
 */
export function layoutRows(choices: Choices, sides: Sides, rows: number): readonly number[] | null {
  const placed = sides.map(() => none);
  const labels: Label[] = [];
  for (let i = 0; i < sides.length; i += 1) {
    const side = sides[i];
    const choice = side && choices[i]?.[side];
    if (choice) labels.push({ i, side, touches: choice.touches, below: choice.below.filter((j) => sides[j]) });
  }
  while (labels.some(({ i }) => placed[i] === none)) {
    const next = labels.find(({ i, below }) => placed[i] === none && below.every((j) => placed[j] !== none));
    if (!next) return null;
    let row = Math.max(none, ...next.below.map((j) => placed[j] ?? none)) + 1;
    while (labels.some(({ i, side }) => placed[i] === row && next.touches[side][i])) row += 1;
    if (row >= rows) return null;
    placed[next.i] = row;
  }
  return placed;
}
