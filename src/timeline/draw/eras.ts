import { round } from '../layout/band';
import type { EraMark } from '../layout/eras';
import type { Scene } from '../layout/scene';
import type { ChartText } from './chart-text';
import { percent, placementClasses } from './classes';
import { drawFades } from './fades';
import { joinKeyed, type Marks } from './join';
import { setAttribute, setText } from './set';

const place = (bands: Marks<EraMark>, name: string): void => {
  setAttribute(bands, 'class', ({ row }) => `${name} ct-era-${row}`);
  setAttribute(bands, 'x', ({ x }) => percent(x));
  setAttribute(bands, 'width', ({ width }) => percent(width));
};

/** Soft bands over the whole height of the chart, from the era's row down. */
export const drawGrounds = (parent: Marks, defs: Marks, scene: Scene, text: ChartText): void => {
  drawFades(defs, text.prefix('era'), scene.eras);
  const grounds = joinKeyed(parent, 'rect', 'data-key', scene.eras);
  place(grounds, 'ct-ground');
  setAttribute(grounds, 'fill', ({ id }) => `url(#${text.prefix('era')}-${id})`);
};

/** A place in percent of the chart, counted from a band's left edge, in percent of the band. */
const withinBand = (at: number, width: number): string => percent(round((Math.max(0, at) / width) * 100));

/** The heads of the eras with their names, each in its row. */
export const drawEras = (parent: Marks, scene: Scene, text: ChartText): void => {
  const eras = joinKeyed(parent, 'svg', 'data-era', scene.eras, (entered) => {
    const link = entered.append('a');
    link.append('title');
    link.append('rect').attr('class', 'ct-head').attr('width', '100%');
    link.append('text').attr('class', 'ct-era-start');
    link.append('text').attr('class', 'ct-era-end');
  });
  place(eras, 'ct-era');
  const link = setAttribute(eras.select('a'), 'href', ({ id }) => text.eraHref(id));
  setText(link.select('title'), ({ id }) => text.eraTitle(id));
  setAttribute(link.select('.ct-head'), 'fill', ({ id }) => `url(#${text.prefix('era')}-${id})`);
  const start = ({ x, width }: EraMark): string => withinBand(-x, width);
  const end = ({ x, width }: EraMark): string => withinBand(Math.min(100 - x, width), width);
  for (const [name, at] of [
    ['ct-era-start', start],
    ['ct-era-end', end],
  ] as const) {
    const label = link.select(`.${name}`);
    setAttribute(label, 'class', ({ placements }) => `${name} ${placementClasses(placements)}`);
    setAttribute(label, 'x', at);
    setText(label, (era) => era.label);
  }
};
