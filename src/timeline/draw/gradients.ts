import { select } from 'd3-selection';
import type { Band } from '../layout/band.ts';
import type { ColorToken } from '../model/vocabulary.ts';
import { joinKeyed, type Marks } from './join.ts';
import { setAttributes, writeAttribute } from './set.ts';

interface Graded extends Band {
  readonly id: string;
  readonly color?: ColorToken;
}

/** Gradients that dissolve soft ends, one for each band, with the id `<prefix>-<id>` and the band's colour class. */
export const drawGradients = (defs: Marks, prefix: string, bands: readonly Graded[]): void => {
  const data = bands.map((band) => ({ ...band, id: `${prefix}-${band.id}` }));
  const gradients = joinKeyed(defs, 'linearGradient', 'id', data);
  setAttributes(gradients, { class: ({ color }) => (color ? `ct-${color}` : null) });
  gradients.each(function ({ stops }) {
    while (this.children.length > stops.length) this.lastElementChild?.remove();
    while (this.children.length < stops.length) select(this).append('stop');
    stops.forEach(({ offset, opacity }, i) => {
      const stop = this.children[i];
      if (!stop) return;
      writeAttribute(stop, 'offset', `${offset}%`);
      writeAttribute(stop, 'stop-opacity', String(opacity));
    });
  });
};
