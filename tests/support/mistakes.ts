import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { toLine } from '../../src/site/career/career-error.ts';
import { findCareerFaults } from '../../src/site/career/find-career-faults.ts';
import { careers } from './fork.ts';

export const data = 'src/data/timeline.ts';

/** A change to a file of a project: what it says, and what it then says instead. */
export type Change = readonly [file: string, from: string | RegExp, to: string];

/** What a check says, a line for each fault, and in which line of a file some text begins. */
export interface Checked {
  readonly faults: readonly string[];
  readonly lineOf: (file: string, text: string) => number;
}

/** Checks a career of the fixtures, with its chapters, after changes to its files. */
export async function checkAfter(changes: readonly Change[]): Promise<Checked> {
  const root = mkdtempSync(join(tmpdir(), 'career-'));
  const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
  try {
    mkdirSync(join(root, dirname(data)), { recursive: true });
    cpSync(join(careers, 'site-shape.ts'), join(root, data));
    cpSync(join(careers, 'site-shape'), join(root, 'src/content'), { recursive: true });
    for (const [file, from, to] of changes) {
      const [before, after] = [textOf(file), textOf(file).replace(from, to)];
      if (before === after) throw new Error(`${file} does not say ${String(from)}.`);
      writeFileSync(join(root, file), after);
    }
    const texts = new Map(changes.map(([file]) => [file, textOf(file)]));
    const faults = (await findCareerFaults(root)).map(toLine);
    return {
      faults,
      lineOf: (file, text) => {
        const all = texts.get(file) ?? '';
        if (!all.includes(text)) throw new Error(`${file} does not say ${text}.`);
        return all.slice(0, all.indexOf(text)).split('\n').length;
      },
    };
  } finally {
    rmSync(root, { recursive: true });
  }
}
