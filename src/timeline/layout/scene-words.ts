import { meet } from './extent';
import { geometry } from './geometry';
import type { Stretch } from './lanes';
import type { Mark } from './mark';
import type { Scene } from './scene';
import { boldWidth, textSize, textWidth } from './text-width';

/** A word: from where to where across, and down, in pixels. */
export interface Word {
  readonly across: Stretch;
  readonly down: Stretch;
}

/** Tells whether two words lie over one another. */
export const collide = (a: Word, b: Word): boolean => meet(a.across, b.across) && meet(a.down, b.down);

/** The names of the rows of a scene. */
export const rowWords = ({ eras, rows, width }: Scene): Word[] =>
  [
    ...eras.map(({ text, nameX, baseline }) => ({ text, nameX, baseline })),
    ...rows.map((row) => ({ ...row, nameX: 0 })),
  ].map(({ text, nameX, baseline }) => {
    const from = (nameX / 100) * width;
    const to = from + boldWidth(text, textSize.era) + 2 * geometry.eraPadding;
    return { across: { from, to }, down: { from: baseline - textSize.era, to: baseline + 4 } };
  });

/** The label of a mark, and the number on it. */
export function markWords({ shape, x, y, side, text, raised, more }: Mark, width: number): Word[] {
  const at = (x / 100) * width;
  const room = geometry.labelOffset + textWidth(text, shape === 'dot' ? textSize.work : textSize.context);
  const middle = raised ? y - geometry.labelBaseline + geometry.raisedBaseline : y;
  const label = {
    across: side === 'left' ? { from: at - room, to: at } : { from: at, to: at + room },
    down: { from: middle - 7, to: middle + 7 },
  };
  const off = shape === 'dot' ? -geometry.pileStep - 5 : geometry.pileStep + 5;
  const number = { across: { from: at - 10, to: at + 10 }, down: { from: y + off - 6, to: y + off + 6 } };
  return [...(side === null ? [] : [label]), ...(more > 0 ? [number] : [])];
}

/** The stretches of the path of a scene, its names, and its marks with their words. */
function drawnIn(scene: Scene): Word[] {
  const { path, names, works, context, width } = scene;
  const pixels = (percent: number): number => (percent / 100) * width;
  return [
    ...rowWords(scene),
    ...path.map(({ from, to, y }) => ({
      across: { from: pixels(from), to: pixels(to) },
      down: { from: y - geometry.path / 2, to: y + geometry.path / 2 },
    })),
    ...names.map(({ x, y, text }) => ({
      across: { from: pixels(x), to: pixels(x) + boldWidth(text, textSize.dates) },
      down: { from: y - 11, to: y + 3 },
    })),
    ...[...works, ...context].flatMap((mark) => [
      { across: { from: pixels(mark.x) - 6, to: pixels(mark.x) + 6 }, down: { from: mark.y - 6, to: mark.y + 6 } },
      ...markWords(mark, width),
    ]),
  ];
}

/** Tells whether words that are not of a chart, counted from its top left, lie on something that it shows in rows of eras. */
export function isCoveredBy(words: readonly Word[], scene: Scene): boolean {
  const drawn = drawnIn(scene);
  return words.some((word) => drawn.some((other) => collide(word, other)));
}
