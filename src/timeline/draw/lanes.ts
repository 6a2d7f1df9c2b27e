import type { Scene } from '../layout/scene';
import { tierNames } from '../layout/tiers';
import { joinKeyed, type Marks } from './join';
import { setAttribute, setText } from './set';

/** The lanes of a lens: a line for each, its name above. */
export const drawLanes = (parent: Marks, scene: Scene): void => {
  const lanes = joinKeyed(parent, 'svg', 'data-key', scene.lanes, (entered) => {
    entered.append('rect');
    entered.append('text');
  });
  setAttribute(lanes, 'class', ({ row }) => tierNames.map((name) => `${name}-${row}`).join(' '));
  setText(lanes.select('text'), ({ label }) => label);
};
