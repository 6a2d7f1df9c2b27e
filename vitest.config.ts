import { defineConfig } from 'vitest/config';

const setUp = (...names: readonly string[]): string[] => names.map((name) => `tests/support/set-up/${name}.ts`);

const project = (name: string, extra: object) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...extra },
});

/**
 * Milliseconds that a test may take before it counts as hanging: many times what it takes on a slow and busy machine, as how
 * long a test takes proves nothing.
 */
const patience = 300_000;

export default defineConfig({
  test: {
    testTimeout: patience,
    hookTimeout: patience,
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: '.astro/test-results.json' }]] : ['default'],
    // The words of every language.
    setupFiles: ['src/i18n/all.ts'],
    maxWorkers: 2,
    // Files of a project that run in one process share what they import, which takes longer than most of them.
    isolate: false,
    // How long a page may take to do what a test waits for, on a busy machine; a test that waits for nothing is no slower.
    expect: { poll: { timeout: 60_000 } },
    projects: [
      project('sources', { globalSetup: setUp('built') }),
      project('unit', {
        include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts'],
        globalSetup: setUp('written'),
        // Stylesheets are read as text; left out, as is the default, they would be empty.
        css: true,
      }),
      project('site', { globalSetup: setUp('built') }),
      project('browser', { globalSetup: setUp('built', 'served', 'chrome') }),
      project('owner', { globalSetup: setUp('built', 'served', 'chrome') }),
      project('bare', { include: ['tests/owner/**/*.test.ts'], globalSetup: setUp('built', 'served', 'chrome') }),
      project('engines', { globalSetup: setUp('engines', 'built', 'served') }),
    ],
  },
});
