import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { localesOf } from '../../src/site/career/locales-of.ts';
import { dataFile, readData } from '../../src/site/career/read-data.ts';

it.each(['./head.ts', './head'])('data that import “%s” are read, in the languages that they name', async (path) => {
  const root = mkdtempSync(join(tmpdir(), 'career-'));
  try {
    mkdirSync(join(root, dirname(dataFile)), { recursive: true });
    writeFileSync(join(root, dataFile), `import { head } from '${path}';\nexport default { ...head, events: [] };\n`);
    writeFileSync(
      join(root, dirname(dataFile), 'head.ts'),
      "export const head: object = { locales: ['zh', 'xx', 'en'] };\n",
    );
    const { source, faults } = await readData(root);
    expect(faults).toEqual([]);
    expect(localesOf(source)).toEqual(['zh', 'en']);
  } finally {
    rmSync(root, { recursive: true });
  }
});

it.each([undefined, {}, { locales: 'zh' }, { locales: ['xx'] }])('a site of %o is in English', (source) => {
  expect(localesOf(source)).toEqual(['en']);
});
