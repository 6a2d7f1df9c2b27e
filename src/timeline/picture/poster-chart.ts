import type { Rows } from '../layout/tiers';
import type { Timeline } from '../model/timeline';
import { drawnChart, type ChartInput } from './chart';
import { append, emptySvg } from './elements';
import { flattenChart } from './flatten';
import type { Painter } from './paint';

/** A chart for a poster: a `<g>` from its upper left corner, with the gradients that it uses. */
export interface PosterChart {
  readonly group: Element;
  /** In pixels of the chart, before it is made larger. */
  readonly width: number;
  readonly height: number;
  /** How often it is larger on the poster. */
  readonly scale: number;
}

/** The place of a chart on a poster, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** What `poster.css` sets: pixels from one row of labels to the next, the same for names, and how thick the line of employers is. */
const row = 20;
const nameRow = 19;
const bar = { least: 28, most: 44 } as const;
/** Rows that are legible at a glance. */
const most: Rows = { works: 5, names: 2, context: 2, stacks: 4 };
/** How often a chart is larger than on a page: as often as its height allows. */
const scales = [2, 1.75, 1.5, 1.25] as const;

/** The eras that a view is about: those that it is filtered by, else those of its own events. */
const erasOf = ({ timeline, events, litEras = [] }: ChartInput): Timeline['eras'] => {
  const own = events.filter(({ kind }) => kind !== 'context').flatMap(({ eras }) => eras);
  const about = litEras.length > 0 ? litEras : own;
  return timeline.eras.filter(({ id }) => about.includes(id));
};

/** Rows that are left where some must go: those of the industry first, then those of labels. */
const withoutRows = ({ works, context, ...others }: Rows, away: number): Rows => ({
  ...others,
  context: Math.max(0, context - away),
  works: Math.max(0, works - Math.max(0, away - context)),
});

const heightOf = ({ works, names, context }: Rows): number => row * (works + context) + nameRow * names;

/** Draws a chart of as many rows of labels as there is room for, as large as that room allows. */
export const drawPosterChart = (input: ChartInput, painter: Painter, room: Room): PosterChart => {
  const timeline = { ...input.timeline, eras: erasOf(input) };
  const drawAt = (scale: number): PosterChart => {
    const [width, space] = [room.width / scale, room.height / scale];
    const draw = (rows: Rows | undefined, thickness: number) => {
      const group = append(emptySvg(), 'g', {});
      const defs = append(group, 'defs', {});
      const styles = [...input.styles, `.ct{--bar-height:${thickness}px}`];
      const { chart, scene, rules } = drawnChart({ ...input, timeline, styles, rows, dated: false }, width);
      const height = flattenChart(chart, rules, { parent: group, defs, painter, x: 0, y: 0, width });
      return { group, width, height, scale, rows: scene.rows.s };
    };
    const all = draw(undefined, bar.least);
    const wanted: Rows = {
      works: Math.min(all.rows.works, most.works),
      names: Math.min(all.rows.names, most.names),
      context: Math.min(all.rows.context, most.context),
      stacks: Math.min(all.rows.stacks, most.stacks),
    };
    const least = all.height - heightOf(all.rows) + heightOf(wanted);
    const rows = withoutRows(wanted, Math.max(0, Math.ceil((least - space) / row)));
    const spare = space - least + heightOf(wanted) - heightOf(rows);
    return draw(rows, Math.max(bar.least, Math.min(bar.most, Math.floor(bar.least + spare))));
  };
  const [largest, ...smaller] = scales;
  let chart = drawAt(largest);
  for (const scale of smaller) if (chart.height * chart.scale > room.height) chart = drawAt(scale);
  return chart;
};
