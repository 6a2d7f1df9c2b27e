import type { Band, Stop } from '../layout/band';
import type { ColorToken } from '../model/source';
import { joinKeyed, type Marks } from './join';
import { setAttribute } from './set';

interface Fading extends Band {
  readonly id: string;
  readonly color?: ColorToken;
}

/** Gradients that dissolve soft ends, one for each band, with the id `<prefix>-<id>` and the band's colour class. */
export const drawFades = (defs: Marks, prefix: string, bands: readonly Fading[]): void => {
  const data = bands.map((band) => ({ ...band, id: `${prefix}-${band.id}` }));
  const gradients = joinKeyed(defs, 'linearGradient', 'id', data);
  setAttribute(gradients, 'class', ({ color }) => (color ? `ct-${color}` : null));
  const stops = gradients
    .selectChildren<SVGStopElement, Stop>('stop')
    .data(({ stops: chosen }) => [...chosen])
    .join((entered) => entered.append('stop').attr('stop-color', 'currentColor'));
  setAttribute(stops, 'offset', ({ offset }) => `${offset}%`);
  setAttribute(stops, 'stop-opacity', ({ opacity }) => opacity);
};
