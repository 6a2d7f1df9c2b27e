import type { Scene } from '../layout/scene';
import type { TickMark } from '../layout/ticks';
import { tierNames } from '../layout/tiers';
import { day } from '../model/dates';
import type { ChartText } from './chart-text';
import { labelledClasses } from './classes';
import { joinKeyed, type Marks } from './join';
import { placeMarks } from './place';
import { setAttribute, setText } from './set';

/** The line of time. */
export const drawAxis = (parent: Marks): void => {
  joinKeyed(parent, 'rect', 'data-key', [{ id: 'axis' }]);
};

/** A tick at the beginning of each year, month or day, with a label where it has room. */
export const drawTicks = (parent: Marks, scene: Scene, text: ChartText): void => {
  const data = scene.ticks.map((tick) => ({ ...tick, id: `${tick.unit}-${tick.instant / day}` }));
  const ticks = joinKeyed(parent, 'svg', 'data-key', data, (entered) => {
    entered.append('g').append('rect');
  });
  placeMarks(ticks, ({ x }) => x, scene.moving);
  const nameTicks = (labels: Marks<TickMark>): void => {
    setText(labels, ({ instant, unit, first }) => text.tick(instant, unit, first));
  };
  const labels = ticks
    .select('g')
    .selectChildren<SVGElement, TickMark>('text')
    .data((tick) => (tierNames.some((name) => tick.labelled[name]) ? [tick] : []))
    .join((entering) => {
      const entered = entering.append('text') as unknown as Marks<TickMark>;
      nameTicks(entered);
      return entered as never;
    }) as unknown as Marks<TickMark>;
  setAttribute(labels, 'class', ({ labelled }) => labelledClasses(labelled) || null);
  if (scene.moving === null) nameTicks(labels);
};
