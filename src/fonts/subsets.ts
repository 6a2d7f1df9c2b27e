import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { existsSync } from 'node:fs';
import { isHan, knownLocales, languageNames, localeOf, type Locale } from '../i18n/languages.ts';
import { localesOf } from '../site/career/locales-of.ts';
import type { cutFont } from '../site/worker/tasks.mjs';
import { toRaw } from '../timeline/model/raw.ts';

const require = createRequire(import.meta.url);

/** A text file of the site's sources. */
interface Source {
  readonly path: string;
  readonly text: string;
}

/** Where the subsets are written, seen from the project's root. */
export const folder = '.astro/fonts';

const ascii = Array.from({ length: 0x7e - 0x20 + 1 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');
const typographic = '\u00a0×–—‘’“”…−';

/** What text needs of a font's features: kerning, ligatures, marks, figures of one width. */
const keepFeatures = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'];

const textFiles = /\.(ts|mdx|astro)$/;
const han = /[\p{Script=Han}\u3000-\u30ff\uff00-\uffef\u2014\u2018\u2019\u201c\u201d\u2026·]/gu;

/** The texts of the site's sources, each with its path; the gallery is no part of the site. */
const sourceTexts = async (root: string): Promise<readonly Source[]> => {
  const entries = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((e) => e.isFile() && textFiles.test(e.name))
    .map((e) => join(e.parentPath, e.name))
    .filter((path) => !path.startsWith(join(root, 'src', 'gallery', sep)));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
};

/** Every Han character, kana and mark that is set with them in texts, in order, once. */
const hanIn = (texts: readonly string[]) => [...new Set(texts.join('').match(han))].sort().join('');

/** True where texts hold characters for which Latin fonts have no room. */
export const needsHan = (texts: readonly string[]) => texts.some((text) => /[\p{Script=Han}\u3040-\u30ff]/u.test(text));

/** ASCII, typographic marks, and whatever else texts have of scripts other than Chinese. */
const latinIn = (texts: readonly string[]) =>
  [...new Set(ascii + typographic + (texts.join('').match(/[\u00a0-\u2e7f]/g) ?? []).join(''))].sort().join('');

/** What a text file may set as a heading: titles and headings of chapters, any word of the interface. */
const headings = ({ path, text }: Source): readonly string[] =>
  path.endsWith('.mdx') ? (text.match(/^(title:|#).*$/gm) ?? []) : [text];

/** The texts of a value below keys of some names. */
const textsBelow = (value: unknown, keys: RegExp, within = false): readonly string[] => {
  if (typeof value === 'string') return within ? [value] : [];
  return Object.entries(value ?? {}).flatMap(([key, part]) => textsBelow(part, keys, within || keys.test(key)));
};

/** The language of a source: that of its folder, or of its own name; null for a source of no single one. */
const languageOf = ({ path }: Source): Locale | null =>
  localeOf(/(?:i18n\/|story\/|about\/)([a-z]{2,3})(?:\.(?:ts|mdx)$|\/)/.exec(path.replaceAll(sep, '/'))?.[1]);

/** A value without the texts of other languages. */
const inLocales = (value: unknown, kept: readonly Locale[]): unknown => {
  if (Array.isArray(value)) return value.map((part) => inLocales(part, kept));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => {
    const locale = localeOf(key);
    return locale !== key || kept.includes(locale);
  });
  return Object.fromEntries(entries.map(([key, part]) => [key, inLocales(part, kept)]));
};

/** What pages in some languages of a site show in Han characters: of its data, its chapters, the interface. */
const shownIn = (sources: readonly Source[], career: unknown, kept: readonly Locale[]): readonly string[] => {
  const others = knownLocales.filter((locale) => !kept.includes(locale));
  const ofOthers = new RegExp(`\\b(${others.join('|') || '-'}):\\s*('[^'\\n]*'|"[^"\\n]*"|\`[^\`]*\`)`, 'g');
  const read = sources
    .filter((source) => {
      const locale = languageOf(source);
      return locale ? kept.includes(locale) : source.path.includes(`${sep}content${sep}`);
    })
    .map(({ text }) => text.replaceAll(ofOthers, ''));
  return [...read, ...textsBelow(inLocales(career, kept), /./)];
};

const font = (name: string) => require.resolve(name);

/**
 * Cuts the site's fonts down to what it shows and writes them below `folder`, with a stylesheet of those for Han characters,
 * which imports nothing where a site shows none; a subset that is there already is kept.
 * @param root the project's root
 * @param career the owner's data, as they are written
 */
export const writeSubsets = async (root: string, career: unknown, cut: typeof cutFont): Promise<void> => {
  const target = join(root, folder);
  await mkdir(target, { recursive: true });
  const sources = await sourceTexts(root);
  const locales = localesOf(career);
  const names = locales.length > 1 ? locales.map((locale) => languageNames[locale].own) : [];
  const latinLocales = locales.filter((locale) => !isHan(locale));
  const shown = [...shownIn(sources, career, locales), ...names];
  // The heading of every page has the person's name in all languages.
  const few = [...shownIn(sources, career, latinLocales), ...names, ...textsBelow(toRaw(career)['person'], /^name$/)];
  const bold = [
    ...sources.filter((source) => locales.some((locale) => locale === languageOf(source))).flatMap(headings),
    // However they are put together.
    ...textsBelow(inLocales(career, locales), /^(name|title|headline|short|words)$/),
  ];
  const hasHan = needsHan(shown);
  const latin = latinIn(sources.map(({ text }) => text));
  /** Nothing of the font but the room of a character. */
  const bare = ['BASE', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'gasp', 'prep', 'vhea', 'vmtx'];
  const notoSerif = (weight: number) =>
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
    { name: 'han', source: notoSerif(400), characters: hanIn(shown) || '.' },
    { name: 'han-bold', source: notoSerif(700), characters: hanIn(bold) || '.' },
    { name: 'han-few', source: notoSerif(400), characters: hanIn(few) || '.' },
    ...(hasHan ? [{ name: 'room', source: notoSerif(400), characters: '.', dropTables: bare }] : []),
  ];
  const write = async ({ name, source, characters, ...options }: (typeof jobs)[number]) => {
    const path = join(target, `${name}.woff2`);
    const stampPath = `${path}.sha256`;
    const stamp = createHash('sha256')
      .update(JSON.stringify([source, characters, options]))
      .digest('hex');
    if (existsSync(path) && existsSync(stampPath) && (await readFile(stampPath, 'utf8')) === stamp) return;
    const task = { font: await readFile(source), characters, options: { targetFormat: 'woff2', ...options } } as const;
    await writeFile(path, await cut(task));
    await writeFile(stampPath, stamp);
  };
  await Promise.all(jobs.map(write));
  if (!hasHan) await rm(join(target, 'room.woff2'), { force: true });
  const styles = [hasHan && 'han', locales.includes('ja') && 'japanese'].filter(Boolean);
  await writeFile(
    join(target, 'han.css'),
    styles.map((name) => `@import '../../src/styles/${name}.css';\n`).join('') || '/* No Han characters. */\n',
  );
};
