/** Writes a line for the person who runs a command. */
export function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Ends a command: sentences on what is wrong, and an exit code that is not 0. */
export function fail(...lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}

/** A list under a heading; nothing for an empty one. */
export function listed(heading: string, items: readonly string[]): readonly string[] {
  return items.length > 0 ? ['', heading, ...items.map((item) => `  - ${item}`)] : [];
}
