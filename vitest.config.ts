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
      project('browser', { testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 2 }),
    ],
  },
});
