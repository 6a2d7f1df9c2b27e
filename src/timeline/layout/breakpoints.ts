/** How many lines of labels a chart may have at a width: of works in all rows together, and of the industry. */
export interface Lines {
  readonly works: number;
  readonly context: number;
}

/** A width in pixels from which on a placement of labels serves, and how many lines there may be. */
export interface Breakpoint {
  readonly width: number;
  readonly lines: Lines;
}

/** The widths for which a chart is laid out where its own width is not known, the narrowest first. */
export const breakpoints: readonly [Breakpoint, Breakpoint, Breakpoint] = [
  { width: 280, lines: { works: 5, context: 3 } },
  { width: 560, lines: { works: 9, context: 4 } },
  { width: 1120, lines: { works: 9, context: 3 } },
];

/** The breakpoint that serves a width in pixels. */
export const breakpointAt = (width: number): Breakpoint =>
  breakpoints.findLast((breakpoint) => breakpoint.width <= width) ?? breakpoints[0];
