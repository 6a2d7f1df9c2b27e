import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { liveOn } from '../support/live.ts';
import { openedSite } from '../support/visit.ts';

const { visit, origin } = openedSite();
const live = liveOn({ visit });

/** A paragraph in the middle of the story that names events, by its address. */
const id = '04-cast-glass.p2';
const paragraph = `[id="${id}"]`;
const link = `${paragraph} > .pilcrow`;

const topOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

/** The place in the margin of the paragraph's first line. */
const margin = async (page: Page): Promise<readonly [number, number]> => {
  const { x = 0, y = 0 } = (await page.locator(paragraph).boundingBox()) ?? {};
  return [x - 6, y + 10];
};

/** True where the link to the paragraph is in its margin. */
const isSeen = async (page: Page): Promise<boolean> =>
  page.locator(link).evaluate((element, [x, y]) => document.elementFromPoint(x, y) === element, await margin(page));

/** Where the lines of each paragraph begin and end, from their tops. */
const linesOf = (page: Page): Promise<readonly string[]> =>
  page.locator('p:has(> .pilcrow)').evaluateAll((paragraphs) =>
    paragraphs.map((p) => {
      const range = document.createRange();
      range.selectNodeContents(p);
      const { top } = p.getBoundingClientRect();
      return [...range.getClientRects()]
        .filter(({ width }) => width > 0)
        .map((line) => `${line.left} ${line.right} ${line.top - top}`)
        .join();
    }),
  );

describe('the link of a paragraph', () => {
  it('appears beside it under the pointer, leads to it, and marks it, with and without script', async () => {
    for (const javaScriptEnabled of [true, false])
      await visit('/', { javaScriptEnabled, reducedMotion: 'reduce' }, async (page) => {
        expect(await isSeen(page)).toBe(false);
        await page.locator(paragraph).hover();
        await expect.poll(() => isSeen(page)).toBe(true);
        const before = await page.locator(paragraph).evaluate((p) => getComputedStyle(p).backgroundColor);
        await page.mouse.click(...(await margin(page)));
        await expect.poll(() => page.url()).toBe(`${origin}/#${id}`);
        await expect.poll(() => topOf(page, paragraph)).toBeLessThan(200);
        expect(await topOf(page, paragraph)).toBeGreaterThan(0);
        expect(await page.locator(paragraph).evaluate((p) => getComputedStyle(p).backgroundColor)).not.toBe(before);
      });
  });

  it('wraps no line of any paragraph anew as it comes and goes', async () => {
    for (const width of [412, 768, 1440])
      await visit('/', { width, reducedMotion: 'reduce' }, async (page) => {
        const before = await linesOf(page);
        const session = await page.context().newCDPSession(page);
        await session.send('DOM.enable');
        await session.send('CSS.enable');
        const { root } = await session.send('DOM.getDocument');
        const { nodeIds } = await session.send('DOM.querySelectorAll', {
          nodeId: root.nodeId,
          selector: 'p:has(> .pilcrow)',
        });
        for (const nodeId of nodeIds)
          await session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: ['hover'] });
        const signs = await page
          .locator('.pilcrow')
          .evaluateAll((links) => new Set(links.map((a) => getComputedStyle(a, '::before').content)).size);
        expect(signs).toBe(1);
        expect(await linesOf(page)).toEqual(before);
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
