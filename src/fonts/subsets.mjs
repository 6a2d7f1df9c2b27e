import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { existsSync } from 'node:fs';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Where the subsets are written, seen from the project's root. */
export const folder = '.astro/fonts';

const latin = [
  ...Array.from({ length: 0x7e - 0x20 + 1 }, (_, i) => String.fromCodePoint(0x20 + i)),
  ...'\u00a0§©«»°·×àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿÀÁÂÄÅÆÇÈÉÊËÑÒÓÔÖØÙÚÛÜßŁł–—‘’“”…→←↑↓−≈',
].join('');

const textFiles = /\.(ts|mdx|astro)$/;
const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2018\u2019\u201c\u201d\u2026·]/gu;

/** The texts of the site's sources, each with its path. */
const sourceTexts = async (/** @type {string} */ root) => {
  const entries = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((e) => e.isFile() && textFiles.test(e.name)).map((e) => join(e.parentPath, e.name));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
};

/** Every Han character and Chinese punctuation mark in texts, in order, once. */
const hanIn = (/** @type {readonly string[]} */ texts) => [...new Set(texts.join('').match(han))].sort().join('');

/** The lines of a source that may be set as a heading. */
const headings = (/** @type {{ path: string, text: string }} */ { path, text }) => {
  const lines = path.endsWith('.mdx')
    ? text.match(/^(title:|#).*$/gm)
    : text.match(/\b(name|title|headline|label|zh):[^\n]*|zh:\s*\n[^\n]*/g);
  return (lines ?? []).filter((line) => line.length < 120);
};

const font = (/** @type {string} */ name) => require.resolve(name);

/**
 * Cuts the site's fonts down to what it shows and writes them below `folder`; a subset that is there already is kept.
 * @param {string} root the project's root
 */
export const writeSubsets = async (root) => {
  const target = join(root, folder);
  await mkdir(target, { recursive: true });
  const texts = await sourceTexts(root);
  const notoSerif = (/** @type {number} */ weight) =>
    font(`@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-${weight}-normal.woff2`);
  const jobs = [
    {
      name: 'serif',
      source: font('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
      characters: latin,
      variationAxes: { wght: { min: 400, max: 700 } },
    },
    {
      name: 'serif-italic',
      source: font('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2'),
      characters: latin,
      variationAxes: { wght: 400 },
    },
    {
      name: 'sans',
      source: font('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
      characters: latin,
      variationAxes: { wght: { min: 400, max: 700 } },
    },
    { name: 'han', source: notoSerif(400), characters: hanIn(texts.map(({ text }) => text)) },
    { name: 'han-bold', source: notoSerif(700), characters: hanIn(texts.flatMap(headings)) },
  ];
  for (const { name, source, characters, variationAxes } of jobs) {
    const path = join(target, `${name}.woff2`);
    const stampPath = `${path}.sha256`;
    const stamp = createHash('sha256')
      .update(JSON.stringify([source, characters, variationAxes]))
      .digest('hex');
    if (existsSync(path) && existsSync(stampPath) && (await readFile(stampPath, 'utf8')) === stamp) continue;
    const options = { targetFormat: /** @type {const} */ ('woff2'), ...(variationAxes && { variationAxes }) };
    await writeFile(path, await subsetFont(await readFile(source), characters, options));
    await writeFile(stampPath, stamp);
  }
};
