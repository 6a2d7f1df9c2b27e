import type { ColorToken } from '../../model/vocabulary.ts';
import type { Rail, RailBand, RailPiece } from '../../layout/upright/upright.ts';
import { classNames } from '../html.ts';

/** Makes an SVG element; attributes that are null or undefined are left out. */
export type Svg = (
  tag: string,
  attributes?: Readonly<Record<string, string | number | null | undefined>>,
  ...content: readonly Element[]
) => SVGElement;

/** A maker of SVG elements in a document. */
export const svgIn =
  (document: Document): Svg =>
  (tag, attributes = {}, ...content) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes))
      if (value !== null && value !== undefined) element.setAttribute(name, String(value));
    element.append(...content);
    return element;
  };

const half = 2;
const number = (value: number): string => String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.');
const down = (x: number, from: number, to: number): string => `M${number(x)} ${number(from)}V${number(to)}`;

/** How far pieces reach over the edge of their row, so that no seam shows between two. */
const overlap = 0.04;
const reachUp = (from: number): number => (from === 0 ? -overlap : from);
const reachDown = (to: number): number => (to === 1 ? 1 + overlap : to);

/** How full lanes are drawn, from 1 where they have almost ended. */
const fullLane = 4;

function bandPath({ x, width, from }: RailBand): string {
  return `M${number(x)} ${number(reachUp(from))}h${number(width)}V${number(1 + overlap)}h${number(-width)}z`;
}

/** The id of the gradient in which lines of a colour come or go. */
export const fadeId = (color: ColorToken, look: 'in' | 'out'): string => `upright_${look}-${color}`;

/** The gradients of some colours. */
export const drawFades = (svg: Svg, colors: readonly ColorToken[]): SVGElement =>
  svg(
    'svg',
    { class: 'upright-fades', width: 0, height: 0, 'aria-hidden': 'true' },
    ...colors.flatMap((color) =>
      (['in', 'out'] as const).map((look) =>
        svg(
          'linearGradient',
          { id: fadeId(color, look), class: `ct-${color}`, x2: 0, y2: 1 },
          svg('stop', { 'stop-opacity': look === 'in' ? 0.05 : 1 }),
          svg('stop', { offset: 1, 'stop-opacity': look === 'in' ? 1 : 0.05 }),
        ),
      ),
    ),
  );

function drawPiece(svg: Svg, { x, from, to, color, look }: RailPiece): SVGElement {
  if (look === 'solid') return svg('path', { class: `ct-${color}`, d: down(x, reachUp(from), reachDown(to)) });
  if (look === 'open')
    return svg('path', {
      class: `upright-open ct-${color}`,
      d: down(x - half, reachUp(from), reachDown(to)) + down(x + half, reachUp(from), reachDown(to)),
    });
  return svg('rect', {
    x: number(x - half),
    y: number(reachUp(from)),
    width: 2 * half,
    height: number(reachDown(to) - reachUp(from)),
    fill: `url(#${fadeId(color, look)})`,
  });
}

const markClass = ({ sign, color }: NonNullable<Rail['mark']>): string =>
  sign === 'era' ? 'upright-begins' : `upright-mark ct-${color ?? 'plain'}`;

/** What stands beside a row, stretched to its height: lanes, lines, steps, its mark with a line to its words. */
export function drawRail(svg: Svg, { bands, pieces, steps, mark, arrows }: Rail, width: number): SVGElement {
  const levels = Map.groupBy(bands, ({ opacity }) => Math.ceil(opacity * fullLane));
  const at = mark && `M${number(mark.x)} .5`;
  return svg(
    'svg',
    { viewBox: `0 0 ${width} 1`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    ...[...levels].map(([level, of]) =>
      svg('path', {
        class: classNames('upright-lane', level < fullLane && `upright-lane-${level}`),
        d: of.map(bandPath).join(''),
      }),
    ),
    ...(at ? [svg('path', { class: 'upright-leader', d: `${at}H${width}` })] : []),
    ...steps.map(({ fromX, toX, from, to, color, uncertain }) => {
      const middle = (from + to) / 2;
      return svg('path', {
        class: classNames('upright-step', uncertain && 'upright-uncertain', `ct-${color}`),
        d: `M${number(fromX)} ${number(reachUp(from))}C${[fromX, middle, toX, middle, toX, to].map(number).join(' ')}`,
      });
    }),
    ...pieces.map((piece) => drawPiece(svg, piece)),
    ...arrows.map(({ x, color }) =>
      svg('path', { class: `upright-arrow ct-${color}`, d: `M${number(x - 5)} .4h10L${number(x)} .85z` }),
    ),
    ...(at && mark ? [svg('path', { class: markClass(mark), d: `${at}h0` })] : []),
    ...(at && mark?.hollow ? [svg('path', { class: 'upright-hollow', d: `${at}h0` })] : []),
  );
}
