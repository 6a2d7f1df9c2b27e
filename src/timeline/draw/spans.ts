import type { BarMark } from '../layout/bars';
import type { Scene } from '../layout/scene';
import type { ChartText } from './chart-text';
import { percent, placementClasses } from './classes';
import { drawFades } from './fades';
import { joinKeyed, type Marks } from './join';
import { setAttribute, setText } from './set';

const muted = ({ active }: BarMark): string => (active ? '' : ' ct-muted');

/** One bar for each company, its soft ends dissolving; one that is part of another lies within it. */
export const drawBars = (parent: Marks, defs: Marks, scene: Scene, text: ChartText): void => {
  drawFades(defs, text.prefix('bar'), scene.bars);
  const bars = joinKeyed(parent, 'svg', 'data-company', scene.bars, (entered) => {
    const link = entered.append('a');
    link.append('title');
    link.append('rect').attr('width', '100%');
  });
  setAttribute(bars, 'class', (bar) => `ct-bar ct-depth-${bar.depth} ct-${bar.color}${muted(bar)}`);
  setAttribute(bars, 'x', ({ x }) => percent(x));
  setAttribute(bars, 'width', ({ width }) => percent(width));
  const link = setAttribute(bars.select('a'), 'href', ({ id }) => text.companyHref(id));
  setText(link.select('title'), ({ id }) => text.companyTitle(id));
  setAttribute(link.select('rect'), 'fill', ({ id }) => `url(#${text.prefix('bar')}-${id})`);
};

/** The names of the companies with their years, below the bars. */
export const drawNames = (parent: Marks, scene: Scene): void => {
  const names = joinKeyed(parent, 'svg', 'data-key', scene.bars, (entered) => {
    const group = entered.append('g');
    group.append('text').attr('class', 'ct-name');
    group.append('text').attr('class', 'ct-dates');
  });
  setAttribute(names, 'x', ({ x }) => percent(Math.max(0, x)));
  setAttribute(
    names.select('g'),
    'class',
    (name) => `ct-label ct-${name.color}${muted(name)} ${placementClasses(name.placements)}`,
  );
  setText(names.select('.ct-name'), ({ label }) => label);
  setText(names.select('.ct-dates'), ({ dates }) => dates);
};
