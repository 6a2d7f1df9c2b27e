import type { EraMark } from '../layout/eras';
import type { Scene } from '../layout/scene';
import type { ChartText } from './chart-text';
import { numberClass, placementClasses } from './classes';
import { drawAtEnds } from './ends';
import { drawFades } from './fades';
import { joinKeyed, type Marks } from './join';
import { placeBands } from './place';
import { setAttribute, setText } from './set';

const eraClasses = ({ row, emphasis }: EraMark): string =>
  [numberClass(row), ...(emphasis ? [`ct-${emphasis}`] : [])].join(' ');

/** Soft bands over the whole height of the chart, from the era's row down. */
export const drawGrounds = (parent: Marks, defs: Marks, scene: Scene, text: ChartText): void => {
  drawFades(defs, text.prefix('era'), scene.eras);
  const grounds = joinKeyed(parent, 'rect', 'data-key', scene.eras, (entered) =>
    entered.attr('fill', ({ id }) => `url(#${text.prefix('era')}-${id})`),
  );
  setAttribute(grounds, 'class', (era) => `ct-ground ${eraClasses(era)}`);
  placeBands(grounds);
};

/** The heads of the eras with their names, each in its row. */
export const drawEras = (parent: Marks, scene: Scene, text: ChartText): void => {
  const nameEras = (eras: Marks<EraMark>): void => {
    const link = setAttribute(eras.select('a'), 'href', ({ id }) => text.eraHref(id));
    setAttribute(link, 'target', () => text.target ?? null);
    setText(link.select('title'), ({ id }) => text.eraTitle(id));
  };
  const eras = joinKeyed(parent, 'g', 'data-era', scene.eras, (entered) => {
    const link = entered.append('a');
    link.append('title');
    link
      .append('rect')
      .attr('class', 'ct-head')
      .attr('fill', ({ id }) => `url(#${text.prefix('era')}-${id})`);
    nameEras(entered);
  });
  setAttribute(eras, 'class', (era) => `ct-era ${eraClasses(era)} ${placementClasses(era.placements)}`);
  placeBands(eras.select('.ct-head'));
  drawAtEnds(eras.select<SVGElement>('a'), scene.moving, ({ label }) => [{ text: label }]);
  if (scene.moving === null) nameEras(eras);
};
