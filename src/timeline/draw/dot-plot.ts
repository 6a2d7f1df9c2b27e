import { select } from 'd3-selection';
import { labelOffset, type DotPlot } from '../layout/dot-plot.ts';
import type { ChartText } from './chart-text.ts';
import { diamond } from './marks.ts';
import { percent } from './place.ts';

/** Pixels from one row to the next. */
const row = 24;

/**
 * Draws a dot plot into an empty `<svg>`: on the row of each event a link with its mark and label, and behind the mark,
 * as a line, the time that the date may cover.
 */
export const drawDotPlot = (
  root: SVGSVGElement,
  { marks, ticks }: DotPlot,
  text: Pick<ChartText, 'eventHref' | 'tick'>,
): void => {
  const height = marks.length * row;
  const svg = select(root)
    .attr('class', 'plot')
    .attr('height', height + row + 2);

  const labelled = ticks.filter((tick) => tick.labelled);
  const years = svg
    .append('g')
    .attr('class', 'plot-years')
    .selectAll('svg')
    .data(labelled)
    .join('svg')
    .attr('x', ({ x }) => percent(x));
  years.append('rect').attr('height', height);
  years
    .append('text')
    .attr('y', height + 16)
    .text(({ instant, unit, first }) => text.tick(instant, unit, first));

  for (const [i, { id, label, color, x, uncertain, foot, labelX, side }] of marks.entries()) {
    const y = (i + 0.5) * row;
    const link = svg
      .append('a')
      .attr('href', text.eventHref(id))
      .attr('class', color && `ct-${color}`);
    if (foot) link.append('rect').attr('x', percent(foot.x)).attr('y', y).attr('width', percent(foot.width));
    if (color)
      link
        .append('circle')
        .attr('cx', percent(x))
        .attr('cy', y)
        .attr('class', uncertain ? 'ct-hollow' : null);
    else link.append('svg').attr('x', percent(x)).attr('y', y).append('path').attr('d', diamond);
    link
      .append('text')
      .attr('x', percent(labelX))
      .attr('y', y)
      .attr('dx', side === 'left' ? -labelOffset : labelOffset)
      .attr('text-anchor', side === 'left' ? 'end' : null)
      .text(label);
  }
};
