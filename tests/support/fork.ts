import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where careers of invented people are. */
export const careers = 'tests/fixtures/careers';

/** What an owner’s fork has of the project. */
const shared = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** What stands in the folder beside a career, and where an owner has it. */
const belongings = [
  ['about', 'src/content/about'],
  ['story', 'src/content/story'],
  ['public', 'public'],
] as const;

/** What builds keep for one another; all else that they keep is that of one project. */
const cache = 'node_modules/.cache';

/**
 * Makes a folder within the project, whose packages it finds there, a fork that tells a career of the fixtures, with the chapters, the page on sources and the public files of the folder beside it, if any.
 * @param career its file’s name without extension
 */
export const makeFork = (root: string, career: string): void => {
  for (const name of shared) {
    rmSync(join(root, name), { recursive: true, force: true });
    cpSync(name, join(root, name), { recursive: true });
  }
  cpSync(join(careers, `${career}.ts`), join(root, 'src/data/timeline.ts'));
  rmSync(join(root, 'src/content'), { recursive: true, force: true });
  mkdirSync(join(root, 'src/content'));
  for (const [from, to] of belongings)
    if (existsSync(join(careers, career, from)))
      cpSync(join(careers, career, from), join(root, to), { recursive: true });
  for (const folder of [cache, join(root, 'node_modules')]) mkdirSync(folder, { recursive: true });
  if (!existsSync(join(root, cache))) symlinkSync(resolve(cache), join(root, cache));
};
