import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const node = 'node_modules/.bin/node';
const folder = mkdtempSync(join(tmpdir(), 'import-'));
const run = (...args: readonly string[]) => spawnSync(node, args, { encoding: 'utf8', input: '' });

it('writes a career once, and again only where told to', () => {
  const out = join(folder, 'timeline.ts');
  const command = ['scripts/import.ts', 'tests/fixtures/imports/resume.json', '--out', out];
  expect(run(...command)).toMatchObject({ status: 0, stdout: expect.stringContaining('6 companies, 10 events') });
  expect(readFileSync(out, 'utf8')).toContain('satisfies TimelineSource<');
  expect(run(...command)).toMatchObject({ status: 1, stderr: expect.stringContaining('--force') });
});

it('writes nothing of what cannot be read, and says why', () => {
  const out = join(folder, 'none.ts');
  const { status, stderr } = run('scripts/import.ts', 'package.json', 'nowhere.json', '--out', out);
  expect([status, stderr]).toEqual([1, expect.stringContaining('nowhere.json: there is no such file.')]);
  expect(existsSync(out)).toBe(false);
});

it('says which flags a new site needs where nobody can be asked', () => {
  const before = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  const { status, stderr } = run('scripts/new.ts', '--force');
  expect([status, stderr]).toEqual([1, expect.stringContaining('--name')]);
  expect(execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' })).toBe(before);
});
