import { round } from '../layout/band.ts';
import type { BarMark, NameMark, PositionMark } from '../layout/bars.ts';
import { geometry } from '../layout/geometry.ts';
import { yearsAt } from '../layout/name-years.ts';
import type { PathMark, StepMark } from '../layout/path.ts';
import type { Scene } from '../layout/scene.ts';
import type { ChartText } from './chart-text.ts';
import { drawGradients } from './gradients.ts';
import { joinKeyed, joinTexts, type Marks } from './join.ts';
import { nameLinks } from './link.ts';
import { across, down, percent, placeAcross, shift } from './place.ts';
import { setAttributes } from './set.ts';

interface Bar extends Pick<
  BarMark,
  | 'key'
  | 'color'
  | 'depth'
  | 'active'
  | 'x'
  | 'width'
  | 'stops'
  | 'y'
  | 'height'
  | 'from'
  | 'to'
  | 'goesOn'
  | 'positions'
> {
  readonly id: string;
  readonly company: string;
}

const barsOf = ({ bars, path, firstFoot }: Scene): Bar[] => [
  ...bars.map((bar) => ({ ...bar, id: bar.key, company: bar.id, y: bar.y - firstFoot })),
  ...path.map((segment: PathMark) => ({
    ...segment,
    id: segment.key,
    company: segment.company.id,
    color: segment.company.color,
    depth: 0,
    y: segment.y - geometry.path / 2 - firstFoot,
    height: geometry.path,
    positions: [],
  })),
];

/** The sign of what goes on: an arrow head behind the end of a bar of a height. */
const arrow = (height: number): string => `M1 0L${geometry.arrow} ${height / 2}L1 ${height}Z`;

/**
 * One bar for each stint, its soft ends dissolving, what goes on with an arrow head. A pointer finds it where it is more
 * there than not, as the ends of neighbours lie upon one another.
 */
export function drawBars(parent: Marks, defs: Marks, scene: Scene, text: ChartText): void {
  const bars = barsOf(scene);
  drawGradients(defs, text.prefix('bar'), bars);
  const links = {
    href: ({ company }: Bar) => text.companyHref(company),
    title: ({ company }: Bar) => text.companyTitle(company),
    target: text.target,
  };
  const joined = joinKeyed(parent, 'g', 'data-key', bars, (entered) => {
    setAttributes(entered, { 'data-company': ({ company }) => company });
    const link = entered.append('a');
    link.append('title');
    setAttributes(link.append('rect'), {
      class: ({ depth }) => `ct-band${depth > 0 ? ' ct-part' : ''}`,
      fill: ({ id }) => `url(#${text.prefix('bar')}-${id})`,
    });
    setAttributes(link.append('rect'), { class: 'ct-hit' });
  });
  setAttributes(joined, {
    class: ({ color }) => `ct-bar ct-${color}`,
    opacity: ({ active }) => (active ? null : 0.3),
  });
  setAttributes(joined.select('.ct-band'), { ...across, ...down, rx: ({ height }) => Math.min(5, height / 2) });
  setAttributes(joined.select('.ct-hit'), {
    ...down,
    x: ({ from }) => percent(from),
    width: ({ from, to }) => percent(round(Math.max(0, to - from))),
  });

  const arrows = joined
    .selectChildren<SVGElement, Bar>('.ct-goes-on')
    .data((bar) => (bar.goesOn ? [bar] : []))
    .join((entering) => {
      const entered = setAttributes(entering.append('svg'), { class: 'ct-goes-on' });
      setAttributes(entered.append('path'), { class: 'ct-arrow' });
      return entered as never;
    }) as unknown as Marks<Bar>;
  setAttributes(arrows, { x: ({ x, width }) => percent(round(x + width)) });
  setAttributes(arrows.select('path'), { transform: ({ y }) => shift(0, y), d: ({ height }) => arrow(height) });
  nameLinks(joined, links);
}

/** Positions within the bars: a line where each is known to begin, its title where it has room. */
export function drawPositions(parent: Marks, scene: Scene): void {
  const { bars, firstFoot } = scene;
  const positions = bars.flatMap(({ positions: of, y: top }) =>
    of.map((position): PositionMark => ({ ...position, y: top - firstFoot + position.y })),
  );
  const joined = joinKeyed(parent, 'svg', 'data-key', positions, (entered) => {
    setAttributes(entered.append('g').append('rect'), { class: 'ct-divider', width: 1.5 });
  });
  placeAcross(joined, scene, ({ x }) => x);
  const group = joined.select<SVGElement>('g');
  setAttributes(group.select('rect'), { ...down, height: ({ isDivided, height }) => (isDivided ? height : 0) });
  const words = joinTexts(group, ({ text, y, height }) =>
    text === null
      ? []
      : [{ class: 'ct-position', text, x: geometry.eraPadding, y: y + height / 2 + geometry.labelBaseline }],
  );
  setAttributes(words, { transform: ({ x, y }) => shift(x, y) });
}

/** The names of the employers, with their years where there is room for them. */
export function drawNames(parent: Marks, scene: Scene): void {
  const { names, firstFoot, arrangement } = scene;
  const data = names.map((name: NameMark) => ({ ...name, id: name.key }));
  const joined = joinKeyed(parent, 'svg', 'data-key', data, (entered) => {
    entered.append('g').append('g');
  });
  setAttributes(joined, { class: ({ color, outlined }) => `ct-employer ct-${color}${outlined ? ' ct-over' : ''}` });
  placeAcross(joined, scene, ({ x }) => x);
  const group = setAttributes(joined.select<SVGElement>('g > g'), { transform: ({ y }) => shift(0, y - firstFoot) });
  const words = joinTexts(group, ({ text, dates, active }) => {
    const isBeside = arrangement === 'era';
    const sort = isBeside || !dates ? 'ct-name-small' : 'ct-name';
    const name = { class: active ? sort : `${sort} ct-soft`, text, x: 0, y: 0 };
    if (!dates) return [name];
    return [name, { class: 'ct-dates', text: dates, x: isBeside ? yearsAt(text) : 0, y: isBeside ? 0 : 16 }];
  });
  setAttributes(words, { x: ({ x }) => x || null, y: ({ y }) => y || null });
}

/** Where the path of the employers changes from one row to another, with a line to there from where it was last. */
export function drawSteps(parent: Marks, scene: Scene): void {
  const { steps, firstFoot } = scene;
  const data = steps.map((step: StepMark) => ({
    ...step,
    id: step.key,
    y: Math.min(step.from, step.to) - firstFoot,
    height: Math.abs(step.to - step.from),
  }));
  const joined = joinKeyed(parent, 'svg', 'data-key', data, (entered) => {
    const group = entered.append('g');
    setAttributes(group.append('rect'), {
      x: -geometry.path / 2,
      width: geometry.path,
      class: ({ uncertain }) => `ct-step${uncertain ? ' ct-step-uncertain' : ''}`,
    });
    setAttributes(group.append('rect'), { class: 'ct-step ct-step-uncertain ct-since', height: 1.5 });
  });
  setAttributes(joined, { class: ({ company }) => `ct-${company.color}` });
  placeAcross(joined, scene, ({ x }) => x);
  setAttributes(joined.select('rect'), down);
  setAttributes(joined.select('.ct-since'), {
    x: ({ x, since }) => percent(round(since - x)),
    width: ({ x, since }) => percent(round(x - since)),
    y: ({ from }) => from - firstFoot - 0.75,
  });
}
