import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paintRules } from '../../src/timeline/draw/paints.ts';

describe('the stylesheets', () => {
  it('let no element of whatever sort depend on what another holds: browsers style the whole page anew at each change then', () => {
    const files = globSync('src/**/*.css');
    const found = files.flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/^.*:has\((?![+~]).*[\s>~+](?:\*|:not\(|:is\().*[,{]$/gm),
    ]);
    expect(files.length).toBeGreaterThan(10);
    expect(found.map(([rule]) => rule.trim())).toEqual([]);
  });

  it('make no shape of a chart transparent as a whole, which is a layer of its own for each of them', () => {
    const sheet = paintRules() + readFileSync('src/timeline/draw/timeline.css', 'utf8');
    expect(sheet).toContain('fill-opacity:');
    expect(sheet.match(/[{;\s]opacity:/g)).toBeNull();
  });
});
