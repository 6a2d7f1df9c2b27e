import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('the stylesheets', () => {
  it('let no element of whatever sort depend on what another has: browsers style the whole page anew at each change then', () => {
    const files = globSync('src/**/*.css');
    const found = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^.*:has\(.*[\s>~+]\*\s*[,{]$/gm)]);
    expect(files.length).toBeGreaterThan(10);
    expect(found.map(([rule]) => rule.trim())).toEqual([]);
  });
});
