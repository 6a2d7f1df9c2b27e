import { select } from 'd3-selection';
import type { Scene } from '../layout/scene.ts';
import { drawAxis, drawTicks } from './axis.ts';
import { drawBars, drawNames, drawPositions, drawSteps } from './bars.ts';
import type { ChartText } from './chart-text.ts';
import { drawEras, drawGrounds, drawRows } from './eras.ts';
import { layer, type Marks } from './join.ts';
import { drawMarks, drawWhiskers } from './marks.ts';
import { setAttributes, setText } from './set.ts';

/** The class of a chart that rules fit to its width, in which what has no place at some width is hidden. */
export const fluid = 'ct-fluid';

/**
 * Draws a scene into an `<svg>`, which may be empty, hold an earlier scene, or come from a server.
 * @param root the `<svg>` element, of a browser's document or of one made at build time
 */
export function drawChart(root: SVGSVGElement, scene: Scene, text: ChartText): void {
  const titleId = text.prefix('title');
  const descriptionId = text.prefix('description');
  const svg = select<SVGElement, unknown>(root) as unknown as Marks;
  if (root.classList.contains(fluid))
    for (const hidden of root.querySelectorAll('[display]')) hidden.removeAttribute('display');
  setAttributes(svg, {
    class: `ct ct-by-${scene.arrangement}`,
    height: scene.height,
    role: 'group',
    'aria-labelledby': titleId,
    'aria-describedby': descriptionId,
  });
  const words = [
    ['title', titleId, text.title],
    ['desc', descriptionId, text.description],
  ] as const;
  for (const [tag, id, value] of words) {
    const element = svg.selectChildren<Element, unknown>(tag).data([0]).join(tag);
    setText(setAttributes(element, { id }), () => value);
  }
  const defs = svg.selectChildren<SVGElement, unknown>('defs').data([0]).join('defs') as unknown as Marks;
  drawGrounds(layer(svg, 'ct-grounds'), layer(defs, 'ct-era-gradients'), scene, text);
  drawEras(layer(svg, 'ct-eras'), scene, text);
  drawRows(layer(svg, 'ct-rows'), scene);
  const { firstFoot, contextTop, axis, works, context } = scene;
  drawSteps(layer(svg, 'ct-steps', firstFoot), scene);
  drawBars(layer(svg, 'ct-bars', firstFoot), layer(defs, 'ct-bar-gradients'), scene, text);
  drawPositions(layer(svg, 'ct-positions', firstFoot), scene);
  drawNames(layer(svg, 'ct-names', firstFoot), scene);
  if (!scene.moving) drawWhiskers(layer(svg, 'ct-whiskers', firstFoot), works, firstFoot);
  drawMarks(layer(svg, 'ct-works', firstFoot), scene, works, text, firstFoot);
  drawMarks(layer(svg, 'ct-context', contextTop), scene, context, text, contextTop);
  drawAxis(layer(svg, 'ct-axis', axis));
  drawTicks(layer(svg, 'ct-years', axis), scene, text);
}
