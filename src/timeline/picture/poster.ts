import { leavesCorner, type CornerWords } from '../layout/fit/corner.ts';
import type { ChartInput } from './chart.ts';
import { append, emptySvg } from './elements.ts';
import { fitText, type FittedText, type Measure } from './fit-text.ts';
import { makePainter } from './paint.ts';
import { drawPosterChart, drawStaircase, type Room } from './poster-chart.ts';
import { runsOf } from './scripts.ts';

/** The size in pixels of the image that is shown where a page is linked. */
export const posterSize = { width: 1200, height: 630 } as const;

/** A font of each script: a serif and a sans for Latin, and a Chinese one; each normal and bold, but for the serif, which is bold. */
type Latin = 'serif' | 'sans';
type FontName = Latin | 'han';

/** What a poster shows. */
export interface PosterInput extends ChartInput {
  readonly title: string;
  /** One line under the title. */
  readonly line: string;
  /** A picture of the person, as a `data:` address, that stands beside the line. */
  readonly portrait?: string;
  /** The families of the fonts. */
  readonly families: Readonly<Record<FontName, string>>;
  /** How wide a text is in the font of the title and in that of the line. */
  readonly measure: Readonly<Record<Latin, Measure>>;
}

const side = 48;
const top = 36;
const foot = 24;
/** Pixels between the words and the chart, at least. */
const gap = 20;
const inner = posterSize.width - 2 * side;
const titleSizes = [
  { size: 66, most: 1 },
  { size: 60, most: 1 },
  { size: 50, most: 2 },
  { size: 42, most: 2 },
];
const lineSizes = [
  { size: 28, most: 1 },
  { size: 24, most: 1 },
];

/** The share of the width that words may take in the corner that a staircase leaves. */
const corner = 0.46;
const cornerTitleSizes = [
  { size: 60, most: 2 },
  { size: 54, most: 3 },
  { size: 46, most: 4 },
];
const cornerLineSizes = [
  { size: 24, most: 2 },
  { size: 20, most: 3 },
];

/** The heights of lines, as shares of the size of their words. */
const lineHeights = { title: 1.1, line: 1.35 } as const;

/** Pixels across a portrait, and between it and words. */
const portraitSize = 64;
const portraitGap = 16;

/** A portrait as a disc, at the side. */
const drawPortrait = (svg: Element, href: string, y: number): void => {
  const place = { x: side, y, width: portraitSize, height: portraitSize };
  const clip = append(append(svg, 'defs', {}), 'clipPath', { id: 'portrait' });
  append(clip, 'circle', { cx: side + portraitSize / 2, cy: y + portraitSize / 2, r: portraitSize / 2 });
  append(svg, 'image', { ...place, href, preserveAspectRatio: 'xMidYMid slice', 'clip-path': 'url(#portrait)' });
};

/** Gives every stretch of a text the font of its script, as a renderer would take the first that has the character. */
const setScripts = (text: Element, { families, locale }: PosterInput, latin: Latin): void => {
  const runs = runsOf(text.textContent, locale);
  const familyOf = (han: boolean): string => families[han ? 'han' : latin];
  text.setAttribute('font-family', familyOf(runs[0]?.han ?? false));
  text.setAttribute('font-weight', Number(text.getAttribute('font-weight') ?? 400) < 600 ? '400' : '700');
  if (runs.length < 2) return;
  text.textContent = '';
  for (const { text: words, han } of runs) append(text, 'tspan', { 'font-family': familyOf(han) }, words);
};

/** The words of a poster as they are set, and the pixels that a portrait takes beside the line. */
interface Words {
  readonly title: FittedText;
  readonly line: FittedText;
  readonly beside: number;
}

/** Sets the words of a poster over its whole width, or in the corner that a staircase leaves. */
function setWords({ title, line, locale, measure, portrait }: PosterInput, isInCorner: boolean): Words {
  const width = isInCorner ? corner * inner : inner;
  const beside = portrait === undefined ? 0 : portraitSize + portraitGap;
  return {
    title: fitText(title, locale, width, isInCorner ? cornerTitleSizes : titleSizes, measure.serif),
    line: fitText(line, locale, width - beside, isInCorner ? cornerLineSizes : lineSizes, measure.sans),
    beside,
  };
}

/** How far words reach in a chart behind them that is so many times as large as on a page. */
function reachOf({ title, line, beside }: Words, { measure }: PosterInput, scale: number): CornerWords[] {
  const widest = ({ lines, size }: FittedText, inFont: Measure): number =>
    Math.max(0, ...lines.map((words) => inFont(words, size)));
  const below = title.lines.length * title.size * lineHeights.title;
  return [
    { right: widest(title, measure.serif) / scale, bottom: below / scale },
    {
      right: (beside + widest(line, measure.sans)) / scale,
      bottom: (below + Math.max(beside, line.size * (0.5 + line.lines.length * lineHeights.line))) / scale,
    },
  ];
}

/** What a poster has for a chart below so many pixels. */
const roomBelow = (y: number): Room => ({ width: inner, height: posterSize.height - foot - y });

/**
 * A chart under a title, or a staircase of technologies with the title in the corner that it leaves, for where an address is
 * shown as a card: few words, to be read at 500 pixels.
 * @returns the text of an SVG file, in light colours
 */
export const drawPoster = (input: PosterInput): string => {
  const svg = emptySvg();
  const painter = makePainter();
  const { colour } = input;
  painter.paint(append(svg, 'rect', posterSize), 'fill', colour('paper'));

  let y = top;
  const write = (words: string, size: number, latin: Latin, weight: number, ink: string, x = side): void => {
    const text = append(svg, 'text', { x, y: Math.round(y), 'font-size': size, 'font-weight': weight }, words);
    painter.paint(text, 'fill', colour(ink));
    setScripts(text, input, latin);
  };
  const staircase = input.arrangement === 'era' ? drawStaircase(input, painter, roomBelow(top)) : null;
  const cornered = setWords(input, true);
  const isInCorner = staircase !== null && leavesCorner(staircase.scene, reachOf(cornered, input, staircase.scale));
  const { title, line, beside } = isInCorner ? cornered : setWords(input, false);
  for (const [i, words] of title.lines.entries()) {
    y += title.size * (i === 0 ? 0.84 : lineHeights.title);
    write(words, title.size, 'serif', 700, 'ink');
  }
  y += line.size * 0.45;
  if (input.portrait !== undefined) drawPortrait(svg, input.portrait, y + portraitGap);
  const under = y + (beside > 0 ? portraitSize + portraitGap : 0);
  if (beside > 0) y += Math.max(0, (beside + portraitGap - line.lines.length * line.size * lineHeights.line) / 2);
  for (const words of line.lines) {
    y += line.size * lineHeights.line;
    write(words, line.size, 'sans', 500, 'ink-soft', side + beside);
  }
  y = Math.max(y, under);

  const draw = staircase ? drawStaircase : drawPosterChart;
  const { chart, scene, scale } = isInCorner ? staircase : draw(input, painter, roomBelow(y + gap));
  for (const text of chart.querySelectorAll('text')) setScripts(text, input, 'sans');
  const transform = `translate(${side} ${posterSize.height - foot - scene.height * scale}) scale(${scale})`;
  append(svg, 'g', { transform }).append(chart);

  const viewBox = `0 0 ${posterSize.width} ${posterSize.height}`;
  for (const [name, value] of Object.entries({ ...posterSize, viewBox })) svg.setAttribute(name, String(value));
  return svg.outerHTML;
};
