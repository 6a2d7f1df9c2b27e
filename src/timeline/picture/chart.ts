import type { Locale } from '../../i18n';
import { drawChart } from '../draw/chart';
import { chartText } from '../draw/text';
import type { Domain } from '../layout/domain';
import { layoutScene, type Scene } from '../layout/scene';
import { tierValues, type Rows } from '../layout/tiers';
import { sceneWords } from '../layout/words';
import type { Timeline, TimelineEvent } from '../model/timeline';
import { append, emptySvg } from './elements';
import { flattenChart } from './flatten';
import { makePainter } from './paint';
import { readRules, type Rule } from './rules';

/** What a chart of a picture shows. */
export interface ChartInput {
  readonly timeline: Timeline;
  readonly events: readonly TimelineEvent[];
  /** Ids of the eras that they are filtered by. */
  readonly litEras?: readonly string[];
  readonly domain: Domain;
  readonly locale: Locale;
  /** How many rows of each sort there are; as many as needed where absent. */
  readonly rows?: Rows | undefined;
  /** False where employers stand without their years. */
  readonly dated?: boolean;
  /** The stylesheets with the colours, as custom properties of `:root`, and with the geometry of the chart, in their order. */
  readonly styles: readonly string[];
}

/** A chart as pages draw it, for one width, and the rules that say how it looks there. */
export interface DrawnChart {
  readonly chart: Element;
  readonly scene: Scene;
  readonly rules: readonly Rule[];
}

/** Draws a chart for a width in pixels, without addresses: links have no place in a picture. */
export const drawnChart = (
  { timeline, events, litEras, domain, locale, rows, dated = true, styles }: ChartInput,
  width: number,
): DrawnChart => {
  const chart = emptySvg();
  const nowhere = { event: () => '', company: () => '', era: () => '' };
  const words = { ...sceneWords(locale), ...(dated ? {} : { dates: () => '' }) };
  const byTier = rows && tierValues(width)(() => rows);
  const scene = layoutScene({ timeline, events, litEras, domain, words, rows: byTier, width });
  drawChart(chart as SVGSVGElement, scene, chartText(timeline, locale, nowhere, ''));
  return { chart, scene, rules: readRules(styles.join('\n'), width) };
};

/** The height in pixels that a chart has at a width, on a page as in a picture. */
export const chartHeight = (input: ChartInput, width: number): number => {
  const { chart, rules } = drawnChart(input, width);
  const parent = emptySvg();
  const defs = append(parent, 'defs', {});
  return flattenChart(chart, rules, { parent, defs, painter: makePainter(), x: 0, y: 0, width });
};
