import { round } from '../layout/band.ts';
import { geometry, labelWrap } from '../layout/geometry.ts';
import type { Mark } from '../layout/mark.ts';
import type { Scene } from '../layout/scene.ts';
import type { ChartText } from './chart-text.ts';
import { joinKeyed, joinTexts, type Marks } from './join.ts';
import { nameLinks } from './link.ts';
import { across, placeAcross, shift } from './place.ts';
import { setAttributes } from './set.ts';

/** The mark of what the industry did. */
export const diamond = 'M0-4.5L4.5 0L0 4.5L-4.5 0Z';

/** The class with a mark’s colour; works at no company have that of the text. */
const colorClass = ({ color, shape }: Mark): string => (color ? ` ct-${color}` : shape === 'dot' ? ' ct-plain' : '');

/** The time that the dates of marks may mean, as lines; they are put away while marks move. */
export function drawWhiskers(parent: Marks, marks: readonly Mark[], origin: number): void {
  const whiskers = marks.flatMap(({ id, color, whisker }) => (whisker ? [{ id, color, ...whisker }] : []));
  const lines = joinKeyed(parent, 'rect', 'data-key', whiskers, (entered) =>
    setAttributes(entered, { class: ({ color }) => `ct-whisker ct-${color ?? 'plain'}`, height: 3, rx: 1.5 }),
  );
  setAttributes(lines, { ...across, y: ({ y }) => y - origin - 1.5 });
}

interface Words {
  readonly class: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'end' | 'middle' | null;
}

/** Pixels: half of the widest number of marks. */
const halfNumber = 10;

/**
 * The label of a mark, and how many marks it stands for that are not seen, which no edge of the chart cuts off; that is not
 * told while marks move, as piles change with every frame.
 */
function wordsOf({ shape, text, side, raised, more, x: percent }: Mark, { width, moving }: Scene): Words[] {
  const label: Words[] =
    side === null
      ? []
      : text.split('\n').map((line, i, { length }) => ({
          class: shape === 'dot' ? 'ct-label' : 'ct-context-label',
          text: line,
          x: side === 'left' ? -geometry.labelOffset : geometry.labelOffset,
          y: (raised ? geometry.raisedBaseline : geometry.labelBaseline) + (i + 1 - length) * labelWrap,
          anchor: side === 'left' ? 'end' : null,
        }));
  if (more === 0 || moving) return label;
  const y = shape === 'dot' ? -geometry.pileStep : geometry.pileStep + geometry.moreHeight;
  const at = (percent / 100) * width;
  const x = round(Math.min(Math.max(at, halfNumber), width - halfNumber) - at);
  return [...label, { class: 'ct-more', text: `+${more}`, x, y, anchor: 'middle' }];
}

/**
 * Marks of events: a stem from the bar, the mark, its label where it has room. Filled where the date is sharp, hollow where it is not.
 * Words stay as they are while marks move, but for labels that have no room any more.
 * @param origin the height from which those within the parent are counted
 */
export function drawMarks(parent: Marks, scene: Scene, marks: readonly Mark[], text: ChartText, origin: number): void {
  const words = { href: ({ id }: Mark) => text.eventHref(id), title: ({ id }: Mark) => text.eventTitle(id) };
  const joined = joinKeyed(parent, 'svg', 'data-event', marks, (entered) => {
    const group = entered.append('g');
    setAttributes(group.append('rect'), {
      class: ({ shape }) => (shape === 'dot' ? 'ct-stem' : 'ct-context-stem'),
      x: -0.5,
      width: 1,
    });
    const link = setAttributes(group.append('a'), { 'data-event': ({ id }) => id });
    link.append('title');
    setAttributes(link.append('circle'), { class: 'ct-target', r: 6.5 });
    setAttributes(link.append('path'), { class: 'ct-sign' });
  });
  placeAcross(joined, scene, ({ x }) => x);
  setAttributes(joined, { class: (mark) => `ct-point${colorClass(mark)}` });
  setAttributes(joined.select('rect'), {
    y: ({ y, foot }) => Math.min(y, foot) - origin,
    height: ({ y, foot }) => Math.abs(foot - y),
  });
  const link = setAttributes(joined.select<SVGElement>('a'), { transform: ({ y }) => shift(0, y - origin) });
  setAttributes(link.select('path'), {
    class: ({ shape, uncertain }) => (shape === 'dot' ? `ct-dot${uncertain ? ' ct-hollow' : ''}` : 'ct-diamond'),
    d: ({ shape }) => (shape === 'dot' ? dot : diamond),
  });
  setAttributes(
    joinTexts(link, (mark) => wordsOf(mark, scene)),
    {
      transform: ({ x, y }) => shift(x, y),
      'text-anchor': ({ anchor }) => anchor,
    },
  );
  nameLinks(joined, words);
}

/** A circle as a path, so that both signs are of one sort. */
const dot = 'M-4.5 0A4.5 4.5 0 1 1 4.5 0A4.5 4.5 0 1 1-4.5 0Z';
