import type { Instant } from '../model/dates.ts';
import type { Domain } from './domain.ts';
import type { SoftSpan } from './fade.ts';

/** How opaque a band is at a place, in percent of its width. */
export interface Stop {
  readonly offset: number;
  readonly opacity: number;
}

/** A stretch of the domain in percent of its width, with the stops between which its opacity changes evenly. */
export interface Band {
  readonly x: number;
  readonly width: number;
  readonly stops: readonly Stop[];
}

/** To a hundredth: less than a fifth of a pixel at any width. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** The scale of a chart: instants to percent of its width. */
export const percentScale =
  ([from, to]: Domain): ((instant: Instant) => number) =>
  (instant) =>
    round(((instant - from) / (to - from)) * 100);

/** Share of the domain by which a band may reach over its edges; what lies farther out is cut off. */
const overhang = 0.1;

const opacityAt = ({ from, solidFrom, solidTo, to }: SoftSpan, instant: Instant): number => {
  if (instant < solidFrom) return (instant - from) / (solidFrom - from);
  return instant > solidTo ? (to - instant) / (to - solidTo) : 1;
};

/** A span on the scale of a chart. */
export const bandOf = (span: SoftSpan, domain: Domain): Band => {
  const x = percentScale(domain);
  const reach = (domain[1] - domain[0]) * overhang;
  const from = Math.max(span.from, domain[0] - reach);
  const to = Math.max(from, Math.min(span.to, domain[1] + reach));
  const bends = [span.solidFrom, span.solidTo].filter((instant) => instant > from && instant < to);
  const stops = [from, ...bends, to].map((instant) => ({
    offset: round(((instant - from) / (to - from || 1)) * 100),
    opacity: round(opacityAt(span, instant)),
  }));
  return { x: x(from), width: round(x(to) - x(from)), stops };
};

/** True where some of a span lies in the domain. */
export const isVisible = ({ from, to }: SoftSpan, domain: Domain): boolean => from < domain[1] && to > domain[0];
