import type { Locale } from '../../i18n/index.ts';
import { drawChart } from '../draw/chart.ts';
import { paints, type Paint } from '../draw/paints.ts';
import { chartText } from '../draw/text.ts';
import type { SceneInput } from '../layout/input.ts';
import { layoutScene, type Scene } from '../layout/scene.ts';
import { sceneWords } from '../layout/words.ts';
import { colorTokens } from '../model/vocabulary.ts';
import { append, emptySvg } from './elements.ts';
import { makePainter, type Painter, type PaintProperty } from './paint.ts';
import type { Colour } from './colours.ts';

/** What a chart of a picture shows. */
export interface ChartInput extends Omit<SceneInput, 'words' | 'width'> {
  readonly locale: Locale;
  /** Finds a colour of the site by its name. */
  readonly colour: (name: string) => Colour;
}

/** A chart for a picture. */
export interface PaintedChart {
  /** An `<svg>` as wide and high as the chart. */
  readonly chart: Element;
  readonly scene: Scene;
}

/** The height in pixels that a chart has at a width, on a page as in a picture. */
export const chartHeight = (
  { locale, ...input }: Omit<SceneInput, 'words' | 'width'> & { readonly locale: Locale },
  width: number,
): number => layoutScene({ ...input, words: sceneWords(locale), width }).height;

/** What tells an element of a chart to a reader of the file. */
const kept = ['data-event', 'data-company', 'data-era'];

const known = new Map<string, Paint>();

/** The paint of an element by its classes. */
function paintOf(names: readonly string[]): Paint {
  const key = names.join(' ');
  const own = (): Paint[] => Object.entries(paints).flatMap(([name, paint]) => (names.includes(name) ? [paint] : []));
  const paint = known.get(key) ?? (Object.assign({}, ...own()) as Paint);
  known.set(key, paint);
  return paint;
}

/** The colour of all that lies within an element of some classes, if it has one of its own. */
function colourOf(names: readonly string[]): string | undefined {
  if (names.includes('ct-era-gradients')) return 'band';
  return names.includes('ct-plain') ? 'ink' : colorTokens.find((name) => names.includes(`ct-${name}`));
}

/**
 * Draws a chart of a width in pixels with its paint as attributes, so that renderers without stylesheets show it. Links have
 * no place in a picture; they become groups.
 * @param layout lays it out, in other than its natural height
 */
export function paintedChart(
  { locale, colour, ...input }: ChartInput,
  width: number,
  painter: Painter = makePainter(),
  layout: (input: SceneInput) => Scene = layoutScene,
): PaintedChart {
  const chart = emptySvg();
  const nowhere = { event: () => '', company: () => '', era: () => '' };
  const scene = layout({ ...input, words: sceneWords(locale), width });
  drawChart(chart as SVGSVGElement, scene, chartText(input.timeline, locale, nowhere, ''));
  for (const child of chart.querySelectorAll(':scope > title, :scope > desc, .ct-hit')) child.remove();

  /** @param inherited the colour of the employer, or of the bands of eras, that an element lies within */
  const paintTree = (element: Element, inherited: string): void => {
    const names = (element.getAttribute('class') ?? '').split(' ');
    const company = colourOf(names) ?? inherited;
    const paint = (property: PaintProperty, name: string): void =>
      painter.paint(element, property, colour(name === 'company' ? company : name));
    element.removeAttribute('class');
    element.removeAttribute('data-key');
    if (element.tagName === 'stop') paint('stop-color', 'company');
    if (element.tagName === 'svg') element.setAttribute('overflow', 'visible');
    if (names.includes('ct-over')) {
      paint('stroke', 'paper');
      element.setAttribute('stroke-width', '4');
      element.setAttribute('paint-order', 'stroke');
    }
    if (names.includes('ct-tick-label')) element.setAttribute('text-anchor', 'middle');
    for (const [property, value] of Object.entries(paintOf(names)))
      if (typeof value === 'string') paint(property as PaintProperty, value);
      else element.setAttribute(property, String(value));
    for (const child of element.children) paintTree(child, company);
  };
  for (const child of chart.children) paintTree(child, 'ink');
  for (const link of chart.querySelectorAll('a')) {
    const group = append(chart, 'g', {});
    for (const name of [...kept, 'transform']) {
      const value = link.getAttribute(name);
      if (value !== null) group.setAttribute(name, value);
    }
    group.append(...link.childNodes);
    link.replaceWith(group);
  }
  for (const name of ['class', 'role', 'aria-labelledby', 'aria-describedby']) chart.removeAttribute(name);
  chart.setAttribute('width', String(width));
  chart.setAttribute('overflow', 'hidden');
  return { chart, scene };
}
