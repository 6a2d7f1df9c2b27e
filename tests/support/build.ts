import { run } from './run';

/** Builds the site of a project in a folder of its own. Answers with the exit code and what the build said. */
export const build = (
  root: string,
  outDir: string,
  env: Readonly<Record<string, string>> = {},
): ReturnType<typeof run> => run(`astro build --outDir ${outDir}`, { cwd: root, env });
