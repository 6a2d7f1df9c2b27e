import type { Lines } from '../layout/breakpoints.ts';
import { layoutFit } from '../layout/fit/fit.ts';
import type { Timeline } from '../model/timeline.ts';
import { chartHeight, paintedChart, type ChartInput, type PaintedChart } from './chart.ts';
import type { Painter } from './paint.ts';

/** A chart for a poster. */
export interface PosterChart extends PaintedChart {
  /** How often it is larger on the poster than on a page. */
  readonly scale: number;
}

/** The place of a chart on a poster, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** How often a chart is larger than on a page: as often as its height allows. */
const scales = [2, 1.75, 1.5, 1.25, 1] as const;

/** Lines of labels, from as many as are legible at a glance to none: those of the industry go first. */
const densities: readonly Lines[] = [
  { works: 5, context: 2 },
  { works: 5, context: 1 },
  { works: 5, context: 0 },
  { works: 4, context: 0 },
  { works: 3, context: 0 },
  { works: 2, context: 0 },
];

/** The eras that a view is about: those that it is filtered by, else those of its own events. */
function erasOf({ timeline, events, highlightedEras = [] }: ChartInput): Timeline['eras'] {
  const own = events.filter(({ kind }) => kind !== 'context').flatMap(({ eras }) => eras);
  const about = highlightedEras.length > 0 ? highlightedEras : own;
  return timeline.eras.filter(({ id }) => about.includes(id));
}

/** How often the staircase of technologies is larger than on a page. */
const staircaseScale = 1.25;

/** Draws the employers’ path through the technologies with the works that count most, as high as the room. */
export function drawStaircase(input: ChartInput, painter: Painter, room: Room): PosterChart {
  const scale = staircaseScale;
  const height = room.height / scale;
  const works = input.events.filter(({ kind }) => kind !== 'context');
  const most = works.filter(({ major }) => major);
  const events = most.length > 0 ? most : works;
  const painted = paintedChart({ ...input, events, isSparse: true }, room.width / scale, painter, (sized) =>
    layoutFit(sized, { height, open: new Set() }),
  );
  return { ...painted, scale };
}

/** From the largest with the most labels to the smallest with the fewest. */
const settings = scales.flatMap((scale) => densities.map((lines) => ({ scale, lines })));
type Setting = (typeof settings)[number];

/** Draws a chart as large as the room allows, with as many lines of labels as then find a place; smaller where none does. */
export function drawPosterChart(input: ChartInput, painter: Painter, room: Room): PosterChart {
  const shown = { ...input, timeline: { ...input.timeline, eras: erasOf(input) }, isSparse: true };
  const fits = ({ scale, lines }: Setting): boolean =>
    chartHeight({ ...shown, lines }, room.width / scale) * scale <= room.height;
  const { scale, lines } = settings.find(fits) ?? (settings.at(-1) as Setting);
  const painted = paintedChart({ ...shown, lines }, room.width / scale, painter);
  return { ...painted, scale: Math.min(scale, room.height / painted.scene.height) };
}
