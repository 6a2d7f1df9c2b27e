import type { Scene } from '../layout/scene';
import type { TickMark } from '../layout/ticks';
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

interface Tick extends TickMark {
  readonly id: string;
}

/** A tick at the beginning of each year, month or day, with a label that shows where it has room. */
export const drawTicks = (parent: Marks, scene: Scene, text: ChartText): void => {
  const data: readonly Tick[] = scene.ticks.map((tick) => ({ ...tick, id: `${tick.unit}-${tick.instant / day}` }));
  const nameTicks = (ticks: Marks<Tick>): void => {
    setText(ticks.select('text'), ({ instant, unit, first }) => text.tick(instant, unit, first));
  };
  const ticks = joinKeyed(parent, 'svg', 'data-key', data, (entered) => {
    const group = entered.append('g');
    group.append('rect');
    group.append('text');
    nameTicks(entered);
  });
  placeMarks(ticks, ({ x }) => x, scene.moving);
  setAttribute(ticks.select<SVGElement>('text'), 'class', ({ labelled }) => labelledClasses(labelled) || null);
  if (scene.moving === null) nameTicks(ticks);
};
