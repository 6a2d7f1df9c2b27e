import { meet } from './extent.ts';
import { geometry, labelWrap } from '../geometry.ts';
import type { Stretch } from '../lanes.ts';
import type { Mark } from '../mark.ts';
import type { Scene } from '../scene.ts';
import { boldWidth, textSize, textWidth } from '../text-width.ts';

/** A word, or whatever stands in a chart: from where to where across, and down, in pixels. */
export interface Word {
  readonly across: Stretch;
  readonly down: Stretch;
}

export const meetWords = (a: Word, b: Word): boolean => meet(a.across, b.across) && meet(a.down, b.down);

/** The names of the rows of a scene. */
export const namesOf = ({ eras, rows, width }: Scene): Word[] =>
  [
    ...eras.map(({ text, nameX, baseline }) => ({ text, nameX, baseline })),
    ...rows.map((row) => ({ ...row, nameX: 0 })),
  ].map(({ text, nameX, baseline }) => {
    const from = (nameX / 100) * width;
    const to = from + boldWidth(text, textSize.era) + 2 * geometry.eraPadding;
    return { across: { from, to }, down: { from: baseline - textSize.era, to: baseline + 4 } };
  });

/** The label of a mark. */
export function labelOf({ shape, x, y, side, text, raised }: Mark, width: number): Word {
  const at = (x / 100) * width;
  const room = geometry.labelOffset + textWidth(text, shape === 'dot' ? textSize.work : textSize.context);
  const middle = raised ? y - geometry.labelBaseline + geometry.raisedBaseline : y;
  return {
    across: side === 'left' ? { from: at - room, to: at } : { from: at, to: at + room },
    down: { from: middle - 7 - (text.includes('\n') ? labelWrap : 0), to: middle + 7 },
  };
}

/** Takes the labels from those marks whose labels have come upon the name of a row, or over an edge, as happens while years move. */
export function clearNames<Moved extends Scene>(scene: Moved): Moved {
  const names = namesOf(scene);
  const cleared = (mark: Mark): Mark => {
    if (!mark.side) return mark;
    const label = labelOf(mark, scene.width);
    const { from, to } = label.across;
    const isClear = from >= 0 && to <= scene.width && !names.some((name) => meetWords(label, name));
    return isClear ? mark : { ...mark, side: null };
  };
  return { ...scene, works: scene.works.map(cleared), context: scene.context.map(cleared) };
}
