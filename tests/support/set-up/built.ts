import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, dist } from '../site';

/** All that a build reads. Folders count, as a file may be taken from them. */
const sources = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

const changed = (path: string): number => statSync(path).mtimeMs;
const lastChange = (path: string): number =>
  statSync(path).isDirectory()
    ? Math.max(changed(path), ...readdirSync(path).map((name) => lastChange(join(path, name))))
    : changed(path);

/** Whether the site stands built, with its default address, and nothing that it was built from has changed since. */
const isBuilt = (): boolean => {
  const [first, last] = [join(dist, 'index.html'), join(dist, 'sitemap-index.xml')];
  if (!existsSync(first) || !existsSync(last)) return false;
  return (
    readFileSync(first, 'utf8').includes('<link rel="canonical" href="http://localhost:4321/">') &&
    Math.max(...sources.map(lastChange)) < changed(first)
  );
};

/** Builds the site where that has not been done. @throws what the build says where it fails */
export default async (): Promise<void> => {
  if (isBuilt()) return;
  const { code, output } = await build(process.cwd(), dist);
  if (code !== 0) throw new Error(output);
};
