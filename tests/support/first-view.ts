import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** What a page asks for before a reader’s first sign, with its bytes as a host sends it: text by gzip, fonts as they are. */
export const firstView = async (page: Page, address: string): Promise<ReadonlyMap<string, number>> => {
  const loads: Promise<[string, number]>[] = [];
  page.on('response', (response) => {
    const file = new URL(response.url()).pathname;
    const weigh = (body: Buffer): [string, number] => [
      file,
      file.endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length,
    ];
    loads.push(response.body().then(weigh));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return new Map(await Promise.all(loads));
};

export const sum = (sizes: ReadonlyMap<string, number>): number => [...sizes.values()].reduce((a, b) => a + b, 0);
