import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { liveOn } from '../support/live';
import { openedSite } from '../support/visit';

const { visit, origin } = openedSite();
const live = liveOn({ visit });

/** A paragraph in the middle of the story that names events, by its address. */
const id = '04-cast-glass.p2';
const paragraph = `[id="${id}"]`;
const link = `${paragraph} > .pilcrow`;

const topOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

/** True where the link to the paragraph is seen. */
const isSeen = (page: Page): Promise<boolean> =>
  page.locator(link).evaluate((element) => element.getBoundingClientRect().width > 0);

describe('the link of a paragraph', () => {
  it('appears beside it under the pointer, leads to it, and marks it, with and without script', async () => {
    for (const javaScriptEnabled of [true, false])
      await visit('/', { javaScriptEnabled, reducedMotion: 'reduce' }, async (page) => {
        expect(await isSeen(page)).toBe(false);
        await page.locator(paragraph).hover();
        await expect.poll(() => isSeen(page)).toBe(true);
        const before = await page.locator(paragraph).evaluate((p) => getComputedStyle(p).backgroundColor);
        const [text, sign] = [await page.locator(paragraph).boundingBox(), await page.locator(link).boundingBox()];
        expect((sign?.x ?? 0) + (sign?.width ?? 0)).toBeLessThanOrEqual((text?.x ?? 0) + 0.5);
        await page.locator(link).click();
        await expect.poll(() => page.url()).toBe(`${origin}/#${id}`);
        await expect.poll(() => topOf(page, paragraph)).toBeLessThan(200);
        expect(await topOf(page, paragraph)).toBeGreaterThan(0);
        expect(await page.locator(paragraph).evaluate((p) => getComputedStyle(p).backgroundColor)).not.toBe(before);
      });
  });

  it('opens no card and names no event: the picture shows those that the words name', async () => {
    await live('/', async (page) => {
      const named = await page
        .locator(`${paragraph} a:not(.pilcrow)`)
        .evaluateAll((links) => links.map((a) => a.getAttribute('href')?.slice(1)));
      await page.locator(link).evaluate((element: HTMLElement) => {
        element.click();
        const top = (element.parentElement?.getBoundingClientRect().top ?? 0) - window.innerHeight / 4;
        window.scrollBy({ top, behavior: 'instant' });
      });
      const lit = () =>
        page
          .locator('[data-timeline] a.ct-highlighted')
          .evaluateAll((all) => all.map((a) => a.getAttribute('data-event') ?? ''));
      await expect.poll(async () => (await lit()).toSorted()).toEqual(named.toSorted());
      expect(await page.locator('[data-timeline-card] .card').count()).toBe(0);
    });
  });

  it('leads on a tablet to below the picture that lies over the text', async () => {
    await live(
      `/#${id}`,
      async (page) => {
        const foot = () => page.locator('.stage').evaluate((stage) => stage.getBoundingClientRect().bottom);
        await expect.poll(async () => (await topOf(page, paragraph)) >= (await foot())).toBe(true);
        expect(await topOf(page, paragraph)).toBeLessThan(512);
      },
      { width: 768, height: 1024 },
    );
  });

  it('leads to the paragraph where a filter folds its chapter, too', async () => {
    await live(`/?company=corvo#${id}`, async (page) => {
      expect(await page.locator(paragraph).isVisible()).toBe(true);
      await expect.poll(() => topOf(page, paragraph)).toBeLessThan(450);
      expect(await topOf(page, paragraph)).toBeGreaterThan(0);
      expect(await page.locator('[data-chapter] [data-chapter-text][hidden]').count()).toBeGreaterThan(0);
    });
  });

  it('is no Tab stop and does not stand on paper', async () => {
    await visit('/', {}, async (page) => {
      expect(await page.locator('.pilcrow').count()).toBeGreaterThan(20);
      expect(await page.locator('.pilcrow:not([tabindex="-1"])').count()).toBe(0);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator(link).isVisible()).toBe(false);
    });
  });
});
