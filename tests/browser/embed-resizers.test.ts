import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitted, frameOf, heightOf, openEmbeds, type Embeds } from '../support/embeds.ts';

let embeds: Embeds;
beforeAll(async () => {
  embeds = await openEmbeds();
});
afterAll(() => embeds.leave());

/** Libraries with which a host sets the heights of its frames: their files, and how a host starts them. */
const resizers = {
  'iframe-resizer 4': ['iframe-resizer-4/js/iframeResizer.js', (more) => `iFrameResize({ ${more} }, 'iframe')`],
  'iframe-resizer 5': [
    '@iframe-resizer/parent/index.umd.js',
    (more) => `iframeResize({ license: 'GPLv3', ${more} }, 'iframe')`,
  ],
  'open-iframe-resizer': [
    '@open-iframe-resizer/core/dist/index.umd.cjs',
    (more) => `iframeResizer.initialize({ ${more} }, 'iframe')`,
  ],
  'open-iframe-resizer in the words of iframe-resizer': [
    '@open-iframe-resizer/core/dist/index.umd.cjs',
    (more) => `iframeResizer.initialize({ enableLegacyLibSupport: true, ${more} }, 'iframe')`,
  ],
} as const satisfies Readonly<Record<string, readonly [string, (more: string) => string]>>;

describe('a frame on a host with a library that sets heights', () => {
  for (const [name, [file, start]] of Object.entries(resizers))
    it.each([
      ['', '', ''],
      [', in a sandbox', 'sandbox="allow-scripts"', 'checkOrigin: false'],
    ])(`is as high as its content, and grows with it: ${name}%s`, async (_, attributes, options) => {
      const body = embeds.frame('/embed/?company=corvo', `width="600" ${attributes}`);
      await embeds.visit({ body }, async (page) => {
        const told: string[] = [];
        page.on('console', (message) => told.push(message.text()));
        // Loaded from its package and started as the host's own script would.
        await page.addScriptTag({ path: `node_modules/${file}` });
        await page.addScriptTag({ content: start(options) });
        await fitted(page);
        const before = await heightOf(page);
        await (await frameOf(page)).locator('[data-timeline] a[data-event]').first().dispatchEvent('click');
        await expect.poll(() => heightOf(page)).toBeGreaterThan(before);
        await fitted(page);
        expect(told.join()).not.toMatch(/No response/);
      });
    });
});
