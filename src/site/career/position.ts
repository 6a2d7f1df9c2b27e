/** A place in a file, counted from one. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The line and column of an offset in a text, whatever its lines end in. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const last = (before.at(-1) ?? '').replace('\uFEFF', '');
  return { line: before.length, column: last.length + 1 };
}
