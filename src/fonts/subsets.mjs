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

/** Every Han character and Chinese punctuation mark in the sources of the site, in order, once. */
export const hanCharacters = async (/** @type {string} */ root, /** @type {RegExp} */ within = /./) => {
  const entries = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((e) => e.isFile() && textFiles.test(e.name)).map((e) => join(e.parentPath, e.name));
  const texts = await Promise.all(paths.filter((path) => within.test(path)).map((path) => readFile(path, 'utf8')));
  return [...new Set(texts.join('').match(han))].sort().join('');
};

const titles = async (/** @type {string} */ root) => {
  const characters = new Set();
  const entries = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((e) => e.isFile() && textFiles.test(e.name))) {
    const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
    const lines = entry.name.endsWith('.mdx') ? (text.match(/^(title:|#).*$/gm) ?? []) : [];
    const strings = entry.name.endsWith('.ts')
      ? (text.match(/\b(name|title|headline|label|zh):[^\n]*|zh:\s*\n[^\n]*/g) ?? [])
      : [];
    const short = [...lines, ...strings].filter((line) => line.length < 120).join('');
    for (const character of short.match(han) ?? []) characters.add(character);
  }
  return [...characters].sort().join('');
};

const font = (/** @type {string} */ name) => require.resolve(name);

/**
 * Cuts the site's fonts down to what it shows and writes them below `folder`; a subset that is there already is kept.
 * @param {string} root the project's root
 */
export const writeSubsets = async (root) => {
  const target = join(root, folder);
  await mkdir(target, { recursive: true });
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
    { name: 'han', source: notoSerif(400), characters: await hanCharacters(root) },
    { name: 'han-bold', source: notoSerif(700), characters: await titles(root) },
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
