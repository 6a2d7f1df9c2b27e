import { utcYear } from 'd3-time';
import type { Instant } from '../model/dates';
import { percentScale } from './band';
import type { Domain } from './domain';
import { byTier, type ByTier } from './tiers';

export interface TickMark {
  readonly instant: Instant;
  readonly x: number;
  readonly labelled: ByTier<boolean>;
}

const steps = [1, 2, 5, 10, 20, 50, 100] as const;
const millisecondsPerYear = 31_556_952_000;

/** Pixels that a year's label takes with the space around it. */
const room = 44;

const stepOf = ([from, to]: Domain, width: number): number =>
  steps.find((step) => (step * width * millisecondsPerYear) / (to - from) >= room) ?? 200;

/** The beginnings of all years in the domain, those labelled that have room and do not touch the edges. */
export const layoutTicks = (domain: Domain): TickMark[] => {
  const x = percentScale(domain);
  const stepsByTier = byTier(({ width }) => stepOf(domain, width));
  return utcYear.range(new Date(domain[0]), new Date(domain[1])).map((date) => ({
    instant: date.getTime(),
    x: x(date.getTime()),
    labelled: byTier(({ name, width }) => {
      const pixels = (x(date.getTime()) / 100) * width;
      return date.getUTCFullYear() % stepsByTier[name] === 0 && pixels >= room / 3 && pixels <= width - room / 3;
    }),
  }));
};
