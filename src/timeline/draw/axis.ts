import type { Scene } from '../layout/scene';
import type { ChartText } from './chart-text';
import { labelledClasses, percent } from './classes';
import { joinKeyed, type Marks } from './join';
import { setAttribute, setText } from './set';

/** The line of years, a tick at the beginning of each. */
export const drawAxis = (parent: Marks, scene: Scene, text: ChartText): void => {
  joinKeyed(parent, 'rect', 'data-key', [{ id: 'axis' }], (entered) =>
    entered.attr('class', 'ct-axis').attr('width', '100%').attr('height', 1),
  );
  const data = scene.ticks.map((tick) => ({ ...tick, id: String(tick.instant) }));
  const ticks = joinKeyed(parent, 'svg', 'data-key', data, (entered) => {
    entered.append('rect').attr('class', 'ct-tick').attr('width', 1).attr('height', 6);
    entered.append('text').attr('y', 20);
  });
  setAttribute(ticks, 'x', ({ x }) => percent(x));
  const label = ticks.select('text');
  setAttribute(label, 'class', ({ labelled }) => labelledClasses(labelled) || null);
  setText(label, ({ instant, unit }) => text.tick(instant, unit));
};
