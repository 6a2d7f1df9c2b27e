import { select } from 'd3-selection';
import type { DimmedMark } from '../../layout/fit/dimmed.ts';
import { joinKeyed, layer, type Marks } from '../join.ts';
import { percent } from '../place.ts';
import { setAttributes } from '../set.ts';

const name = 'ct-dimmed';

/** Draws the events that a filter leaves out into a drawn chart, as dots without words below its marks. */
export function drawDimmed(root: SVGSVGElement, dimmed: readonly DimmedMark[]): void {
  const isNew = root.querySelector(`.${name}`) === null;
  if (isNew && dimmed.length === 0) return;
  const group = layer(select<SVGElement, unknown>(root) as unknown as Marks, name);
  const element = root.querySelector(`.${name}`);
  if (isNew && element) root.querySelector('.ct-works')?.before(element);
  const dots = joinKeyed(group, 'circle', 'data-key', dimmed);
  setAttributes(dots, { cx: ({ x }) => percent(x), cy: ({ y }) => y, r: ({ shape }) => (shape === 'dot' ? 3 : 2) });
}
