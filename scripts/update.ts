/* eslint-disable no-console -- what it says is what it is for */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  compareVersions,
  notesBetween,
  planUpdate,
  type Change,
  type Ownership,
  type Step,
  type Tree,
} from './update/plan.ts';

const usage = 'npm run update -- [version] [--from <address of the project’s repository>]';

/** Ends the command with what is wrong and what would be right. */
class Refusal extends Error {}

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', maxBuffer: 256e6, stdio: ['ignore', 'pipe', 'pipe'] });

const tryGit = (...args: readonly string[]): string | null => {
  try {
    return git(...args);
  } catch {
    return null;
  }
};

/** Where the versions are kept once fetched, apart from the owner's own tags. */
const refOf = (version: string): string => `refs/upstream/v${version}`;

const treeOf = (ref: string): Tree =>
  new Map(
    git('ls-tree', '-r', '-z', '--full-tree', ref)
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const [entry = '', path = ''] = line.split('\t');
        return [path, entry] as const;
      }),
  );

/** The versions that a repository has tagged, the oldest first. */
const versionsAt = (address: string): string[] => {
  const tags = tryGit('ls-remote', '--tags', '--refs', address, 'v*');
  if (tags === null) throw new Refusal(`No repository answers at ${address}.`);
  return [...tags.matchAll(/refs\/tags\/v(\d+\.\d+\.\d+)$/gm)].map(([, version = '']) => version).sort(compareVersions);
};

const fetchVersion = (address: string, version: string): void => {
  if (tryGit('fetch', '--quiet', '--no-tags', address, `+refs/tags/v${version}:${refOf(version)}`) === null)
    throw new Refusal(`${address} has no version ${version}, from which this site was made.`);
};

/** Writes what both changed into one file. Answers with whether it is at one, or has marks of what is not. */
const merge = (path: string, base: string, next: string): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'update-'));
  try {
    const fileOf = (name: string, ref: string): string => {
      const file = join(folder, name);
      writeFileSync(file, tryGit('show', `${ref}:${path}`) ?? '');
      return file;
    };
    const labels = ['yours', base, next].flatMap((label) => ['-L', label]);
    return tryGit('merge-file', ...labels, path, fileOf('base', refOf(base)), fileOf('next', refOf(next))) !== null;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const update = (): void => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { from: { type: 'string' } } });
  const { version: base, ...ownership } = JSON.parse(readFileSync('upstream.json', 'utf8')) as Ownership & {
    readonly version: string;
  };
  if (tryGit('rev-parse', '--show-toplevel') === null)
    throw new Refusal(
      'This folder is no git repository, in which an update could be undone; run git init and commit first.',
    );
  if (git('status', '--porcelain') !== '')
    throw new Refusal('There are changes that are not committed; commit or stash them first, so that nothing is lost.');
  const address = values.from ?? tryGit('remote', 'get-url', 'upstream')?.trim();
  if (!address)
    throw new Refusal(
      'Where the project comes from is not known; run git remote add upstream <address>, or give --from <address>.',
    );

  const versions = versionsAt(address);
  const next = positionals[0]?.replace(/^v/, '') ?? versions.at(-1);
  if (next === undefined) throw new Refusal(`${address} has no version yet: no tag such as v${base}.`);
  if (!versions.includes(next))
    throw new Refusal(`${address} has no version ${next}; use one of ${versions.join(', ')}.`);
  if (compareVersions(next, base) <= 0) {
    if (positionals.length > 0 && next !== base)
      throw new Refusal(`Version ${next} is older than ${base}, which this site has.`);
    console.log(`This site has version ${base}, the newest.`);
    return;
  }

  for (const version of [base, next]) fetchVersion(address, version);
  const plan = planUpdate(treeOf(refOf(base)), treeOf('HEAD'), treeOf(refOf(next)), ownership);
  const having = (step: Step): string[] => plan.filter((change) => change.step === step).map(({ path }) => path);
  const [taken, removed] = [having('take'), having('remove')];
  if (taken.length > 0) git('restore', `--source=${refOf(next)}`, '--staged', '--worktree', '--', ...taken);
  if (removed.length > 0) git('rm', '--quiet', '--', ...removed);
  const open = having('merge').filter((path) => !merge(path, base, next));

  console.log(`From version ${base} to ${next}:`);
  const says: Readonly<Record<Step, string>> = {
    take: 'new or changed',
    remove: 'removed',
    merge: 'merged with your change',
    keep: 'kept as you have it, though the project changed or removed it',
  };
  for (const { path, step } of plan satisfies readonly Change[])
    console.log(
      `  ${path}: ${open.includes(path) ? 'changed by you and by the project in the same lines, marked <<<<<<<' : says[step]}`,
    );
  const notes = notesBetween(tryGit('show', `${refOf(next)}:CHANGELOG.md`) ?? '', base, next);
  if (notes) console.log(`\n${notes}`);
  console.log(
    `\nNothing of yours was touched: ${ownership.owner.join(', ')}. See git diff HEAD; then npm ci && npm test, and commit.`,
  );
  if (open.length > 0)
    throw new Refusal(
      `${open.length === 1 ? 'One file is' : `${open.length} files are`} to be settled by hand: ${open.join(', ')}.`,
    );
};

try {
  update();
} catch (error) {
  const isMisused = error instanceof TypeError && 'code' in error;
  if (!(error instanceof Refusal) && !isMisused) throw error;
  console.error(isMisused ? `${error.message} ${usage}` : error.message);
  process.exitCode = 1;
}
