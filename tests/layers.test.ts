import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

const root = 'src/timeline';
const layers = ['model', 'layout', 'draw', 'interact', 'embed'];
const allowed = (layer: string): readonly string[] =>
  ({
    export: ['model', 'export'],
    import: ['model', 'import'],
    lint: ['model', 'lint'],
    picture: ['model', 'layout', 'draw', 'picture'],
  })[layer] ?? layers.slice(0, layers.indexOf(layer) + 1);

const everyTexts = ['../i18n/index.ts', '../i18n/languages.ts'];

/** No browser loads the exports and imports: they may have the texts of the site’s pages, too. The element has English within. */
const texts = (layer: string): readonly string[] => [
  ...everyTexts,
  ...(['export', 'import'].includes(layer) ? ['../i18n/all.ts'] : layer === 'embed' ? ['../i18n/en.ts'] : []),
];

it('lets a layer import itself, what is left of it, and i18n', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(20);
  const faults = files.flatMap((file) => {
    const imports = [...readFileSync(join(root, file), 'utf8').matchAll(/from '(\.[^']*)'/g)].map(
      ([, path]) => path ?? '',
    );
    return imports
      .map((path) => relative(root, join(root, dirname(file), path)))
      .filter((path) => {
        const [layer = ''] = file.split('/');
        return !texts(layer).includes(path) && !allowed(layer).includes(path.split('/')[0] ?? '');
      })
      .map((path) => `${file} imports ${path}`);
  });
  expect(faults).toEqual([]);
});

it('keeps i18n free of imports and the owner’s data free of all but types', () => {
  const importsOf = (path: string) => readFileSync(path, 'utf8').match(/^import (?!type).*$/gm) ?? [];
  expect(importsOf('src/data/timeline.ts')).toEqual([]);
  for (const file of readdirSync('src/i18n'))
    expect(importsOf(join('src/i18n', file)).join()).not.toMatch(/from '\.\./);
});

it('keeps the gallery out of the site, and the helpers of the tests out of all but the gallery', () => {
  const importsOf = (path: string) => [...readFileSync(path, 'utf8').matchAll(/(?:from|import) '([^']*)'/g)];
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|mjs|astro|css|mdx)$/.test(file))
    .filter((file) => !file.startsWith('gallery/'));
  expect(files.length).toBeGreaterThan(100);
  const faults = files.flatMap((file) =>
    importsOf(join('src', file)).flatMap(([, path = '']) =>
      /\/(gallery|tests)\//.test(path) ? [`${file} imports ${path}`] : [],
    ),
  );
  expect(faults).toEqual([]);
  expect(importsOf('src/gallery/integration.ts').map(([, path]) => path)).toEqual(['astro']);
});

it('has a configuration that Node reads as it stands, without a bundler', () => {
  const script = "await import('./astro.config.mjs'); console.log('read')";
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })).toBe('read\n');
});
