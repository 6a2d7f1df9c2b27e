import { languages } from '../../i18n/languages.ts';
import { drawnDictionary } from '../../i18n/index.ts';
import { legendOf } from '../draw/figure.ts';
import { paintedChart, type ChartInput } from './chart.ts';
import { append, emptySvg } from './elements.ts';
import { embedFonts, familyOf, type PictureFonts } from './fonts.ts';
import { flattenChart } from './flatten.ts';
import { drawHeading, drawLegend, frame, pictureHeight } from './frame.ts';
import { makePainter } from './paint.ts';

/** What a picture shows, and from what it is made. */
export interface PictureInput extends ChartInput {
  readonly title: string;
  /** One sentence on what is shown. */
  readonly description: string;
  /** Where there is more, as a reader would type it. */
  readonly address: string;
  readonly fonts: PictureFonts;
}

/**
 * The chart as one SVG file that needs nothing else: fonts within, light and dark.
 * It has a ground of its own, as an image does not know on which ground it stands.
 * @returns the text of the file
 */
export async function drawPicture(input: PictureInput): Promise<string> {
  const { locale, title, description, fonts, colour, timeline, events, domain } = input;
  const painter = makePainter();
  const pen = { append, painter, colour };
  const { chart, scene } = paintedChart(input, frame.width - 2 * frame.side, painter);
  const height = pictureHeight(scene.height);

  const svg = emptySvg();
  append(svg, 'title', { id: 'ct_title' }, title);
  append(svg, 'desc', { id: 'ct_description' }, description);
  const style = append(svg, 'style', {});
  painter.paint(append(svg, 'rect', { width: frame.width, height }), 'fill', colour('paper'));
  drawHeading(svg, pen, input);
  chart.setAttribute('x', String(frame.side));
  chart.setAttribute('y', String(frame.head));
  const clip = append(svg, 'clipPath', { id: 'ct-chart' });
  append(clip, 'rect', { x: frame.side, y: frame.head, width: frame.width - 2 * frame.side, height: scene.height });
  append(svg, 'g', { 'clip-path': 'url(#ct-chart)' }).append(...flattenChart(chart));
  const legend = Object.fromEntries(
    legendOf(timeline, events, domain).map((name) => [name, drawnDictionary(locale).legend[name]]),
  );
  drawLegend(svg, pen, legend, height - 24);

  const root = {
    width: frame.width,
    height,
    viewBox: `0 0 ${frame.width} ${height}`,
    role: 'img',
    'aria-labelledby': 'ct_title',
    'aria-describedby': 'ct_description',
    'xml:lang': languages[locale].tag,
    'font-family': familyOf(locale),
  };
  for (const [name, value] of Object.entries(root)) svg.setAttribute(name, String(value));
  const words = [...svg.querySelectorAll('text')].map((text) => text.textContent).join('');
  style.textContent = (await embedFonts(words, fonts, locale)) + painter.darkRules();
  return `${svg.outerHTML}\n`;
}
