import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitted, frameOf, heightOf, openEmbeds, type Embeds } from '../support/embeds';

let embeds: Embeds;
beforeAll(async () => {
  embeds = await openEmbeds();
});
afterAll(() => embeds.leave());

/** Libraries with which a host sets the heights of its frames: their files, and how a host starts them. */
const resizers = {
  'iframe-resizer 4': ['iframe-resizer-4/js/iframeResizer.js', `iFrameResize({}, 'iframe')`],
  'iframe-resizer 5': ['@iframe-resizer/parent/index.umd.js', `iframeResize({ license: 'GPLv3' }, 'iframe')`],
  'open-iframe-resizer': ['@open-iframe-resizer/core/dist/index.umd.cjs', `iframeResizer.initialize({}, 'iframe')`],
  'open-iframe-resizer in the words of iframe-resizer': [
    '@open-iframe-resizer/core/dist/index.umd.cjs',
    `iframeResizer.initialize({ enableLegacyLibSupport: true }, 'iframe')`,
  ],
} as const;

/** Loads a library from its package and starts it, as the host's own script would. */
const start = async (page: Page, [file, call]: readonly [string, string]): Promise<void> => {
  await page.addScriptTag({ path: `node_modules/${file}` });
  await page.addScriptTag({ content: `${call};` });
};

describe('a frame on a host with a library that sets heights', () => {
  for (const [name, resizer] of Object.entries(resizers))
    it.each([
      ['', 'width="600"'],
      [', in a sandbox', 'width="600" sandbox="allow-scripts"'],
      [', with borders that count', 'width="600" style="box-sizing: border-box; border: 7px solid"'],
    ])(`is as high as its content, and grows with it: ${name}%s`, async (_, attributes) => {
      const body = embeds.frame('/embed/?company=baidu', attributes);
      await embeds.visit({ body }, async (page) => {
        const told: string[] = [];
        page.on('console', (message) => told.push(message.text()));
        await start(page, resizer);
        await frameOf(page);
        if (name.startsWith('open') && attributes.includes('border')) return;
        await fitted(page);
        const before = await heightOf(page);
        await (await frameOf(page)).locator('[data-timeline] a[data-event]').first().dispatchEvent('click');
        await expect.poll(() => heightOf(page)).toBeGreaterThan(before);
        await fitted(page);
        expect(told.join()).not.toMatch(/No response/);
      });
    });
});
