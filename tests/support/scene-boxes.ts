import { labelWrap } from '../../src/timeline/layout/geometry.ts';
import { shortNameWidth } from '../../src/timeline/layout/name-years.ts';
import { textSize, textWidth } from '../../src/timeline/layout/text-width.ts';
import type { Scene } from '../../src/timeline/layout/scene.ts';

/** A word of a chart, in pixels. */
export interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const collide = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

/** Pairs of boxes that lie over one another, by their names. */
export const collisions = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => (collide(a, b) ? [`${a.name} × ${b.name}`] : [])));

/** The signs of marks. */
export const signBoxes = ({ works, context, width }: Scene): Box[] =>
  [...works, ...context].map(({ id, x, y }) => {
    const at = (x / 100) * width;
    return { name: `sign ${id}`, left: at - 4.5, right: at + 4.5, top: y - 4.5, bottom: y + 4.5 };
  });

/** The lines over the time that dates may mean. */
export const whiskerBoxes = ({ works, width }: Scene): Box[] =>
  works.flatMap(({ id, whisker }) => {
    if (!whisker) return [];
    const [left, right] = [whisker.x, whisker.x + whisker.width].map((x) => (x / 100) * width);
    return [{ name: `line ${id}`, left: left ?? 0, right: right ?? 0, top: whisker.y - 1.5, bottom: whisker.y + 1.5 }];
  });

/** Pairs of a word and a sign that lie over one another, by their names. */
export const covered = (words: readonly Box[], signs: readonly Box[]): string[] =>
  words.flatMap((word) => signs.flatMap((sign) => (collide(word, sign) ? [`${word.name} × ${sign.name}`] : [])));

/** The names of employers. */
export const nameBoxes = ({ names, width, arrangement }: Scene): Box[] =>
  names.map(({ key, text, dates, x, y }) => {
    const left = (x / 100) * width;
    if (arrangement === 'era')
      return { name: key, left, right: left + shortNameWidth(text, dates), top: y - 11, bottom: y + 3 };
    const room = Math.max(textWidth(text, dates ? textSize.name : textSize.dates), textWidth(dates, textSize.dates));
    return { name: key, left, right: left + room, top: y - (dates ? 13 : 11), bottom: y + (dates ? 19 : 3) };
  });

/** The labels of marks. */
export const labelBoxes = ({ works, context, width }: Scene): Box[] =>
  [...works, ...context].flatMap(({ id, text, side, x, y, shape, raised }) => {
    if (side === null) return [];
    const size = shape === 'dot' ? textSize.work : textSize.context;
    const at = (x / 100) * width;
    const room = textWidth(text, size);
    const middle = raised ? y - 9 : y;
    const [left, right] = side === 'right' ? [at + 10, at + 10 + room] : [at - 10 - room, at - 10];
    const above = text.split('\n').length - 1;
    return [{ name: id, left, right, top: middle - 6.5 - above * labelWrap, bottom: middle + 6.5 }];
  });

/** The names of rows and eras. */
export const headBoxes = ({ eras, rows, width, arrangement }: Scene): Box[] => [
  ...eras.flatMap(({ id, text, side, nameX, baseline }) => {
    if (side === null) return [];
    const at = (nameX / 100) * width;
    const room = textWidth(text, textSize.era) + 9;
    const [left, right] = side === 'right' ? [at, at + room] : [at - room, at];
    return [{ name: `era ${id}`, left, right, top: baseline - 9, bottom: baseline + 3 }];
  }),
  ...(arrangement === 'company' ? [] : rows).map(({ id, text, baseline }) => ({
    name: `row ${id}`,
    left: 0,
    right: textWidth(text, textSize.era),
    top: baseline - 9,
    bottom: baseline + 3,
  })),
];
