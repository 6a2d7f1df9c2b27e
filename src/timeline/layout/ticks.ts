import { utcDay, utcMonth, utcYear, type CountableTimeInterval } from 'd3-time';
import { day, type Instant } from '../model/dates';
import { percentScale } from './band';
import type { Domain } from './domain';
import { tierValues, type ByTier } from './tiers';

export type TickUnit = 'year' | 'month' | 'day';

export interface TickMark {
  readonly instant: Instant;
  readonly x: number;
  /** What begins at the tick. */
  readonly unit: TickUnit;
  readonly labelled: ByTier<boolean>;
}

interface Scale {
  readonly unit: TickUnit;
  readonly interval: CountableTimeInterval;
  /** Days from one to the next, about. */
  readonly days: number;
  /** How many units there may be from one labelled tick to the next. */
  readonly steps: readonly number[];
}

const scales: readonly Scale[] = [
  { unit: 'day', interval: utcDay, days: 1, steps: [1, 2, 7] },
  { unit: 'month', interval: utcMonth, days: 30.44, steps: [1, 3, 6] },
  { unit: 'year', interval: utcYear, days: 365.2425, steps: [1, 2, 5, 10, 20, 50, 100] },
];

/** Pixels that a label takes with the space around it. */
const room = { year: 44, month: 64, day: 64 } as const;

const pixelsPerDay = ([from, to]: Domain, width: number): number => (width * day) / (to - from);

const stepOf = ({ unit, days, steps }: Scale, domain: Domain, width: number): number | undefined =>
  steps.find((step) => step * days * pixelsPerDay(domain, width) >= room[unit]);

/** The finest unit whose labels have room at a width; years where none has. */
const scaleOf = (domain: Domain, width: number): Scale =>
  scales.find((scale) => stepOf(scale, domain, width) !== undefined) ?? (scales.at(-1) as Scale);

/** How many units of its scale have passed since the unit above it began: months of the year, days of the month. */
const ordinal = (unit: TickUnit, date: Date): number =>
  unit === 'year' ? date.getUTCFullYear() : unit === 'month' ? date.getUTCMonth() : date.getUTCDate() - 1;

/**
 * The ticks of a chart: the beginnings of years, months or days, those labelled that have room and do not touch the edges.
 * @param width of the chart in pixels; where it is not known, ticks are years, labelled tier by tier
 */
export const layoutTicks = (domain: Domain, width?: number): TickMark[] => {
  const x = percentScale(domain);
  const byTier = tierValues(width);
  const scale = width === undefined ? (scales.at(-1) as Scale) : scaleOf(domain, width);
  const { unit, interval } = scale;
  const steps = byTier((tier) => stepOf(scale, domain, tier.width) ?? 200);
  return interval.range(new Date(domain[0]), new Date(domain[1])).map((date) => ({
    instant: date.getTime(),
    x: x(date.getTime()),
    unit,
    labelled: byTier((tier) => {
      const pixels = (x(date.getTime()) / 100) * tier.width;
      const place = ordinal(unit, date);
      const regular = place % steps[tier.name] === 0 && (unit !== 'day' || place < 28 || steps[tier.name] < 7);
      return regular && pixels >= room[unit] / 3 && pixels <= tier.width - room[unit] / 3;
    }),
  }));
};
