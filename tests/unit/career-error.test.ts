import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { CareerError } from '../../src/site/career/career-error.ts';

it('tells all faults in its message, and leads a dev server to the first in the owner’s file', () => {
  const error = new CareerError('.', [
    { file: 'tests/fixtures/careers/one-job.ts', line: 9, column: 5, sentence: 'One.' },
    { file: 'tests/fixtures/careers/site-shape/about/en.mdx', line: 2, column: 3, sentence: 'Two.' },
    { file: 'src/data/timeline.ts', sentence: 'Three.' },
  ]);
  expect(error.message.split('\n').slice(1)).toEqual([
    'tests/fixtures/careers/one-job.ts:9: One.',
    'tests/fixtures/careers/site-shape/about/en.mdx:2:3: Two.',
    'src/data/timeline.ts: Three.',
  ]);
  expect({ ...error.loc, file: resolve(error.loc.file) }).toEqual({
    file: resolve('tests/fixtures/careers/one-job.ts'),
    line: 9,
    column: 5,
  });
  expect(error.frame.split('\n')).toHaveLength(5);
  expect(error.frame).toMatch(/^> 9 \| /m);
  expect(error.stack).toBe('');
});
