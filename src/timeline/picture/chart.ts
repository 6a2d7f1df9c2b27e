import type { Locale } from '../../i18n';
import { drawChart } from '../draw/chart';
import { paints } from '../draw/paints';
import { chartText } from '../draw/text';
import type { SceneInput } from '../layout/input';
import { layoutScene, type Scene } from '../layout/scene';
import { sceneWords } from '../layout/words';
import { colorTokens } from '../model/vocabulary';
import { append, emptySvg } from './elements';
import { makePainter, type Painter, type PaintProperty } from './paint';
import type { Colour } from './colours';

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

  const companyOf = (element: Element): string => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const names = (at.getAttribute('class') ?? '').split(' ');
      const token = colorTokens.find((name) => names.includes(`ct-${name}`));
      if (token) return token;
      if (names.includes('ct-plain')) return 'ink';
    }
    return 'ink';
  };
  const paint = (element: Element, property: PaintProperty, name: string): void => {
    painter.paint(element, property, colour(name === 'company' ? companyOf(element) : name));
  };

  const elements = [...chart.querySelectorAll('*')];
  const looks = elements.map((element) => (element.getAttribute('class') ?? '').split(' '));
  for (const [i, element] of elements.entries()) {
    if (element.tagName === 'stop')
      paint(element, 'stop-color', element.closest('.ct-era-gradients') ? 'band' : 'company');
    if (element.tagName === 'svg') element.setAttribute('overflow', 'visible');
    const own = Object.entries(paints).flatMap(([name, look]) => (looks[i]?.includes(name) ? [look] : []));
    const { fill, stroke, strokeWidth, fontSize, fontWeight, fillOpacity } = Object.assign(
      {},
      ...own,
    ) as (typeof paints)[string];
    if (fill) paint(element, 'fill', fill);
    if (stroke) paint(element, 'stroke', stroke);
    const numbers = {
      'stroke-width': strokeWidth,
      'font-size': fontSize,
      'font-weight': fontWeight,
      'fill-opacity': fillOpacity,
    };
    for (const [name, value] of Object.entries(numbers))
      if (value !== undefined) element.setAttribute(name, String(value));
    if (looks[i]?.some((name) => name === 'ct-more' || name === 'ct-tick-label'))
      element.setAttribute('text-anchor', 'middle');
  }
  for (const [i, element] of elements.entries()) {
    const own = new Set(looks[i]);
    const painted = (element.getAttribute('class') ?? '').split(' ').filter((name) => !own.has(name));
    if (painted.length > 0) element.setAttribute('class', painted.join(' '));
    else element.removeAttribute('class');
    element.removeAttribute('data-key');
  }
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
