import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The environment without what the test runner adds, some of which Vite reads. */
const withoutVitest = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^(VITEST.*|BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV)$/.test(key)),
  );

/** Builds the site of a project in a folder of its own. Answers with the exit code and what the build said. */
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
