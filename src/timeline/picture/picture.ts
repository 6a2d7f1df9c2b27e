import { dictionary } from '../../i18n';
import { drawnChart, type ChartInput } from './chart';
import { coloursOf } from './colours';
import { append, emptySvg } from './elements';
import { flattenChart } from './flatten';
import { embedFonts, familyOf, type PictureFonts } from './fonts';
import { drawHeading, drawLegend, frame, pictureHeight } from './frame';
import { makePainter } from './paint';

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
 * The chart as one SVG file that needs nothing else: fonts within, light and dark, positions in plain numbers.
 * It has a ground of its own, as an image does not know on which ground it stands.
 * @returns the text of the file
 */
export const drawPicture = async (input: PictureInput): Promise<string> => {
  const { locale, title, description, fonts } = input;
  const t = dictionary(locale);
  const place = { x: frame.side, y: frame.head, width: frame.width - 2 * frame.side };
  const { chart, scene, rules } = drawnChart(input, place.width);
  const painter = makePainter();
  const pen = { append, painter, colour: coloursOf(rules) };

  const svg = emptySvg();
  append(svg, 'title', { id: 'ct-title' }, title);
  append(svg, 'desc', { id: 'ct-description' }, description);
  const style = append(svg, 'style', {});
  const defs = append(svg, 'defs', {});
  const paper = append(svg, 'rect', { width: frame.width });
  painter.paint(paper, 'fill', pen.colour('paper'));
  drawHeading(svg, pen, input);
  const clipped = append(svg, 'g', { 'clip-path': 'url(#ct-edges)' });
  const chartHeight = flattenChart(chart, rules, { parent: clipped, defs, painter, ...place });
  append(append(defs, 'clipPath', { id: 'ct-edges' }), 'rect', { ...place, height: chartHeight });
  const height = pictureHeight(chartHeight);
  const { context, ...legend } = t.legend;
  drawLegend(svg, pen, scene.context.length > 0 ? { ...legend, context } : legend, height - 24);
  paper.setAttribute('height', String(height));

  const root = {
    width: frame.width,
    height,
    viewBox: `0 0 ${frame.width} ${height}`,
    role: 'img',
    'aria-labelledby': 'ct-title',
    'aria-describedby': 'ct-description',
    'xml:lang': t.tag,
    'font-family': familyOf(t.tag),
  };
  for (const [name, value] of Object.entries(root)) svg.setAttribute(name, String(value));
  const words = [...svg.querySelectorAll('text')].map((text) => text.textContent).join('');
  style.textContent = (await embedFonts(words, fonts)) + painter.darkRules();
  return `${svg.outerHTML}\n`;
};
