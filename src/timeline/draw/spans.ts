import type { BarMark } from '../layout/bars';
import type { Scene } from '../layout/scene';
import type { ChartText } from './chart-text';
import { percent, placementClasses } from './classes';
import { drawFades } from './fades';
import { joinKeyed, type Marks } from './join';

const muted = ({ active }: { readonly active: boolean }): string => (active ? '' : ' ct-muted');

/** One bar for each company, its soft ends dissolving; one that is part of another lies within it. */
export const drawBars = (parent: Marks, defs: Marks, scene: Scene, text: ChartText): void => {
  drawFades(defs, text.prefix('bar'), scene.bars);
  const bars = joinKeyed(parent, 'svg', 'data-company', scene.bars, (entered) => {
    const link = entered.append('a');
    link.append('title');
    link.append('rect').attr('width', '100%');
  });
  bars
    .attr('class', (bar) => `ct-bar ct-depth-${bar.depth} ct-${bar.color}${muted(bar)}`)
    .attr('x', ({ x }) => percent(x))
    .attr('width', ({ width }) => percent(width));
  const link = bars.select('a').attr('href', ({ id }) => text.companyHref(id));
  link.select('title').text(({ id }) => text.companyTitle(id));
  link.select('rect').attr('fill', ({ id }) => `url(#${text.prefix('bar')}-${id})`);
};

/** The names of the companies with their years, below the bars. */
export const drawNames = (parent: Marks, scene: Scene): void => {
  const names = joinKeyed(parent, 'svg', 'data-key', scene.bars, (entered) => {
    const group = entered.append('g');
    group.append('text').attr('class', 'ct-name');
    group.append('text').attr('class', 'ct-dates');
  });
  names.attr('x', ({ x }) => percent(Math.max(0, x)));
  names
    .select('g')
    .attr('class', (name: BarMark) => `ct-label ct-${name.color}${muted(name)} ${placementClasses(name.placements)}`);
  names.select('.ct-name').text(({ label }) => label);
  names.select('.ct-dates').text(({ dates }) => dates);
};
