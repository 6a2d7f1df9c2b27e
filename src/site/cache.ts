import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What builds keep for one another; it may be deleted at any time. */
const folder = 'node_modules/.cache/career-timeline';

interface Made {
  readonly path: string;
  readonly bytes: Buffer<ArrayBuffer>;
}

/** What is being made, by its path. The configuration and the pages have each a copy of this module. */
const making: Map<string, Promise<Made>> = ((globalThis as Record<symbol, unknown>)[
  Symbol.for('career-timeline.making')
] ??= new Map()) as Map<string, Promise<Made>>;

const makeFile = async (path: string, make: () => Promise<Uint8Array> | Uint8Array): Promise<Made> => {
  const known = await readFile(path).catch(() => null);
  if (known) return { path, bytes: known };
  await mkdir(folder, { recursive: true });
  // Whole or not at all, as several may make it at the same time.
  const draft = `${path}.${randomUUID()}`;
  const bytes = Buffer.from(await make());
  await writeFile(draft, bytes);
  await rename(draft, path);
  return { path, bytes };
};

/**
 * A file made once of the same content, however often the site is built.
 * @param name of the file, with its extension
 * @param inputs all that what is made depends on
 * @returns its path, and what it holds
 */
export const cached = (
  name: string,
  inputs: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array> | Uint8Array,
): Promise<Made> => {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(`${input.length} `).update(input);
  const path = join(folder, `${hash.digest('hex').slice(0, 32)}-${name}`);
  const made = making.get(path) ?? makeFile(path, make).finally(() => making.delete(path));
  making.set(path, made);
  return made;
};
