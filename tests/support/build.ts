import { run } from './run.ts';

/** What is said where a site will stand, wherever tests run: some hosts have words of their own for it. */
const here = { SITE_URL: 'http://localhost:4321', BASE_PATH: '/' } as const;

/** Builds the site of a project in a folder of its own, with its default address where none is given. Answers with the exit code and what the build said. */
export const build = (
  root: string,
  outDir: string,
  env: Readonly<Record<string, string>> = {},
): ReturnType<typeof run> => run(`astro build --outDir ${outDir}`, { cwd: root, env: { ...here, ...env } });
