/* eslint-disable no-console -- its remarks are what it is for */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import type * as Errors from '../src/site/career/career-error.ts';
import type * as Lint from '../src/site/career/lint-career.ts';

async function load<Module>(path: string): Promise<Module> {
  return (await runnerImport<Module>(resolve(path), { configFile: false, logLevel: 'error' })).module;
}

const [{ lintCareer }, { toLine }] = await Promise.all([
  load<typeof Lint>('src/site/career/lint-career.ts'),
  load<typeof Errors>('src/site/career/career-error.ts'),
]);

const remarks = await lintCareer('.', process.argv.includes('--online'));
for (const remark of remarks) console.log(toLine(remark));
console.log(
  remarks.length === 0
    ? 'Nothing to remark on the career.'
    : `${remarks.length} to look at; none of them stops a check.`,
);
