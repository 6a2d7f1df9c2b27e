import { setTimeout as pass } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, serve } from '../support/browser.ts';
import { launchChrome } from '../support/chrome.ts';
import { installChineseFonts } from '../support/chinese-fonts.ts';
import { firstView, sum } from '../support/first-view.ts';
import { serveInPieces, serveLate } from '../support/slow.ts';
import { dist } from '../support/site.ts';

const stories = ['/', '/zh/'];
const widths = [390, 1440];

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const open = (width: number, from = browser): Promise<Page> => from.newPage({ viewport: { width, height: 900 } });

/** Milliseconds after which a visit has come to a standstill: many times what it takes on a busy machine. */
const standstill = 60_000;

/**
 * What a visit to a fresh page brings to light. Beside much other work Chrome stops giving a page frames now and then, for
 * good: its compositor waits for a picture that never comes. Such a visit shows nothing, and another takes its place.
 * @throws where three visits come to a standstill
 */
const onVisit = async <Result>(width: number, use: (page: Page) => Promise<Result>): Promise<Result> => {
  for (let left = 3; left > 0; left -= 1) {
    const page = await open(width);
    const visit = use(page).then((result) => ({ result }));
    const end = await Promise.race([visit, pass(standstill, undefined, { ref: false })]);
    visit.catch(() => undefined);
    await page.close();
    if (end) return end.result;
  }
  throw new Error(`No visit at ${width} px came to its end.`);
};

/** The sum of all layout shifts of a page so far, those before the script runs included. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );

const firstPaint = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);

const scrollThrough = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
  });

describe('the story as it loads', () => {
  for (const path of stories)
    for (const width of widths)
      it(`moves nothing at ${width} px on ${path}: not when fonts come late, not while a reader scrolls`, async () => {
        const shift = await onVisit(width, async (page) => {
          const slow = await serveLate(site.origin, /(serif|sans|han)[^/]*\.woff2$/);
          try {
            await page.goto(`${slow.origin}${path}`, { waitUntil: 'commit' });
            await firstPaint(page);
            slow.release();
            await page.waitForLoadState('networkidle');
            await page.evaluate(() => document.fonts.ready.then(() => undefined));
            await scrollThrough(page);
            return await shiftOf(page);
          } finally {
            slow.stop();
          }
        });
        expect(shift).toBe(0);
      });

  it('moves nothing where it comes in pieces, over a slow connection', async () => {
    const slow = await serveInPieces(site.origin);
    for (const path of [...stories, '/company/lumen/'])
      for (const width of [...widths, 1120]) {
        const page = await open(width);
        await page.goto(`${slow.origin}${path}`, { waitUntil: 'load' });
        expect(await shiftOf(page), `${path} at ${width} px`).toBe(0);
        await page.close();
      }
    slow.stop();
  });

  for (const path of stories)
    it(`keeps the labels of the chart apart on ${path} where its fonts never come`, async () => {
      const page = await open(320);
      await page.route('**/*.woff2', (route) => route.abort());
      await page.goto(`${site.origin}${path}`);
      for (const width of [320, ...widths]) {
        await page.setViewportSize({ width, height: 900 });
        const crossing = await page.evaluate(() => {
          const labels = [...document.querySelectorAll('[data-timeline] > svg text')].flatMap((label) => {
            const box = label.getBoundingClientRect();
            const { visibility, display } = getComputedStyle(label);
            return visibility === 'visible' && display !== 'none' && box.width > 0 ? [{ label, box }] : [];
          });
          return labels.flatMap((a, i) =>
            labels
              .slice(i + 1)
              .filter(({ box }) => a.box.left < box.right - 1 && box.left < a.box.right - 1)
              .filter(({ box }) => a.box.top < box.bottom - 4 && box.top < a.box.bottom - 4)
              .map((b) => `${a.label.textContent} × ${b.label.textContent}`),
          );
        });
        expect(crossing, `${width} px`).toEqual([]);
      }
      await page.close();
    });
});

describe('the first view of the story', () => {
  it('has the whole picture, down to its years, on a screen of 1440 × 900', async () => {
    for (const path of stories) {
      const page = await open(1440);
      await page.goto(`${site.origin}${path}`);
      const years = await page.locator('.ct-years text').first().boundingBox();
      expect((years?.y ?? Infinity) + (years?.height ?? 0), path).toBeLessThanOrEqual(900);
      await page.close();
    }
  });

  it('is at most 400 kB, Chinese fonts included', async () => {
    for (const path of stories) {
      const page = await open(1440);
      const sizes = await firstView(page, `${site.origin}${path}`);
      expect(sum(sizes), JSON.stringify([...sizes])).toBeLessThanOrEqual(400_000);
      await page.close();
    }
  });

  describe('on a machine with Chinese fonts of its own', () => {
    let equipped: Browser;
    let fonts: Awaited<ReturnType<typeof installChineseFonts>>;

    beforeAll(async () => {
      fonts = await installChineseFonts(dist);
      equipped = await launchChrome([], { FONTCONFIG_FILE: fonts.config });
    });
    afterAll(async () => {
      await equipped.close();
      await fonts.remove();
    });

    it('needs no Chinese font of ours for the snippets of the builder', async () => {
      const page = await open(1440, equipped);
      const sizes = await firstView(page, `${site.origin}/zh/share/`);
      expect([...sizes.keys()].filter((file) => file.includes('han'))).toEqual([]);
      await page.close();
    });

    for (const path of stories)
      it(`is at most 120 kB, without a Chinese font of ours or what a reader’s first sign brings, on ${path}`, async () => {
        const page = await open(1440, equipped);
        const sizes = await firstView(page, `${site.origin}${path}`);
        expect([...sizes.keys()].filter((file) => /han|wake|timeline\.json/.test(file))).toEqual([]);
        expect(sum(sizes), JSON.stringify([...sizes])).toBeLessThanOrEqual(120_000);
        await page.close();
      });
  });
});
