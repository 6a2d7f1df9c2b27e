import { boldWidth, textSize } from '../text-width.ts';
import { geometry } from '../geometry.ts';
import type { Scene } from '../scene.ts';
import { labelOf, meetWords, namesOf, type Word } from './clear-names.ts';

/** A text that stands at the left edge of a chart: how far it reaches to the right and, from the top of the chart, down, in pixels. */
export interface CornerWords {
  readonly right: number;
  readonly bottom: number;
}

/** Half of the size of a mark, in pixels. */
const halfMark = 6;

/** The share of its height over which a band of an era is as good as paper. */
const faint = 0.5;

/** From where to where a band is dark enough to be seen, in percent of the chart. */
function seen({ x, width, stops }: Scene['eras'][number]): readonly [from: number, to: number] {
  const dark = stops.filter(({ opacity }) => opacity > faint).map(({ offset }) => x + (offset / 100) * width);
  return [Math.min(...dark), Math.max(...dark)];
}

/** All that a chart draws, as boxes. */
function boxesOf(scene: Scene): Word[] {
  const pixels = (percent: number): number => (percent / 100) * scene.width;
  const box = (from: number, to: number, top: number, bottom: number): Word => ({
    across: { from: pixels(from), to: pixels(to) },
    down: { from: top, to: bottom },
  });
  const marks = [...scene.works, ...scene.context];
  return [
    ...namesOf(scene),
    ...scene.eras.map((era) => box(...seen(era), era.y, era.y + era.height)),
    ...scene.bars.map(({ x, width, y, height }) => box(x, x + width, y, y + height)),
    ...scene.path.map(({ x, width, y }) => box(x, x + width, y - geometry.path / 2, y + geometry.path / 2)),
    ...scene.steps.map(({ x, from, to }) => box(x, x, Math.min(from, to), Math.max(from, to))),
    ...scene.names.map(({ x, y, text }): Word => {
      const from = pixels(x);
      return {
        across: { from, to: from + boldWidth(text, textSize.dates) },
        down: { from: y - textSize.dates, to: y },
      };
    }),
    ...marks.flatMap((mark): Word[] => {
      const at = pixels(mark.x);
      const sign = {
        across: { from: at - halfMark, to: at + halfMark },
        down: { from: mark.y - halfMark, to: mark.y + halfMark },
      };
      const { whisker } = mark;
      return [
        sign,
        ...(mark.side ? [labelOf(mark, scene.width)] : []),
        ...(whisker ? [box(whisker.x, whisker.x + whisker.width, whisker.y, whisker.y)] : []),
      ];
    }),
  ];
}

/** True where a chart draws nothing behind texts in its left upper corner. */
export function leavesCorner(scene: Scene, words: readonly CornerWords[]): boolean {
  const boxes = boxesOf(scene);
  return words.every(({ right, bottom }) => {
    const corner: Word = { across: { from: 0, to: right }, down: { from: 0, to: bottom } };
    return !boxes.some((box) => meetWords(box, corner));
  });
}
