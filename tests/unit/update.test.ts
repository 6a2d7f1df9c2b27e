import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareVersions, notesBetween, planUpdate } from '../../scripts/update/plan.ts';
import { run } from '../support/run.ts';

const ownership = { owner: ['src/data/', 'README.md'], upstream: ['src/data/schema/'] };
const files = (entries: Readonly<Record<string, string>>) => new Map(Object.entries(entries));

describe('planUpdate', () => {
  it('takes what upstream changed or added, removes what it removed, and merges what both changed', () => {
    const base = files({ a: '1', b: '1', c: '1', d: '1' });
    const own = files({ a: '1', b: '2', c: '1', d: '1', mine: '1' });
    const next = files({ a: '2', b: '3', d: '1', e: '1' });
    expect(planUpdate(base, own, next, ownership)).toEqual([
      { path: 'a', step: 'take' },
      { path: 'b', step: 'merge' },
      { path: 'c', step: 'remove' },
      { path: 'e', step: 'take' },
    ]);
  });

  it('keeps what the owner changed where upstream removed it, and what the owner removed removed', () => {
    const base = files({ a: '1', b: '1' });
    expect(planUpdate(base, files({ a: '2' }), files({ b: '2' }), ownership)).toEqual([
      { path: 'a', step: 'keep' },
      { path: 'b', step: 'keep' },
    ]);
  });

  it('touches no file of the owner’s, but upstream’s within the owner’s folders', () => {
    const next = files({ 'src/data/timeline.ts': '2', 'README.md': '2', 'src/data/schema/a.json': '2' });
    expect(planUpdate(files({}), files({}), next, ownership)).toEqual([
      { path: 'src/data/schema/a.json', step: 'take' },
    ]);
  });

  it('leaves a site that has changed nothing of upstream’s with the other version, whatever the two have', () => {
    const tree = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'src/data/x'), fc.constantFrom('1', '2')).map(files);
    fc.assert(
      fc.property(tree, tree, (base, next) => {
        const site = new Map(base);
        for (const { path, step } of planUpdate(base, base, next, ownership))
          if (step === 'remove') site.delete(path);
          else site.set(path, next.get(path) ?? '');
        const upstreams = (of: ReadonlyMap<string, string>) => [...of].filter(([path]) => path !== 'src/data/x').sort();
        expect(upstreams(site)).toEqual(upstreams(next));
        expect(site.get('src/data/x')).toBe(base.get('src/data/x'));
      }),
    );
  });
});

describe('versions', () => {
  it('are ordered by their numbers', () => {
    expect(['1.10.0', '1.9.3', '0.20.1'].sort(compareVersions)).toEqual(['0.20.1', '1.9.3', '1.10.0']);
  });

  it('have their notes between two of them in the changelog', () => {
    const changelog =
      '# Changelog\n\n## Unreleased\n\n- d\n\n## 1.2.0 - 2027\n\n- c\n\n## 1.1.0\n\n- b\n\n## 1.0.0\n\n- a\n';
    expect(notesBetween(changelog, '1.0.0', '1.2.0')).toBe('## 1.2.0 - 2027\n\n- c\n\n## 1.1.0\n\n- b');
  });
});

describe('npm run update', () => {
  const { version, owner } = JSON.parse(readFileSync('upstream.json', 'utf8')) as {
    version: string;
    owner: readonly string[];
  };
  const folder = mkdtempSync(join(tmpdir(), 'update-test-'));
  const [project, site] = [join(folder, 'project'), join(folder, 'site')];
  const git = (cwd: string, ...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const commit = (cwd: string): void => {
    git(cwd, 'add', '--all');
    git(cwd, 'commit', '--quiet', '--message', 'Change');
  };
  const update = (...args: readonly string[]) =>
    run(`${process.execPath} scripts/update.ts ${args.join(' ')}`, { cwd: site });
  const read = (path: string): string => readFileSync(join(site, path), 'utf8');
  const raise = (from: string, to: string): void => {
    const path = join(project, 'upstream.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };

  beforeAll(() => {
    const kept = ['src', 'scripts', 'docs', 'upstream.json', 'package.json', 'CHANGELOG.md', 'README.md'];
    for (const path of kept) cpSync(path, join(project, path), { recursive: true });
    git(folder, 'init', '--quiet', project);
    commit(project);
    git(project, 'tag', `v${version}`);
    git(folder, 'clone', '--quiet', project, site);
    git(site, 'remote', 'rename', 'origin', 'upstream');

    const change = (path: string, text: string): void => {
      appendFileSync(join(project, path), text);
    };
    for (const path of ['src/styles/page.css', 'src/styles/theme.css', 'src/data/timeline.ts'])
      change(path, '/* of the project */\n');
    change('src/timeline/layout/new.ts', 'export const isNew = true;\n');
    rmSync(join(project, 'src/styles/type.css'));
    raise(version, '99.0.0');
    writeFileSync(join(project, 'CHANGELOG.md'), '# Changelog\n\n## 99.0.0\n\n### Migration\n\n- Rename nothing.\n');
    commit(project);
    git(project, 'tag', 'v99.0.0');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('refuses where changes are not committed', async () => {
    appendFileSync(join(site, 'src/data/timeline.ts'), '// of the owner\n');
    const { code, output } = await update();
    expect(output).toMatch(/changes that are not committed; commit or stash them first/);
    expect(code).toBe(1);
    commit(site);
  });

  it('refuses a version that there is not, or a project that does not answer, and names what there is', async () => {
    const [unknown, nowhere] = [await update('7.0.0'), await update('--from', './nowhere')];
    expect(unknown.output).toContain(`has no version 7.0.0; use one of ${version}, 99.0.0.`);
    expect(nowhere.output).toContain('No repository answers at ./nowhere.');
    expect([unknown.code, nowhere.code]).toEqual([1, 1]);
    expect(git(site, 'status', '--porcelain')).toBe('');
  });

  it('brings the project’s files, shows what changed and the notes on it, and touches nothing of the owner’s', async () => {
    const mine = owner.map((path) => [path, git(site, 'ls-files', '-s', '--', path)]);
    const { code, output } = await update();
    expect(output).toContain(`From version ${version} to 99.0.0`);
    expect(code).toBe(0);
    expect(output).toContain('src/styles/page.css: new or changed');
    expect(output).toContain('src/styles/type.css: removed');
    expect(output).toContain('- Rename nothing.');
    expect(read('src/styles/page.css')).toContain('of the project');
    expect(read('src/timeline/layout/new.ts')).toContain('isNew');
    expect(read('src/data/timeline.ts')).toMatch(/of the owner\n$/);
    expect(read('src/styles/theme.css')).not.toContain('/* of the project */');
    expect(owner.map((path) => [path, git(site, 'ls-files', '-s', '--', path)])).toEqual(mine);
    commit(site);
    expect((await update()).output).toContain('This site has version 99.0.0, the newest.');
  });

  it('merges what both changed, and says where their lines are the same', async () => {
    const css = (text: string) =>
      readFileSync(join(project, 'src/styles/base.css'), 'utf8').replace('box-sizing: border-box;', text);
    writeFileSync(join(site, 'src/styles/base.css'), css('box-sizing: inherit;'));
    appendFileSync(join(site, 'src/styles/print.css'), '/* of the owner, too */\n');
    commit(site);
    writeFileSync(join(project, 'src/styles/base.css'), css('box-sizing: content-box;'));
    const print = readFileSync(join(project, 'src/styles/print.css'), 'utf8');
    writeFileSync(join(project, 'src/styles/print.css'), `/* first */\n${print}`);
    raise('99.0.0', '99.1.0');
    commit(project);
    git(project, 'tag', 'v99.1.0');
    const { code, output } = await update();
    expect(output).toContain('src/styles/print.css: merged with your change');
    expect(read('src/styles/print.css')).toMatch(/^\/\* first \*\/\n[^]*of the owner, too \*\/\n$/);
    expect(output).toMatch(/src\/styles\/base\.css: changed by you and by the project in the same lines/);
    expect(output).toContain('One file is to be settled by hand: src/styles/base.css.');
    expect(read('src/styles/base.css')).toContain('<<<<<<< yours');
    expect(code).toBe(1);
  });
});

it('tells of the version that this is in the changelog', () => {
  const { version } = JSON.parse(readFileSync('upstream.json', 'utf8')) as { version: string };
  expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`\n## ${version}`);
});
