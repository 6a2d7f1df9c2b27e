import type { Instant } from '../model/dates';
import type { Domain } from './domain';
import type { SoftSpan } from './fade';

/** A stretch of the domain in percent of its width; `solid` is where it is fully opaque, in percent of the stretch. */
export interface Band {
  readonly x: number;
  readonly width: number;
  readonly solid: readonly [from: number, to: number];
}

/** To a hundredth: less than a fifth of a pixel at any width. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** The scale of a chart: instants to percent of its width. */
export const percentScale =
  ([from, to]: Domain): ((instant: Instant) => number) =>
  (instant) =>
    round(((instant - from) / (to - from)) * 100);

/** A span on the scale of a chart. */
export const bandOf = ({ from, solidFrom, solidTo, to }: SoftSpan, domain: Domain): Band => {
  const x = percentScale(domain);
  const share = (instant: Instant): number => round(((instant - from) / (to - from || 1)) * 100);
  return { x: x(from), width: round(x(to) - x(from)), solid: [share(solidFrom), share(solidTo)] };
};

/** True where some of a span lies in the domain. */
export const isVisible = ({ from, to }: SoftSpan, domain: Domain): boolean => from < domain[1] && to > domain[0];
