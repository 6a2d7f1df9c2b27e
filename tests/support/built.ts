import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { careers, makeFork } from './fork.ts';

/** All that a build reads. Folders count, as a file may be taken from them. */
const sources = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

const changed = (path: string): number => statSync(path).mtimeMs;
const lastChange = (path: string): number =>
  statSync(path).isDirectory()
    ? Math.max(changed(path), ...readdirSync(path).map((name) => lastChange(join(path, name))))
    : changed(path);

/** Whether a site stands built, with its default address, and nothing that it was built from has changed since. */
const isBuilt = (dist: string, from: readonly string[]): boolean => {
  const [first, last] = [join(dist, 'index.html'), join(dist, 'sitemap-index.xml')];
  if (!existsSync(first) || !existsSync(last)) return false;
  return (
    readFileSync(first, 'utf8').includes('<link rel="canonical" href="http://localhost:4321/">') &&
    Math.max(...from.map(lastChange)) < changed(first)
  );
};

const buildIn = async (root: string): Promise<void> => {
  const { code, output } = await build(root, 'dist');
  if (code !== 0) throw new Error(output);
};

/** Builds the repository’s own site where that has not been done. @throws what the build says where it fails */
export const ownSite = async (): Promise<string> => {
  if (!isBuilt('dist', sources)) await buildIn('.');
  return 'dist';
};

/** Builds the site of a career of the fixtures where that has not been done. @throws what the build says where it fails */
export const siteOf = async (career: string): Promise<string> => {
  const root = join('.astro/sites', career);
  const dist = join(root, 'dist');
  if (!isBuilt(dist, [...sources, careers])) {
    makeFork(root, career);
    await buildIn(root);
  }
  return dist;
};
