import type { BarMark } from '../layout/bars';
import type { Scene } from '../layout/scene';
import type { ChartText } from './chart-text';
import { placementClasses } from './classes';
import { drawAtEnds } from './ends';
import { drawFades } from './fades';
import { joinKeyed, type Marks } from './join';
import { placeBands } from './place';
import { setAttribute, setText } from './set';

const muted = ({ active }: BarMark): string => (active ? '' : ' ct-muted');

/**
 * One bar for each company, its soft ends dissolving; one that is part of another lies within it. A pointer finds it where it
 * is more there than not, as the ends of neighbours lie upon one another.
 */
export const drawBars = (parent: Marks, defs: Marks, scene: Scene, text: ChartText): void => {
  drawFades(defs, text.prefix('bar'), scene.bars);
  const nameBars = (bars: Marks<BarMark>): void => {
    const link = setAttribute(bars.select('a'), 'href', ({ id }) => text.companyHref(id));
    setAttribute(link, 'target', () => text.target ?? null);
    setText(link.select('title'), ({ id }) => text.companyTitle(id));
  };
  const bars = joinKeyed(parent, 'g', 'data-company', scene.bars, (entered) => {
    const link = entered.append('a');
    link.append('title');
    link.append('rect').attr('fill', ({ id }) => `url(#${text.prefix('bar')}-${id})`);
    link.append('rect');
    nameBars(entered);
  });
  setAttribute(bars, 'class', (bar) => `ct-bar ct-depth-${bar.depth} ct-${bar.color}${muted(bar)}`);
  placeBands(bars.select('rect'));
  placeBands(bars.select<SVGElement>('rect:last-child').datum(({ from, to }) => ({ x: from, width: to - from })));
  if (scene.moving === null) nameBars(bars);
};

/** The names of the companies with their years, below the bars. */
export const drawNames = (parent: Marks, scene: Scene): void => {
  const names = joinKeyed(parent, 'g', 'data-key', scene.bars);
  setAttribute(
    names,
    'class',
    (name) => `ct-label ct-${name.color}${muted(name)} ${placementClasses(name.placements)}`,
  );
  drawAtEnds(names, scene.moving, ({ label, dates }) => [
    { class: 'ct-name', text: label },
    { class: 'ct-dates', text: dates },
  ]);
};
