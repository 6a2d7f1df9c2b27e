import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../support/address.ts';
import { openedSite } from '../support/visit.ts';

const site = openedSite();

type Point = readonly [x: number, y: number];

/** Fingers on the glass: where they are put down, and where they go from there, in so many steps, before they leave. */
const swipe = async (glass: CDPSession, from: readonly Point[], to: readonly Point[], steps = 10): Promise<void> => {
  const at = (share: number) =>
    from.map(([x, y], id) => {
      const [endX, endY] = to[id] ?? [x, y];
      return { id, x: x + (endX - x) * share, y: y + (endY - y) * share };
    });
  await glass.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= steps; step += 1)
    await glass.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / steps) });
  await glass.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};

interface Glass {
  readonly page: Page;
  readonly glass: CDPSession;
  /** The middle of the part of the chart that is on the screen. */
  readonly middle: Point;
  /** Days from the first to the last that the chart shows; null where it shows all. */
  readonly days: () => Promise<number | null>;
}

const touch = (use: (glass: Glass) => Promise<void>): Promise<void> =>
  site.visit(
    '/company/lumen/',
    { width: 390, height: 844, hasTouch: true, isMobile: true, reducedMotion: 'reduce' },
    async (page) => {
      const glass = await page.context().newCDPSession(page);
      await page.touchscreen.tap(5, 5);
      await page.waitForSelector('main[data-awake]');
      const chart = page.locator('[data-timeline] > svg');
      await chart.evaluate((svg) => {
        svg.scrollIntoView({ block: 'start', behavior: 'instant' });
      });
      const box = await chart.boundingBox();
      if (!box) throw new Error('no chart');
      const days = async (): Promise<number | null> => {
        const { searchParams } = await addressOf(page);
        const [from, to] = [searchParams.get('from'), searchParams.get('to')];
        return from && to ? (Date.parse(to) - Date.parse(from)) / 864e5 : null;
      };
      await use({ page, glass, middle: [box.x + box.width / 2, box.y + Math.min(box.height, 700) / 2], days });
    },
  );

describe('fingers', () => {
  it('that part on the chart zoom it, and zoom it out again when they meet', async () => {
    await touch(async ({ page, glass, middle: [x, y], days }) => {
      const scrolled = await page.evaluate(() => window.scrollY);
      const [near, far] = [30, 120];
      await swipe(glass, [[x - near, y], [x + near, y]], [[x - far, y], [x + far, y]]); // prettier-ignore
      await expect.poll(days).toBeLessThan(8 * 365);
      const zoomed = (await days()) ?? NaN;
      expect(zoomed).toBeGreaterThan(365);
      await swipe(glass, [[x - far, y], [x + far, y]], [[x - 2 * near, y], [x + 2 * near, y]]); // prettier-ignore
      await expect.poll(days).toBeGreaterThan(1.5 * zoomed);
      expect(await page.evaluate(() => [window.scrollY, window.visualViewport?.scale])).toEqual([scrolled, 1]);
    });
  });

  it('that move up on the chart scroll the page, and move nothing in the chart', async () => {
    await touch(async ({ page, glass, middle: [x, y], days }) => {
      const scrolled = await page.evaluate(() => window.scrollY);
      await swipe(glass, [[x, y]], [[x, y - 200]]);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 100);
      expect(await days()).toBeNull();
    });
  });

  it('that move sideways on the chart pan it', async () => {
    await touch(async ({ page, glass, middle: [x, y], days }) => {
      await page.locator('[data-tool="zoom-in"]').tap();
      await page.locator('[data-timeline] > svg').evaluate((svg) => {
        svg.scrollIntoView({ block: 'start', behavior: 'instant' });
      });
      const before = { url: (await addressOf(page)).href, days: await days() };
      await swipe(glass, [[x, y]], [[x - 100, y]]);
      await expect.poll(() => page.url()).not.toBe(before.url);
      expect(await days()).toBe(before.days);
    });
  });

  it('that part on the text zoom the page', async () => {
    await touch(async ({ page, glass, days }) => {
      await page.locator('#the_story').evaluate((text) => text.scrollIntoView({ block: 'start', behavior: 'instant' }));
      await swipe(glass, [[180, 420], [210, 420]], [[80, 420], [310, 420]]); // prettier-ignore
      await expect.poll(() => page.evaluate(() => window.visualViewport?.scale)).toBeGreaterThan(1.5);
      expect(await days()).toBeNull();
    });
  });
});
