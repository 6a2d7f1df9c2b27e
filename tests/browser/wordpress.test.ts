import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../support/address.ts';
import { frameOf, openEmbeds, type Embeds } from '../support/embeds.ts';
import { wire } from '../support/wire.ts';

let embeds: Embeds;
beforeAll(async () => {
  embeds = await openEmbeds();
});
afterAll(() => embeds.leave());

/** What WordPress runs on a page with an embed: it sets a height of 200 to 1000 px, and follows links to the site itself. */
const wordpress = `<script>
  window.links = [];
  addEventListener('message', function (event) {
    var data = event.data;
    if (!data || !data.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return;
    document.querySelectorAll('iframe[data-secret="' + data.secret + '"]').forEach(function (frame) {
      if (event.source !== frame.contentWindow) return;
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, ~~parseInt(data.value, 10)));
      if (data.message !== 'link') return;
      links.push(data.value);
      if (new URL(data.value).host === new URL(frame.getAttribute('src')).host && document.activeElement === frame)
        top.location.href = data.value;
    });
  });
  addEventListener('load', function () {
    document.querySelectorAll('iframe.wp-embedded-content').forEach(function (frame) {
      frame.contentWindow.postMessage({ message: 'ready', secret: frame.getAttribute('data-secret') }, '*');
    });
  });
</script>`;
const secret = 'a1B2c3D4e5';

/** Opens an article with a frame as WordPress makes it. */
const visit = (query: string, use: (page: Page) => Promise<void>): Promise<void> => {
  const attributes = `class="wp-embedded-content" data-secret="${secret}" sandbox="allow-scripts" security="restricted" width="600" height="200" scrolling="no"`;
  const body = `${wordpress}<h1>Article</h1>${embeds.frame(`/embed/${query}#?secret=${secret}`, attributes)}`;
  return embeds.visit({ body }, use);
};
const links = (page: Page) => page.evaluate(() => (window as unknown as { links: string[] }).links);
const mark = '[data-timeline] .ct-works a[data-event]';

describe('in an article of WordPress', () => {
  it('a click on a mark opens its card in the frame, a chip filters there, and the reader stays on the article', async () => {
    await visit('', async (page) => {
      const article = (await addressOf(page)).href;
      const content = await frameOf(page);
      const title = content.locator('.embed-card h3');
      const chip = content.locator('[data-filter-company]').first();
      await content.locator('.embed-controls > summary').click();
      await content.locator(`${mark} .ct-dot`).last().click();
      await title.waitFor();
      const opened = await title.textContent();
      await content.locator('.card-tools button', { hasText: 'Close' }).click();
      await title.waitFor({ state: 'detached' });
      await chip.click();
      expect(await chip.getAttribute('aria-current')).toBe('true');
      await content.locator('[data-filter-all]').click();
      expect(await chip.getAttribute('aria-current')).toBe(null);
      await content.locator('.ct-earlier a').click();
      await title.waitFor();
      expect(await title.textContent()).not.toBe(opened);
      await content.locator(`${mark} .ct-dot`).last().click();
      await expect.poll(() => title.textContent()).toBe(opened);
      expect((await addressOf(page)).href).toBe(article);
      expect(await links(page)).toEqual([]);
    });
  });

  it('Enter on a mark opens its card in the frame, and Enter on a chip filters there', async () => {
    await visit('', async (page) => {
      const content = await frameOf(page);
      await content.locator(mark).last().focus();
      await page.keyboard.press('Enter');
      await content.locator('.embed-card h3').waitFor();
      await content.locator('.embed-controls > summary').click();
      await content.locator('[data-filter-company]').first().focus();
      await page.keyboard.press('Enter');
      await content.locator('[data-filter-company][aria-current="true"]').waitFor();
      expect(await links(page)).toEqual([]);
    });
  });

  it('the first click of a reader already opens and filters in the frame', async () => {
    await visit('', async (page) => {
      const content = page.frameLocator('iframe');
      await content.locator('.embed[data-live]').waitFor();
      expect(await content.locator('.embed[data-awake]').count()).toBe(0);
      await content.locator('[data-filter-company]').first().dispatchEvent('click');
      await content.locator('[data-filter-company][aria-current="true"]').waitFor({ state: 'attached' });
      expect(await links(page)).toEqual([]);
    });
  });

  it('links that leave the frame lead to the story, in place of the article', async () => {
    const { id } = wire.events.find(({ kind }) => kind === 'work') ?? { id: '' };
    for (const [link, path] of [
      ['.embed-story a', ''],
      ['header a', ''],
      ['.embed-card h3 a', `#${id}`],
    ] as const)
      await visit(`?select=${id}`, async (page) => {
        await (await frameOf(page)).locator(link).click();
        await page.waitForURL(`${embeds.site}/${path}`);
      });
  });
});

describe('a mark of a frame', () => {
  it('that is opened in a tab of its own shows its event in the story', async () => {
    const sandbox = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" width="900" height="1200"';
    await embeds.visit({ body: embeds.frame('/embed/', sandbox) }, async (page) => {
      const content = page.frameLocator('iframe');
      await content.locator('.embed[data-live]').waitFor();
      const dot = content.locator(`${mark} .ct-dot`).last();
      const id = await content.locator(mark).last().getAttribute('data-event');
      for (const how of [{ modifiers: ['Control' as const] }, { button: 'middle' as const }]) {
        const [tab] = await Promise.all([page.context().waitForEvent('page'), dot.click(how)]);
        await tab.waitForURL(`${embeds.site}/#${id}`);
        await tab.close();
      }
      expect(await content.locator('.embed-card h3').count()).toBe(0);
    });
  });
});
