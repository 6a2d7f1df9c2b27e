import { ImportError } from './import-error.ts';

/** Line and column, from 1, of a place in a text. */
function placeOf(text: string, index: number): string {
  const before = text.slice(0, index).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

/**
 * The value of a JSON file.
 * @param name of the file, for sentences
 * @throws {ImportError} with line and column, where it is none
 */
export function readJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const [, position] = /position (\d+)/.exec(error.message) ?? [];
    const at = placeOf(text, position === undefined ? text.trimEnd().length : Number(position));
    const what = error.message.replace(/ (?:in JSON )?at position .*| in JSON.*|, ".*$/s, '');
    throw new ImportError([`${name}:${at}: no JSON: ${what.charAt(0).toLowerCase()}${what.slice(1)}.`]);
  }
}
