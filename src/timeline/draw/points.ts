import type { Placed } from '../layout/input';
import type { PlacedMark, PointMark } from '../layout/point-mark';
import type { ChartText } from './chart-text';
import { placeFromClasses, placementClasses, stackClasses } from './classes';
import { tierNames } from '../layout/tiers';
import { joinKeyed, joinLabels, type Marks } from './join';
import { placeBands, placeMarks } from './place';
import { setAttribute, setText } from './set';

/** The mark of what the industry did. */
export const diamond = 'M0-4.5L4.5 0L0 4.5L-4.5 0Z';

/** The class with a mark’s colour; works at no company have that of the text. */
const colorClass = ({ color }: PointMark, shape: 'circle' | 'path'): string =>
  color ? ` ct-${color}` : shape === 'circle' ? ' ct-plain' : '';

/** The time that uncertain and long events may cover, as lines along the bars; they are put away while marks move. */
export const drawFeet = (parent: Marks, points: readonly PointMark[]): void => {
  const feet = points.flatMap((point) => (point.foot ? [{ ...point, ...point.foot }] : []));
  const lines = joinKeyed(parent, 'rect', 'data-key', feet, (entered) =>
    entered.attr('class', ({ color }) => `ct-${color ?? 'plain'}`),
  );
  placeBands(lines);
};

const hasLabel = ({ placements }: PointMark): boolean =>
  tierNames.some((name) => placements[name] && !placements[name].bare);

const nameMarks = (marks: Marks<PointMark>, text: ChartText): void => {
  const link = setAttribute(marks.select<SVGElement>('a'), 'href', ({ id }) => text.eventHref(id));
  setText(link.select('title'), ({ id }) => text.eventTitle(id));
  joinLabels(link, (mark) => (hasLabel(mark) ? mark.label : null));
};

/**
 * Marks of events: a stem from the bars, the mark, its label where it has room. Filled where the date is sharp, hollow where it is not.
 * @param moving the width of the chart in pixels while its marks move, else null; words then stay as they are
 */
export const drawPoints = (
  parent: Marks,
  points: readonly PointMark[],
  shape: 'circle' | 'path',
  text: ChartText,
  moving: number | null,
): void => {
  const marks = joinKeyed(parent, 'svg', 'data-event', points, (entered) => {
    const group = entered.append('g');
    group.append('rect');
    const link = group.append('a').attr('data-event', ({ id }) => id);
    link.append('title');
    link.append('circle').attr('class', 'ct-target');
    if (shape === 'circle') link.append('circle').attr('class', 'ct-dot');
    else link.append('path').attr('class', 'ct-dot').attr('d', diamond);
    nameMarks(entered, text);
  });
  placeMarks(marks, ({ x }) => x, moving);
  setAttribute(marks, 'class', (point) => {
    const uncertain = point.uncertain ? ' ct-uncertain' : '';
    const place = [placementClasses(point.placements), stackClasses(point.stacks)].filter(Boolean).join(' ');
    return `ct-point${colorClass(point, shape)}${uncertain} ${place}`;
  });
  if (moving === null) nameMarks(marks, text);
};

/** The marks that a chart holds, drawn here or by a server. */
export const placedIn = (root: ParentNode): Placed => {
  const placed = (name: string): PlacedMark[] =>
    [...root.querySelectorAll(`.${name} > .ct-point`)].map((mark) => ({
      id: mark.querySelector('[data-event]')?.getAttribute('data-event') ?? '',
      ...placeFromClasses(mark.getAttribute('class') ?? ''),
    }));
  return { works: placed('ct-works'), context: placed('ct-context') };
};
