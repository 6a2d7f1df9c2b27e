import { defineConfig } from 'vitest/config';

const project = (name: string, extra: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...extra },
});

export default defineConfig({
  test: {
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: '.astro/test-results.json' }]] : ['default'],
    projects: [
      // Stylesheets are read as text; left out, as is the default, they would be empty.
      project('unit', { include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts'], css: true }),
      project('site', { testTimeout: 60_000, hookTimeout: 60_000 }),
      // A test whose browser has stopped to answer is run once more; one that fails is not.
      project('browser', {
        testTimeout: 45_000,
        hookTimeout: 60_000,
        maxWorkers: 2,
        retry: { count: 1, condition: /^Test timed out|: Timeout [\d.]+ms exceeded/ },
      }),
    ],
  },
});
