import { textWidth } from '../layout/text-width.ts';
import type { Append } from './elements.ts';
import type { Painter } from './paint.ts';
import type { Colour } from './colours.ts';

/** What a frame is drawn with. */
export interface Pen {
  readonly append: Append;
  readonly painter: Painter;
  /** Finds a colour of the stylesheet by its name: `ink`, `paper`. */
  readonly colour: (name: string) => Colour;
}

/** Pixels around the chart: above it for the heading, below it for the legend. */
export const frame = { width: 1200, side: 24, head: 84, foot: 58 } as const;

/** The height in pixels of a picture whose chart has a height. */
export const pictureHeight = (chartHeight: number): number => frame.head + chartHeight + frame.foot;

const write = (
  parent: Element,
  { append, painter, colour }: Pen,
  words: string,
  colourName: string,
  at: object,
): void => painter.paint(append(parent, 'text', { ...at }, words), 'fill', colour(colourName));

/** The name of the picture, its sentence, and the address at which there is more, where that has room. */
export const drawHeading = (
  parent: Element,
  pen: Pen,
  { title, description, address }: { readonly title: string; readonly description: string; readonly address: string },
): void => {
  const x = frame.side;
  const right = frame.width - frame.side;
  write(parent, pen, title, 'ink', { x, y: 42, 'font-size': 22, 'font-weight': 650 });
  write(parent, pen, description, 'ink-soft', { x, y: 65, 'font-size': 13, 'font-weight': 400 });
  if (textWidth(title, 22) + textWidth(address, 12) > right - x - 40) return;
  const place = { x: right, y: 42, 'font-size': 12, 'font-weight': 400, 'text-anchor': 'end' };
  write(parent, pen, address, 'ink-soft', place);
};

/** Draws the sign of a sort of mark, with its left edge and the line on which its words stand. */
type Sign = (parent: Element, pen: Pen, x: number, y: number) => void;

const fade: Sign = (parent, { append, painter, colour }, x, y) => {
  const gradient = append(parent, 'linearGradient', { id: 'ct-key' });
  for (const [offset, opacity] of Object.entries({ '0%': 0, '40%': 1 }))
    painter.paint(append(gradient, 'stop', { offset, 'stop-opacity': opacity }), 'stop-color', colour('sky'));
  append(parent, 'rect', { x, y: y - 9, width: 28, height: 9, rx: 3, fill: 'url(#ct-key)' });
};

const ring: Sign = (parent, { append, painter, colour }, x, y) => {
  const dot = append(parent, 'circle', { cx: x + 6, cy: y - 4.5, r: 4.5, 'stroke-width': 2 });
  painter.paint(dot, 'stroke', colour('sky'));
  painter.paint(dot, 'fill', colour('paper'));
};

const diamond: Sign = (parent, { append, painter, colour }, x, y) => {
  const shape = append(parent, 'path', { d: `M${x + 5.5} ${y - 9}l4.5 4.5l-4.5 4.5l-4.5-4.5Z`, 'stroke-width': 1.5 });
  painter.paint(shape, 'stroke', colour('ink-faint'));
  painter.paint(shape, 'fill', colour('paper'));
};

const arrow: Sign = (parent, { append, painter, colour }, x, y) => {
  painter.paint(append(parent, 'rect', { x, y: y - 9, width: 18, height: 9, rx: 3 }), 'fill', colour('sky'));
  painter.paint(append(parent, 'path', { d: `M${x + 20} ${y - 9}l6 4.5l-6 4.5Z` }), 'fill', colour('sky'));
};

const band: Sign = (parent, { append, painter, colour }, x, y) =>
  painter.paint(append(parent, 'rect', { x, y: y - 9, width: 28, height: 9 }), 'fill', colour('band'));

const signs = {
  bar: { draw: fade, width: 28 },
  goesOn: { draw: arrow, width: 28 },
  work: { draw: ring, width: 12 },
  context: { draw: diamond, width: 11 },
  era: { draw: band, width: 28 },
} as const satisfies Readonly<Record<string, { readonly draw: Sign; readonly width: number }>>;

/** What the marks mean, in one line of text with its foot at `y`; only the sorts that have words here. */
export const drawLegend = (
  parent: Element,
  pen: Pen,
  legend: Readonly<Partial<Record<keyof typeof signs, string>>>,
  y: number,
): void => {
  let x: number = frame.side;
  for (const name of ['bar', 'goesOn', 'work', 'context', 'era'] as const) {
    const words = legend[name];
    if (words === undefined) continue;
    const { draw, width } = signs[name];
    draw(parent, pen, x, y);
    x += width + 8;
    write(parent, pen, words, 'ink-soft', { x, y, 'font-size': 12, 'font-weight': 400 });
    x += textWidth(words, 12) + 20;
  }
};
