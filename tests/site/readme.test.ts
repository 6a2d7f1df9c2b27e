import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

// An owner's own README may be the only one.
describe.each(['README.md', 'README.zh.md', 'CONTRIBUTING.md'].filter((file) => existsSync(file)))('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('names only scripts that there are', () => {
    const named = [...text.matchAll(/npm (?:run )?(start|test|(?<=run )[a-z:]+)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names only files that there are', () => {
    const paths = [...text.matchAll(/`((?:src|tests|public|docs)\/[\w./[\]{}-]*)`/g)].map(([, path]) => path ?? '');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(([, path]) => path ?? '');
    // An owner may have written no chapters.
    const fixed = paths.filter((path) => !/[{<]|^src\/content\//.test(path));
    expect([...fixed, ...links].filter((path) => !existsSync(path))).toEqual([]);
  });
});
