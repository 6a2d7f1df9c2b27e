import { addUnits, beginningOf, beginningsIn, type CalendarUnit } from '../model/calendar';
import { day, type Instant } from '../model/dates';
import { percentScale } from './band';
import type { Domain } from './domain';
import { tiers, tierValues, type ByTier } from './tiers';

export interface TickMark {
  readonly instant: Instant;
  readonly x: number;
  /** What begins at the tick. */
  readonly unit: CalendarUnit;
  readonly labelled: ByTier<boolean>;
  /** True for the first label, which says in which year the months or days begin. */
  readonly first: boolean;
}

interface Scale {
  readonly unit: CalendarUnit;
  /** Days from one to the next, about. */
  readonly days: number;
  /** How many units there may be from one labelled tick to the next. */
  readonly steps: readonly number[];
}

const scales: readonly Scale[] = [
  { unit: 'day', days: 1, steps: [1, 2, 7, 14] },
  { unit: 'month', days: 30.44, steps: [1, 3, 6] },
  { unit: 'year', days: 365.2425, steps: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000] },
];

/** Pixels that a label takes with the space around it. */
const room = { year: 44, month: 64, day: 88 } as const;

/** Pixels between a label's tick and the edge of the chart, at least: half of the longest label. */
const edge = { year: 17, month: 39, day: 56 } as const;

/** Pixels from one tick to the next, at least, where the width is known. */
const between = 24;

/** Ticks up to which all stand in a chart for any width. */
const mostTicks = 200;

const pixelsPerDay = ([from, to]: Domain, width: number): number => (width * day) / (to - from);

/** The least step at which ticks of a scale are so many pixels apart. */
const stepOf = ({ days, steps }: Scale, domain: Domain, width: number, pixels: number): number | undefined =>
  steps.find((step) => step * days * pixelsPerDay(domain, width) >= pixels);

/** The least step of ticks that are apart and stand, among others, wherever there is a label. */
const finestStep = (scale: Scale, domain: Domain, width: number, labelled: number): number => {
  const steps = scale.steps.filter((step) => labelled % step === 0);
  return stepOf({ ...scale, steps }, domain, width, between) ?? labelled;
};

/** The finest unit whose labels have room at a width; years where none has. */
const scaleOf = (domain: Domain, width: number): Scale =>
  scales.find((scale) => stepOf(scale, domain, width, room[scale.unit]) !== undefined) ?? (scales.at(-1) as Scale);

/** How many units of its scale have passed since the unit above it began: months of the year, days of the month. */
const ordinal = (unit: CalendarUnit, instant: Instant): number => {
  const date = new Date(instant);
  return unit === 'year' ? date.getUTCFullYear() : unit === 'month' ? date.getUTCMonth() : date.getUTCDate() - 1;
};

const daysOfMonth = (instant: Instant): number => {
  const first = beginningOf('month', instant);
  return (addUnits('month', first, 1) - first) / day;
};

/** True where a unit is one of those that a step leaves: among days, where a whole step fits into what is left of the month. */
const isOnStep = (unit: CalendarUnit, instant: Instant, step: number): boolean => {
  const place = ordinal(unit, instant);
  return place % step === 0 && (unit !== 'day' || place + step <= daysOfMonth(instant));
};

/**
 * The ticks of a chart: the beginnings of years, months or days, those labelled that have room and do not touch the edges.
 * @param width of the chart in pixels; where it is not known, ticks are the finest of the narrowest tier, labelled tier by tier
 */
export const layoutTicks = (domain: Domain, width?: number): TickMark[] => {
  const x = percentScale(domain);
  const byTier = tierValues(width);
  const narrowest = width ?? tiers[0].width;
  const scale = scaleOf(domain, narrowest);
  const { unit } = scale;
  const steps = byTier((tier) => stepOf(scale, domain, tier.width, room[unit]) ?? 10_000);
  const instants = beginningsIn(unit, domain);
  const finest =
    width === undefined && instants.length <= mostTicks ? 1 : finestStep(scale, domain, narrowest, steps.s);
  /** Those with a label; where none on the step has room, the one in the middle of those that have. */
  const named = byTier((tier): readonly Instant[] => {
    const roomy = instants.filter((instant) => {
      const pixels = (x(instant) / 100) * tier.width;
      return pixels >= edge[unit] && pixels <= tier.width - edge[unit];
    });
    const onStep = roomy.filter((instant) => isOnStep(unit, instant, steps[tier.name]));
    return onStep.length > 0 ? onStep : roomy.slice(roomy.length / 2).slice(0, 1);
  });
  const ticks = instants.flatMap((instant) => {
    const labelled = byTier(({ name }) => named[name].includes(instant));
    const isDrawn = isOnStep(unit, instant, finest) || Object.values(labelled).some(Boolean);
    return isDrawn ? [{ instant, x: x(instant), unit, labelled }] : [];
  });
  const first = ticks.find(({ labelled }) => Object.values(labelled).some(Boolean));
  return ticks.map((tick) => ({ ...tick, first: tick === first }));
};
