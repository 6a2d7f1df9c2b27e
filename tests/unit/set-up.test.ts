import { readFileSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';

vi.mock('node:fs/promises', async (original) => ({
  ...(await original<object>()),
  mkdir: vi.fn(),
  writeFile: vi.fn(),
}));

// What was imported here writes nothing, and other tests share it.
afterAll(() => {
  vi.resetModules();
});

it('writes no file when a configuration is loaded', async () => {
  await import('../../astro.config.mjs');
  await import('../../vitest.config.ts');
  expect(mkdir).not.toHaveBeenCalled();
  expect(writeFile).not.toHaveBeenCalled();
});

it('runs no test twice, and lets none sleep', () => {
  const texts = ['browser', 'engines', 'owner', 'site', 'support'].flatMap((folder) =>
    readdirSync(join('tests', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [file, readFileSync(join('tests', folder, file), 'utf8')] as const),
  );
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter(([, text]) => text.includes('waitForTimeout')).map(([file]) => file)).toEqual([]);
  for (const text of [readFileSync('vitest.config.ts', 'utf8'), ...texts.map(([, each]) => each)])
    expect(text).not.toMatch(/\bretry:/);
});
