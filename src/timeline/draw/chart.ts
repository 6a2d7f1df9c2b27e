import { select } from 'd3-selection';
import { rowNames, tierNames } from '../layout/tiers';
import type { Scene } from '../layout/scene';
import { drawAxis, drawTicks } from './axis';
import type { ChartText } from './chart-text';
import { numberClass } from './classes';
import { drawEras, drawGrounds } from './eras';
import { layer, type Marks } from './join';
import { drawLanes } from './lanes';
import { drawFeet, drawPoints } from './points';
import { setAttribute, setText, writeAttribute } from './set';
import { drawBars, drawNames } from './spans';

const rowClasses = ({ eraRows, rows, context, lanes }: Scene): string =>
  [
    numberClass(eraRows),
    ...(context.length === 0 ? ['ct-no-context'] : []),
    ...(lanes.length > 0 ? ['ct-laned'] : []),
    ...tierNames.flatMap((name) => rowNames.map((of) => `${name}-${of}-${rows[name][of]}`)),
  ].join(' ');

/**
 * Draws a scene into an `<svg>`, which may be empty, hold an earlier scene, or come from a server.
 * @param root the `<svg>` element, of a browser's document or of one made at build time
 */
export const drawChart = (root: SVGSVGElement, scene: Scene, text: ChartText): void => {
  const titleId = text.prefix('title');
  const descriptionId = text.prefix('description');
  const svg = select<SVGElement, unknown>(root) as unknown as Marks;
  writeAttribute(root, 'class', `ct ${rowClasses(scene)}`);
  writeAttribute(root, 'role', 'group');
  writeAttribute(root, 'aria-labelledby', titleId);
  writeAttribute(root, 'aria-describedby', descriptionId);
  const words = [
    ['title', titleId, text.title],
    ['desc', descriptionId, text.description],
  ] as const;
  for (const [tag, id, value] of words) {
    const element = svg.selectChildren<Element, unknown>(tag).data([0]).join(tag);
    setText(
      setAttribute(element, 'id', () => id),
      () => value,
    );
  }
  const defs = svg.selectChildren<SVGElement, unknown>('defs').data([0]).join('defs') as unknown as Marks;

  const eraDefs = layer(defs, 'ct-era-fades');
  const barDefs = layer(defs, 'ct-bar-fades');
  drawGrounds(layer(svg, 'ct-grounds'), eraDefs, scene, text);
  drawEras(layer(svg, 'ct-eras'), scene, text);
  drawBars(layer(svg, 'ct-bars'), barDefs, scene, text);
  drawNames(layer(svg, 'ct-names'), scene);
  drawLanes(layer(svg, 'ct-lanes'), scene);
  if (scene.moving === null) drawFeet(layer(svg, 'ct-feet'), scene.works);
  drawPoints(layer(svg, 'ct-works'), scene.works, 'circle', text, scene.moving);
  drawPoints(layer(svg, 'ct-context'), scene.context, 'path', text, scene.moving);
  drawAxis(layer(svg, 'ct-axis'));
  drawTicks(layer(svg, 'ct-years'), scene, text);
};
