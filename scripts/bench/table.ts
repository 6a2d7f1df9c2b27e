/** Rows as lines of text: the first column flush left, the others flush right, the first row above a rule. */
export const toTable = (rows: readonly (readonly string[])[]): string => {
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const toLine = (row: readonly string[]): string =>
    widths.map((width, i) => (i === 0 ? (row[i] ?? '').padEnd(width) : (row[i] ?? '').padStart(width))).join('  ');
  const [head, ...body] = rows.map(toLine);
  return [head, '─'.repeat(head?.length ?? 0), ...body].join('\n');
};
