import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';

/** The built site; `npm test` builds it before the tests run. */
export const dist = 'dist';

/** All files of a built site, as paths below it. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

export const htmlFiles = (folder: string): string[] => filesOf(folder).filter((file) => file.endsWith('.html'));

/** A page of a built site as a document. */
export const documentOf = (folder: string, file: string): Document =>
  parseHTML(readFileSync(join(folder, file), 'utf8')).document;

/** The environment without what the test runner adds, some of which Vite reads. */
const withoutVitest = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^(VITEST.*|BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV)$/.test(key)),
  );

/** Builds the site in a folder of its own. Answers with the exit code and what the build said. */
export const build = async (
  root: string,
  outDir: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly output: string }> => {
  try {
    const { stdout, stderr } = await promisify(execFile)('astro', ['build', '--outDir', outDir], {
      cwd: root,
      env: { ...withoutVitest(), NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env },
      maxBuffer: 64e6,
    });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
};
