import { exec } from 'node:child_process';
import { promisify } from 'node:util';

/** The environment without what the test runner adds, some of which Vite reads. */
export const outside = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^(VITEST.*|BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV)$/.test(key)),
  );

/** Runs a command as outside of the tests. Answers with the exit code and what it said. */
export async function run(
  command: string,
  { cwd = '.', env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<{ readonly code: number; readonly output: string }> {
  try {
    const { stdout, stderr } = await promisify(exec)(command, {
      cwd,
      env: { ...outside(), NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env },
      maxBuffer: 64e6,
    });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}
