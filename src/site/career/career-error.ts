import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from './position.ts';

/** A fault in a file of the owner’s, as a sentence that begins with the file’s path below the project, line and, in MDX, column. */
export interface FileFault extends Partial<Position> {
  readonly file: string;
  readonly sentence: string;
}

/** The fault as a line of a terminal, whose editor opens what it begins with. */
export function toLine({ file, line, column, sentence }: FileFault): string {
  const place = [file, line, file.endsWith('.mdx') ? column : undefined].filter((part) => part !== undefined);
  return `${place.join(':')}: ${sentence}`;
}

/** Thrown where a career cannot be built: all its faults, the first as dev servers show it in the owner’s file, and no stack. */
export class CareerError extends Error {
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  readonly id: string;
  readonly frame: string;

  constructor(root: string, faults: readonly FileFault[]) {
    super(`The career has ${faults.length} fault${faults.length === 1 ? '' : 's'}:\n${faults.map(toLine).join('\n')}`);
    this.name = 'CareerError';
    const { file = '', line = 1, column = 1 } = faults[0] ?? {};
    this.id = join(root, file);
    this.loc = { file: this.id, line, column };
    this.frame = existsSync(this.id) ? frameOf(readFileSync(this.id, 'utf8'), line) : '';
    this.stack = '';
  }
}

/** The lines around a line of a text, with their numbers, and a mark at it. */
function frameOf(text: string, line: number): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((content, i) => `${i + 1 === line ? '>' : ' '} ${i + 1} | ${content}`)
    .slice(Math.max(0, line - 3), line + 2)
    .join('\n');
}
