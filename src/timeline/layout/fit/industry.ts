import { markExtent, meet, type Extent } from './extent.ts';
import { geometry } from '../geometry.ts';
import type { SceneInput } from '../input.ts';
import type { Stretch } from '../lanes.ts';
import { layoutMarks, type LooseMark } from '../marks.ts';
import type { Row } from '../rows.ts';
import { textSize, textWidth } from '../text-width.ts';

/** A way in which the industry's marks hang from the top of a row. */
export interface Hanging {
  /** Marks whose levels and lines are those of a scene at the heights that they have here. */
  readonly marks: readonly LooseMark[];
  readonly pile: number;
  /** How far each reaches down. */
  readonly extents: readonly Extent[];
  readonly named: number;
}

/** Pixels: from the line of a label down to the end of its words. */
const labelReach = 8;

const sceneMiddle = geometry.rowContextMiddle;

/** The middle of the marks that stand in the line of the row's name. */
const highMiddle = 11;

/** The ways in which the industry's marks stand beside the name of a row or below it, with so many lines of labels at most. */
export function hangIndustry(input: SceneInput, row: Row, name: Stretch | null, most: number): Hanging[] {
  const { width } = input;
  const pixels = (x: number): number => (x / 100) * width;
  return Array.from({ length: most + 1 }).flatMap((_, lines): Hanging[] => {
    const { marks, pile, lines: used } = layoutMarks(input, row.context, { lines, size: textSize.context });
    if (used < lines) return [];
    const hang = (middle: number, isLow: (mark: LooseMark) => boolean): Hanging => {
      const bareY = (mark: LooseMark): number =>
        middle + mark.pile.level * geometry.pileStep + (isLow(mark) ? geometry.rowContext : 0);
      const lowest = marks.flatMap((mark) =>
        mark.label ? [] : bareY(mark) + (mark.pile.more > 0 ? geometry.pileStep : 0),
      );
      const first = Math.max(sceneMiddle, ...lowest.map((y) => y + geometry.rowContext));
      const yOf = (mark: LooseMark): number =>
        mark.label ? first + mark.label.row * geometry.contextLine : bareY(mark);
      return {
        pile,
        named: marks.filter(({ label }) => label).length,
        extents: marks.map((mark): Extent => {
          const room = textWidth(mark.text, textSize.context);
          const reach = mark.pile.more > 0 ? geometry.pileStep : 0;
          return markExtent(pixels(mark.x), mark.label, room, yOf(mark) + (mark.label ? labelReach : reach));
        }),
        marks: marks.map((mark): LooseMark => {
          const by = yOf(mark) - sceneMiddle;
          return mark.label
            ? { ...mark, label: { ...mark.label, row: by / geometry.contextLine } }
            : { ...mark, pile: { ...mark.pile, level: by / geometry.pileStep } };
        }),
      };
    };
    const meetsName = ({ x }: LooseMark): boolean => name !== null && meet(markExtent(pixels(x), null, 0, 0), name);
    const isBeside = marks.every((mark) => mark.label || !meetsName(mark));
    const high = hang(highMiddle, meetsName);
    return isBeside ? [high] : [high, hang(sceneMiddle, () => false)];
  });
}
