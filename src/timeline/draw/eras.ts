import type { EraMark } from '../layout/eras.ts';
import { geometry } from '../layout/geometry.ts';
import type { Scene } from '../layout/scene.ts';
import type { ChartText } from './chart-text.ts';
import { drawGradients } from './gradients.ts';
import { joinKeyed, joinTexts, type Marks } from './join.ts';
import { nameLinks } from './link.ts';
import { across, down, placeAcross, shift } from './place.ts';
import { setAttributes } from './set.ts';

/** Soft bands over the whole height of the chart, from the era's line down. */
export function drawGrounds(parent: Marks, defs: Marks, { eras }: Scene, text: ChartText): void {
  drawGradients(defs, text.prefix('era'), eras);
  const data = eras.filter(({ ground }) => ground > 0).map((era) => ({ ...era, height: era.ground }));
  const grounds = joinKeyed(parent, 'rect', 'data-key', data, (entered) =>
    setAttributes(entered, { fill: ({ id }) => `url(#${text.prefix('era')}-${id})` }),
  );
  setAttributes(grounds, {
    class: ({ emphasis }) => `ct-ground${emphasis ? ` ct-ground-${emphasis}` : ''}`,
    ...across,
    ...down,
  });
}

/** The eras with their names, each in its line or row. */
export function drawEras(parent: Marks, scene: Scene, text: ChartText): void {
  const links = {
    href: ({ id }: EraMark) => text.eraHref(id),
    title: ({ id }: EraMark) => text.eraTitle(id),
    target: text.target,
  };
  const eras = joinKeyed(parent, 'g', 'data-era', scene.eras, (entered) => {
    const link = entered.append('a');
    link.append('title');
    setAttributes(link.append('rect'), { fill: ({ id }) => `url(#${text.prefix('era')}-${id})` });
  });
  setAttributes(eras, { class: 'ct-era' });
  setAttributes(eras.select('rect'), {
    class: ({ emphasis, ground }) =>
      `ct-head${ground === 0 ? ' ct-row-head' : ''}${emphasis === 'muted' ? ' ct-head-muted' : ''}`,
    ...across,
    ...down,
  });
  const names = eras
    .select('a')
    .selectChildren<SVGElement, EraMark>('svg')
    .data((era) => [era])
    .join((entering) => {
      const entered = entering.append('svg');
      entered.append('g');
      return entered as never;
    }) as unknown as Marks<EraMark>;
  placeAcross(names, scene, ({ nameX }) => nameX);
  const words = joinTexts(names.select<SVGElement>('g'), ({ side, text: name, baseline, emphasis }) =>
    side === null
      ? []
      : [{ class: `ct-era-name${emphasis === 'muted' ? ' ct-soft' : ''}`, text: name, side, baseline }],
  );
  setAttributes(words, {
    'text-anchor': ({ side }) => (side === 'left' ? 'end' : null),
    transform: ({ side, baseline }) => shift(side === 'left' ? -geometry.eraPadding : geometry.eraPadding, baseline),
  });
  nameLinks(eras, links);
}

/** The lines of rows that are no eras, each with its name. */
export function drawRows(parent: Marks, { rows }: Scene): void {
  const joined = joinKeyed(parent, 'g', 'data-key', rows, (entered) => {
    setAttributes(entered.append('rect'), { class: 'ct-row-line', width: '100%', height: 1 });
  });
  setAttributes(joined.select('rect'), { y: ({ y }) => y });
  const words = joinTexts(joined, ({ text, baseline }) => [{ class: 'ct-row-name', text, baseline }]);
  setAttributes(words, { transform: ({ baseline }) => shift(0, baseline) });
}
