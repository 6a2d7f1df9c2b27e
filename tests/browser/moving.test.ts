import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { badLabels } from '../support/labels.ts';
import { openedSite, wake } from '../support/visit.ts';

const site = openedSite();

/** Turns the wheel over the chart, once a frame, and leaves it moving. Answers with the labels of works and where they stand then. */
const turn = (page: Page, times: number, deltaY: number): Promise<string[]> =>
  page.evaluate(
    async ([count, by]) => {
      const svg = document.querySelector('[data-timeline] > svg');
      const { left = 0, top = 0, width = 0 } = svg?.getBoundingClientRect() ?? {};
      const [clientX, clientY] = [left + width * 0.55, top + 200];
      for (let i = 0; i < count; i += 1) {
        const init = { ctrlKey: true, deltaY: by, clientX, clientY, bubbles: true, cancelable: true };
        svg?.dispatchEvent(new WheelEvent('wheel', init));
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return [...document.querySelectorAll('.ct-works text')].flatMap((text) => {
        const { top, width: room } = text.getBoundingClientRect();
        return room > 0 ? [`${text.textContent} ${Math.round(top)}`] : [];
      });
    },
    [times, deltaY] as const,
  );

const atRest = (page: Page): Promise<unknown> =>
  page.waitForSelector('[data-timeline] > svg:not([data-state="moving"])', { timeout: 5000 });

describe('a chart that moves', () => {
  it('lets no label overlap another or leave the picture, in any frame nor after', async () => {
    for (const [path, width] of [
      ['/', 1440],
      ['/zh/', 768],
    ] as const)
      await site.visit(path, { width, reducedMotion: 'reduce' }, async (page) => {
        await wake(page);
        for (const deltaY of [-20, -20, -20, 20, 20, 20, 20]) {
          await turn(page, 4, deltaY);
          expect(await page.evaluate(badLabels, 5), `${path} ${deltaY}`).toEqual([]);
        }
        await atRest(page);
        expect(await page.evaluate(badLabels, 5), `${path} at rest`).toEqual([]);
      });
  });

  it('lets no number of hidden marks hang over an edge or upon a name, whatever was shown before it moved', async () => {
    for (const [path, width] of [
      ['/', 1440],
      ['/zh/', 768],
      ['/?lens=company', 1000],
    ] as const)
      await site.visit(path, { width, reducedMotion: 'reduce' }, async (page) => {
        await wake(page);
        for (const deltaY of [-20, -20, -20, 20, 20, 20, 20, 20, -20, -20]) {
          await turn(page, 5, deltaY);
          expect(await page.evaluate(badLabels, 1), `${path} ${deltaY}`).toEqual([]);
          await atRest(page);
          expect(await page.evaluate(badLabels, 1), `${path} at rest`).toEqual([]);
        }
      });
  });

  it('begins where the server’s picture stands: labels stay on their rows', async () => {
    await site.visit('/', { reducedMotion: 'reduce' }, async (page) => {
      await wake(page);
      const before = await turn(page, 0, 0);
      const after = await turn(page, 1, -2);
      expect(after.length).toBeGreaterThan(before.length / 2);
      expect(after.filter((row) => !before.includes(row))).toEqual([]);
    });
  });

  it('tells the chosen mark apart when it has left the picture and come back', async () => {
    await site.visit('/?from=1996&to=1997&select=strain-viewer', { reducedMotion: 'reduce' }, async (page) => {
      await wake(page);
      await page.locator('[data-timeline] > svg').scrollIntoViewIfNeeded();
      const marks = page.locator('[data-timeline] > svg a[data-event="strain-viewer"]');
      expect(await marks.getAttribute('aria-current')).toBe('true');
      const { x = 0, y = 0 } = (await page.locator('[data-timeline] > svg').boundingBox()) ?? {};
      await page.mouse.move(x + 200, y + 150);
      await page.mouse.down();
      await page.mouse.move(x + 1300, y + 150, { steps: 4 });
      await expect.poll(() => marks.count()).toBe(0);
      await page.mouse.move(x + 200, y + 150, { steps: 4 });
      await expect.poll(() => marks.count()).toBe(1);
      expect(await marks.getAttribute('aria-current')).toBe('true');
      await page.mouse.up();
    });
  });
});
