import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseSync, runnerImport, type ESTree } from 'vite';
import type { FileFault } from './career-error.ts';
import { namesOf } from './free-names.ts';
import { positionOf } from './position.ts';

/** The owner’s data, below the project. */
export const dataFile = 'src/data/timeline.ts';

/** The owner’s data as it was read, or what kept it from being read. */
export interface DataReading {
  readonly text: string;
  readonly source: unknown;
  readonly program?: ESTree.Program;
  readonly faults: readonly FileFault[];
}

/** What keeps the text of the data from being read: its syntax, no default export, imports of what is not there. */
function faultsOf(text: string, exists: (path: string) => boolean): readonly FileFault[] {
  const { program, errors } = parseSync('timeline.ts', text);
  const at = (offset: number, sentence: string): FileFault => ({
    file: dataFile,
    ...positionOf(text, offset),
    sentence,
  });
  const [error] = errors;
  if (error) return [at(error.labels[0]?.start ?? 0, `The file is no TypeScript: ${error.message}.`)];
  const missing = program.body.flatMap((statement) =>
    statement.type === 'ImportDeclaration' &&
    statement.importKind !== 'type' &&
    statement.source.value.startsWith('.') &&
    !exists(statement.source.value)
      ? [at(statement.start, `The file imports “${statement.source.value}”, which is no file; correct its path.`)]
      : [],
  );
  const exported = program.body.some(({ type }) => type === 'ExportDefaultDeclaration');
  return exported ? missing : [...missing, at(0, 'The file has no “export default”; export the timeline so.')];
}

/** Reads the data of a project, or takes it as read; never throws for what an owner wrote. */
export async function readData(root: string, source?: unknown): Promise<DataReading> {
  const path = resolve(root, dataFile);
  if (!existsSync(path)) {
    const fault = { file: dataFile, sentence: 'The file is not there; write the career in it.' };
    return { text: '', source: undefined, faults: [fault] };
  }
  const text = readFileSync(path, 'utf8');
  const exists = (name: string): boolean =>
    ['', '.ts', '.js', '.mjs', '.json', '/index.ts'].some((end) => existsSync(join(dirname(path), name + end)));
  const faults = faultsOf(text, exists);
  if (faults.length > 0) return { text, source: undefined, faults };
  const { program } = parseSync('timeline.ts', text);
  if (source !== undefined) return { text, source, program, faults };
  try {
    const { module } = await runnerImport<{ readonly default: unknown }>(path, {
      configFile: false,
      logLevel: 'silent',
    });
    return { text, source: module.default, program, faults };
  } catch (error) {
    const { message } = error as Error;
    const name = /^(\S+) is not defined$/.exec(message)?.[1];
    const place = namesOf(text).free.find((free) => free.name === name);
    const sentence = place
      ? `The file uses “${place.name}”, which is not defined; put a text in quotation marks, or define it.`
      : `The file does not run: ${message}.`;
    const fault = { file: dataFile, ...(place && positionOf(text, place.offset)), sentence };
    return { text, source: undefined, program, faults: [fault] };
  }
}
