import { beginningOf, timeTo, type CalendarUnit } from '../model/calendar.ts';
import type { Instant } from '../model/dates.ts';
import { instantAt } from '../model/window.ts';
import { percentScale } from './band.ts';
import type { Domain } from './domain.ts';
import { markWidth } from './geometry.ts';

export interface TickMark {
  readonly instant: Instant;
  readonly x: number;
  readonly unit: CalendarUnit;
  readonly labelled: boolean;
  /** True for the first label, which says in which year the months or days begin. */
  readonly first: boolean;
}

interface Step {
  readonly unit: CalendarUnit;
  readonly count: number;
}

/** From the finest on; seven days begin on a Monday. */
const steps: readonly Step[] = [
  ...[1, 2, 7].map((count): Step => ({ unit: 'day', count })),
  ...[1, 3].map((count): Step => ({ unit: 'month', count })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((count): Step => ({ unit: 'year', count })),
];

/** Which of its kind begins at an instant: a year of those of its side of the common era, a month of its year, a day of its month or, by sevens, of its week. */
function indexOf({ unit, count }: Step, instant: Instant): number {
  const date = new Date(instant);
  if (unit === 'day') return count === 7 ? date.getUTCDay() - 1 : date.getUTCDate() - 1;
  if (unit === 'month') return date.getUTCMonth();
  const year = date.getUTCFullYear();
  // The year before 1 is 1 BCE.
  return year > 0 ? year : 1 - year;
}

/** Pixels that a label takes with the space around it. */
const room = { year: 44, month: 64, day: 88 } as const;

/** Pixels between a label's tick and the edge of the chart, at least: half of the longest label. */
const edge = { year: 17, month: 39, day: 56 } as const;

/** Pixels by which either half of a label before the year 100 is longer, as it names its era. */
const eraName = 24;

/** Pixels from one tick to the next, at least. */
const between = 2 * markWidth;

const coarsest = steps.at(-1) as Step;

/** The beginnings of a step's units in a half-open stretch of time. */
function beginnings(step: Step, [from, to]: Domain): Instant[] {
  const found: Instant[] = [];
  let at = beginningOf(step.unit, from);
  while (at < to) {
    const isOne = indexOf(step, at) % step.count === 0;
    if (isOne && at >= from) found.push(at);
    // From one to the next: but days begin anew with each month.
    at = beginningOf(step.unit, at, isOne && step.unit !== 'day' ? step.count : 1);
  }
  return found;
}

/**
 * The ticks of a chart: beginnings of years, months or days, as fine as they have room; labelled those of a coarser step
 * whose labels have room, touch neither one another nor the edges.
 * @param width of the chart in pixels
 */
export function layoutTicks(domain: Domain, width: number): TickMark[] {
  const x = percentScale(domain);
  const pixels = (instant: Instant): number => ((instant - domain[0]) / (domain[1] - domain[0])) * width;
  const apart = ({ unit, count }: Step): number => pixels(domain[0] + timeTo(unit, domain[0], count));
  const longer = domain[0] < instantAt(100) ? eraName : 0;
  const roomOf = (unit: CalendarUnit): number => room[unit] + 2 * longer;
  const isRoomy = (unit: CalendarUnit, instant: Instant): boolean => {
    const at = pixels(instant) - longer;
    return at >= edge[unit] && at <= width - 2 * longer - edge[unit];
  };
  const coarse = steps.findIndex((step) => apart(step) >= roomOf(step.unit));
  // A finer one where all of its beginnings are too near the edges.
  const labelStep =
    steps
      .slice(0, coarse === -1 ? steps.length : coarse + 1)
      .findLast(
        (step) => apart(step) >= between && beginnings(step, domain).some((instant) => isRoomy(step.unit, instant)),
      ) ?? coarsest;
  const { unit } = labelStep;
  const fine =
    steps.find((step) => step.unit === unit && labelStep.count % step.count === 0 && apart(step) >= between) ??
    labelStep;
  const labelled = new Set<Instant>();
  let last = -Infinity;
  for (const instant of beginnings(labelStep, domain)) {
    if (!isRoomy(unit, instant) || pixels(instant) - last < roomOf(unit)) continue;
    labelled.add(instant);
    last = pixels(instant);
  }
  const instants = beginnings(fine, domain);
  const all = [...new Set([...instants, ...labelled])].toSorted((a, b) => a - b);
  const first = all.find((instant) => labelled.has(instant));
  return all.map((instant) => ({
    instant,
    x: x(instant),
    unit,
    labelled: labelled.has(instant),
    first: instant === first,
  }));
}
