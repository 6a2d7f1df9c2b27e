import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** Bytes after gzip at level 9 of what a page loads from a built site, by sort. */
export interface Bytes {
  readonly html: number;
  readonly css: number;
  readonly scriptFirst: number;
  /** What comes at the reader's first sign. */
  readonly scriptLater: number;
}

const gzipped = (path: string): number =>
  gzipSync(readFileSync(join('dist', path.endsWith('/') ? `${path}index.html` : path)), { level: 9 }).length;

/**
 * Opens a page, wakes it, and counts what it asked for. Scripts that its markup names come first, others later: a browser
 * may report the pointer, and so wake the page, as soon as it is there.
 * @param wake gives the page the first sign of a reader and waits until it has come to life
 */
export const measureBytes = async (page: Page, url: string, wake: () => Promise<void>): Promise<Bytes> => {
  const asked = new Map<string, string>();
  page.on('request', (request) => asked.set(new URL(request.url()).pathname, request.resourceType()));
  await page.goto(url, { waitUntil: 'networkidle' });
  await wake();
  const named = await page.evaluate(() => [...document.scripts].map(({ src }) => src && new URL(src).pathname));
  const sum = (isMeant: (path: string, type: string) => boolean): number =>
    [...asked].reduce((all, [path, type]) => all + (isMeant(path, type) ? gzipped(path) : 0), 0);
  return {
    html: sum((_, type) => type === 'document'),
    css: sum((_, type) => type === 'stylesheet'),
    scriptFirst: sum((path, type) => type === 'script' && named.includes(path)),
    scriptLater: sum((path, type) => type === 'script' && !named.includes(path)),
  };
};
