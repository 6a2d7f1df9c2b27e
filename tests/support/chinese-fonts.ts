import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Gives a font another full name, no longer than its own: the text of the record is written over and cut. */
const rename = (font: Buffer, name: string): Buffer => {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const table = tables.find((at) => font.toString('latin1', at, at + 4) === 'name');
  if (table === undefined) throw new Error('The font has no names.');
  const start = font.readUInt32BE(table + 8);
  const texts = start + font.readUInt16BE(start + 4);
  for (let i = 0; i < font.readUInt16BE(start + 2); i++) {
    const record = start + 6 + 12 * i;
    const fullName = font.readUInt16BE(record + 6) === 4;
    const unicode = font.readUInt16BE(record) === 3;
    const bytes = Buffer.from(name, 'utf16le').swap16();
    if (!fullName || !unicode || bytes.length > font.readUInt16BE(record + 8)) continue;
    bytes.copy(font, texts + font.readUInt16BE(record + 10));
    font.writeUInt16BE(bytes.length, record + 8);
  }
  return font;
};

/** The characters of the texts of a folder of pages. */
const charactersOf = async (folder: string): Promise<string> => {
  const pages = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  const texts = await Promise.all(pages.map((file) => readFile(join(folder, file), 'utf8')));
  return [...new Set(texts.join(''))].join('');
};

/**
 * A machine’s own Chinese fonts, “Noto Serif SC” and its bold, with the characters of a built site: a configuration for
 * the environment variable FONTCONFIG_FILE of a browser on Linux, and what removes it.
 */
export const installChineseFonts = async (
  dist: string,
): Promise<{ readonly config: string; readonly remove: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  const characters = await charactersOf(dist);
  for (const [weight, name] of [
    [400, 'Noto Serif SC'],
    [700, 'Noto Serif SC Bold'],
  ] as const) {
    const file = `@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-${weight}-normal.woff2`;
    const font = await subsetFont(await readFile(require.resolve(file)), characters, { targetFormat: 'sfnt' });
    await writeFile(join(folder, `${weight}.ttf`), rename(font, name));
  }
  const config = join(folder, 'fonts.conf');
  await writeFile(
    config,
    `<fontconfig><dir>${folder}</dir><dir>/usr/share/fonts</dir><cachedir>${folder}</cachedir></fontconfig>`,
  );
  return { config, remove: () => rm(folder, { recursive: true }) };
};
