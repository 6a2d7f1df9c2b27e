/** Dots that look alike, from the first of them to the one before the last. */
export interface DotRange<Look extends string> {
  readonly look: Look;
  readonly from: number;
  readonly to: number;
}

/** A field of dots, row by row, on a grid whose cells are one unit wide and high; a dot is a stroke of no length. */
export interface DotField<Look extends string> {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly { readonly look: Look; readonly d: string }[];
}

/** The dots of a range: one after the other by a step to the right, at the end of a row back to the next. */
function pathOf({ from, to }: DotRange<string>, columns: number): string {
  const rest = Array.from({ length: to - from - 1 }, (_, i) =>
    (from + i + 1) % columns === 0 ? `m${1 - columns} 1h0` : 'm1 0h0',
  );
  return `M${(from % columns) + 0.5} ${Math.floor(from / columns) + 0.5}h0${rest.join('')}`;
}

/** A field as wide as its columns and as high as its ranges need; ranges without dots are left out. */
export function layoutDots<Look extends string>(ranges: readonly DotRange<Look>[], columns: number): DotField<Look> {
  const drawn = ranges.filter(({ from, to }) => to > from);
  return {
    width: columns,
    height: Math.max(1, ...drawn.map(({ to }) => Math.ceil(to / columns))),
    paths: drawn.map((range) => ({ look: range.look, d: pathOf(range, columns) })),
  };
}
