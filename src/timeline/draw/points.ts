import type { PointMark } from '../layout/point-mark';
import type { ChartText } from './chart-text';
import { percent, placementClasses, stackClasses } from './classes';
import { joinKeyed, type Marks } from './join';
import { setAttribute, setText } from './set';

const colorClass = ({ color }: PointMark): string => (color ? ` ct-${color}` : '');

/** The time that uncertain and long events may cover, as lines along the bars. */
export const drawFeet = (parent: Marks, points: readonly PointMark[]): void => {
  const feet = points.flatMap((point) => (point.foot ? [{ ...point, ...point.foot }] : []));
  const lines = joinKeyed(parent, 'rect', 'data-key', feet);
  setAttribute(lines, 'class', (point) => `ct-foot${colorClass(point)}`);
  setAttribute(lines, 'x', ({ x }) => percent(x));
  setAttribute(lines, 'width', ({ width }) => percent(width));
};

/** Marks of events: a stem from the bars, the mark, its label. Filled where the date is sharp, hollow where it is not. */
export const drawPoints = (
  parent: Marks,
  points: readonly PointMark[],
  shape: 'circle' | 'path',
  text: ChartText,
): void => {
  const marks = joinKeyed(parent, 'svg', 'data-event', points, (entered) => {
    entered.append('rect');
    const link = entered.append('a').attr('data-event', ({ id }) => id);
    link.append('title');
    link.append('circle').attr('class', 'ct-target').attr('r', 8);
    if (shape === 'circle') link.append('circle').attr('class', 'ct-dot').attr('r', 4.5);
    else link.append('path').attr('class', 'ct-dot').attr('d', 'M0-4.5L4.5 0L0 4.5L-4.5 0Z');
    link.append('text');
  });
  setAttribute(marks, 'x', ({ x }) => percent(x));
  setAttribute(marks, 'class', (point) => {
    const uncertain = point.uncertain ? ' ct-uncertain' : '';
    const place = [placementClasses(point.placements), stackClasses(point.stacks)].filter(Boolean).join(' ');
    return `ct-point${colorClass(point)}${uncertain} ${place}`;
  });
  const link = setAttribute(marks.select('a'), 'href', ({ id }) => text.eventHref(id));
  setText(link.select('title'), ({ id }) => text.eventTitle(id));
  setText(link.select('text'), ({ label }) => label);
};
