import { readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import type * as command from '../src/timeline/import/command.ts';

/** What an import gives: the text of the career's file, and what it says to the owner. */
export interface ImportedText {
  readonly text: string;
  /** Whose career it is. */
  readonly name: string;
  readonly counts: string;
  readonly notes: readonly string[];
  readonly decide: readonly string[];
}

/** Loads a module that has the words of every language, which the bundler finds. */
export async function loadSource<Module>(path: string): Promise<Module> {
  const { module } = await runnerImport<Module>(resolve(path), { logLevel: 'error' });
  return module;
}

/**
 * Reads files of other formats as a career, checked as `npm run build` checks it.
 * @param out the path that the text is for
 * @throws {Error} whose `faults` are sentences, where the files cannot be read
 */
export async function importFiles(paths: readonly string[], lang: string, out: string): Promise<ImportedText> {
  const { importCareer } = await loadSource<typeof command>('src/timeline/import/command.ts');
  const files = paths.map((path) => ({ name: basename(path), path, bytes: readBytes(path) }));
  const missing = files.filter(({ bytes }) => bytes === null).map(({ path }) => `${path}: there is no such file.`);
  if (missing.length > 0) throw Object.assign(new Error(missing.join('\n')), { faults: missing });
  return importCareer(
    files.map(({ name, bytes }) => ({ name, bytes: bytes ?? new Uint8Array() })),
    { lang, ...(await settingsFor(out)) },
  );
}

/** What a written file depends on: the day, where it stands, how it is formatted. */
async function settingsFor(out: string) {
  const model = relative(dirname(resolve(out)), resolve('src/timeline/model')).replaceAll('\\', '/');
  return {
    today: new Date().toISOString().slice(0, 10),
    model: model.startsWith('.') ? model : `./${model}`,
    style: { ...(await resolveConfig(resolve('src/data/timeline.ts'))), plugins: [] },
  };
}

/** The text of a starting career. */
export async function startText(name: string, langs: readonly string[], out: string): Promise<string> {
  const { writeStart } = await loadSource<typeof command>('src/timeline/import/command.ts');
  return writeStart(name, langs, await settingsFor(out));
}

function readBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** The sentences of an error that has some; null for any other. */
export function faultsOf(error: unknown): readonly string[] | null {
  const faults = error instanceof Error && 'faults' in error ? error.faults : null;
  return Array.isArray(faults) ? faults.map(String) : null;
}
