import { geometry } from '../layout/geometry.ts';
import type { Scene } from '../layout/scene.ts';
import type { TickMark } from '../layout/ticks.ts';
import { day } from '../model/dates.ts';
import type { ChartText } from './chart-text.ts';
import { joinKeyed, joinTexts, type Marks } from './join.ts';
import { placeAcross, shift } from './place.ts';
import { setAttributes } from './set.ts';

/** The line of time. */
export function drawAxis(parent: Marks): void {
  joinKeyed(parent, 'rect', 'data-key', [{ id: 'axis' }], (entered) =>
    setAttributes(entered, { class: 'ct-axis-line', width: '100%', height: 1 }),
  );
}

/** A tick at the beginning of each year, month or day, with a label where it has room. */
export function drawTicks(parent: Marks, scene: Scene, text: ChartText): void {
  const data = scene.ticks.map((tick: TickMark) => ({ ...tick, id: `${tick.unit}-${tick.instant / day}` }));
  const joined = joinKeyed(parent, 'svg', 'data-key', data, (entered) => {
    setAttributes(entered.append('g').append('rect'), { class: 'ct-tick', width: 1, height: geometry.tick });
  });
  placeAcross(joined, scene, ({ x }) => x);
  const group = joined.select<SVGElement>('g');
  const words = joinTexts(group, ({ labelled, instant, unit, first }) =>
    labelled ? [{ class: 'ct-tick-label', text: text.tick(instant, unit, first) }] : [],
  );
  setAttributes(words, { transform: shift(0, geometry.tickBaseline) });
}
