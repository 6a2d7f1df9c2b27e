import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join, resolve, sep } from 'node:path';
import { existsSync } from 'node:fs';
import subsetFont from 'subset-font';
import { runnerImport } from 'vite';

const require = createRequire(import.meta.url);

/** Where the subsets are written, seen from the project's root. */
export const folder = '.astro/fonts';

const ascii = Array.from({ length: 0x7e - 0x20 + 1 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');
const typographic = '\u00a0×–—‘’“”…−';

/** What text needs of a font's features: kerning, ligatures, marks, figures of one width. */
const keepFeatures = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'];

const textFiles = /\.(ts|mdx|astro)$/;
const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2018\u2019\u201c\u201d\u2026·]/gu;

/** The texts of the site's sources, each with its path; the gallery is no part of the site. */
const sourceTexts = async (/** @type {string} */ root) => {
  const entries = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((e) => e.isFile() && textFiles.test(e.name))
    .map((e) => join(e.parentPath, e.name))
    .filter((path) => !path.startsWith(join(root, 'src', 'gallery', sep)));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
};

/** Every Han character and Chinese punctuation mark in texts, in order, once. */
const hanIn = (/** @type {readonly string[]} */ texts) => [...new Set(texts.join('').match(han))].sort().join('');

/** ASCII, typographic marks, and whatever else texts have of scripts other than Chinese. */
const latinIn = (/** @type {readonly string[]} */ texts) =>
  [...new Set(ascii + typographic + (texts.join('').match(/[\u00a0-\u2e7f]/g) ?? []).join(''))].sort().join('');

/** What a text file may set as a heading: titles and headings of chapters, any word of the interface. */
const headings = (/** @type {{ path: string, text: string }} */ { path, text }) => {
  if (path.endsWith('.mdx')) return text.match(/^(title:|#).*$/gm) ?? [];
  return path.includes('/i18n/') ? [text] : [];
};

/** The texts of a value below keys of some names. @returns {string[]} */
const textsBelow = (/** @type {unknown} */ value, /** @type {RegExp} */ keys, within = false) => {
  if (typeof value === 'string') return within ? [value] : [];
  return Object.entries(value ?? {}).flatMap(([key, part]) => textsBelow(part, keys, within || keys.test(key)));
};

/** The owner's data. */
const careerIn = async (/** @type {string} */ root) =>
  (await runnerImport(resolve(root, 'src', 'data', 'timeline.ts'), { configFile: false })).module.default;

/** What a source shows on English pages: all but the Chinese of the data, the interface and the chapters. */
const inEnglish = (/** @type {{ path: string, text: string }} */ { path, text }) => {
  if (/[/-]zh(\/[^/]*)?\.(mdx|ts)$/.test(path)) return text.match(/\blanguage: .*/g) ?? [];
  return [text.replaceAll(/\bzh:\s*('[^'\n]*'|"[^"\n]*"|`[^`]*`)/g, '')];
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
  const career = await careerIn(root);
  // However they are put together.
  const names = textsBelow(career, /^(name|title|headline|short|words)$/);
  const latin = latinIn(texts.map(({ text }) => text));
  /** Nothing of the font but the room of a character. */
  const bare = ['BASE', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'gasp', 'prep', 'vhea', 'vmtx'];
  const notoSerif = (/** @type {number} */ weight) =>
    font(`@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-${weight}-normal.woff2`);
  const jobs = [
    {
      name: 'serif',
      source: font('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
      characters: latin,
      keepFeatures,
      variationAxes: { wght: { min: 400, max: 700 } },
    },
    {
      name: 'serif-italic',
      source: font('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2'),
      characters: latin,
      keepFeatures,
      variationAxes: { wght: 400 },
    },
    {
      name: 'sans',
      source: font('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
      characters: latin,
      keepFeatures,
      variationAxes: { wght: { min: 400, max: 700 } },
    },
    { name: 'han', source: notoSerif(400), characters: hanIn(texts.map(({ text }) => text)) },
    {
      name: 'han-bold',
      source: notoSerif(700),
      characters: hanIn([...texts.flatMap(headings), ...names]),
    },
    {
      name: 'han-few',
      source: notoSerif(400),
      // The heading of every page has the person's name in both languages.
      characters: hanIn([...texts.flatMap(inEnglish), ...textsBelow(career?.person, /^name$/)]),
    },
    { name: 'room', source: notoSerif(400), characters: '.', dropTables: bare },
  ];
  for (const { name, source, characters, ...cut } of jobs) {
    const path = join(target, `${name}.woff2`);
    const stampPath = `${path}.sha256`;
    const stamp = createHash('sha256')
      .update(JSON.stringify([source, characters, cut]))
      .digest('hex');
    if (existsSync(path) && existsSync(stampPath) && (await readFile(stampPath, 'utf8')) === stamp) continue;
    const options = { targetFormat: /** @type {const} */ ('woff2'), ...cut };
    await writeFile(path, await subsetFont(await readFile(source), characters, options));
    await writeFile(stampPath, stamp);
  }
};
