import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objectionsTo } from '../support/axe';
import { badLabels } from '../support/labels';
import { barsMissed, marksMissed } from '../support/marks';
import { setTextSize } from '../support/text-size';
import { openSite, type Visitor } from '../support/visit';

let site: Visitor;

beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.leave();
});

const visit: Visitor['visit'] = (path, options, use) => site.visit(path, options, use);

/** What a page shows at each of some widths, as its window is made narrower. */
const atWidths = <Seen>(
  path: string,
  widths: readonly number[],
  look: (page: Page) => Promise<Seen>,
): Promise<(readonly [number, Seen])[]> =>
  visit(path, { width: Math.max(...widths) }, async (page) => {
    const seen: (readonly [number, Seen])[] = [];
    for (const width of widths.toSorted((a, b) => b - a)) {
      await page.setViewportSize({ width, height: 900 });
      seen.push([width, await look(page)]);
    }
    return seen;
  });

const paths = [
  '/',
  '/zh/',
  '/company/google-brain/',
  '/zh/company/tencent/',
  '/era/frameworks/',
  '/zh/era/foundation-models/',
];
const everyPath = [...paths, '/about/', '/zh/about/', '/embed/', '/zh/embed/?select=wuliang', '/404.html'];

describe('who a person in the text is', () => {
  for (const path of ['/', '/zh/'])
    it(`stands within no sentence on a phone, and comes when asked, scripts off, on ${path}`, async () => {
      await visit(path, { width: 390, javaScriptEnabled: false }, async (page) => {
        const notes = page.locator('.person small');
        expect(await notes.count()).toBeGreaterThan(0);
        expect(await page.locator('.person small:visible').count()).toBe(0);
        await page.locator('.person button').first().click();
        expect(await notes.first().isVisible()).toBe(true);
        expect(await page.locator('.person small:visible').count()).toBe(1);
      });
    });

  it('stands in the margin of a wide page', async () => {
    await visit('/', { width: 1440 }, async (page) => {
      const [text, note] = [page.locator('.chapter > p').first(), page.locator('.person small').first()];
      const [column, box] = [await text.boundingBox(), await note.boundingBox()];
      expect(box?.x).toBeGreaterThanOrEqual((column?.x ?? Infinity) + (column?.width ?? 0));
    });
  });
});

describe('the drawn chart, without script', () => {
  for (const path of paths)
    it(`has no label that overlaps another or leaves the picture, at any width, on ${path}`, async () => {
      for (const [width, labels] of await atWidths(path, [1440, 1200, 1024, 900, 768, 390, 320], (page) =>
        page.evaluate(badLabels),
      ))
        expect(labels, `${width} px`).toEqual([]);
    });

  it('stands on every story, company and era page with its cards, scripts off', async () => {
    for (const path of paths) {
      const seen = await visit(path, { javaScriptEnabled: false }, async (page) => ({
        chart: await page.locator('[data-timeline] > svg').boundingBox(),
        marks: await page.locator('[data-timeline] a[data-event]').count(),
        cards: await page.locator('ol article[data-event]').count(),
        hidden: await page.locator('article[data-event]:not(:visible)').count(),
      }));
      expect(seen.chart?.height, path).toBeGreaterThan(200);
      expect(seen.marks, path).toBeGreaterThan(1);
      expect(seen.cards, path).toBeGreaterThanOrEqual(seen.marks);
      expect(seen.hidden, path).toBe(0);
    }
  });

  it('names every company, on a phone too', async () => {
    for (const path of ['/', '/zh/'])
      for (const [width, named] of await atWidths(path, [1440, 1024, 768, 390, 320], (page) =>
        page.locator('.ct-name:visible').count(),
      ))
        expect(named, `${path} at ${width} px`).toBe(8);
  });

  it('leads from a mark to its card', async () => {
    await visit('/', { javaScriptEnabled: false }, async (page) => {
      const mark = page.locator('[data-timeline] a[data-event="tfprof"]');
      await mark.click();
      expect(new URL(page.url()).hash).toBe('#tfprof');
      const card = page.locator('article#tfprof');
      await expect.poll(async () => (await card.boundingBox())?.y ?? -1, { timeout: 3000 }).toBeLessThan(900);
      expect(await card.isVisible()).toBe(true);
    });
  });

  it('lets every company’s bar be hit in its middle, though the ends of its neighbours lie upon it', async () => {
    for (const path of ['/', '/zh/'])
      for (const [width, bars] of await atWidths(path, [1440, 768, 390], (page) => page.evaluate(barsMissed)))
        expect(bars, `${path} at ${width} px`).toEqual([]);
  });

  it('lets every mark be hit in its middle, at any width', async () => {
    for (const path of ['/', '/zh/', '/era/frameworks/']) {
      const missed = await atWidths(path, [1440, 1024, 768, 600, 390, 320, 280], (page) => page.evaluate(marksMissed));
      for (const [width, marks] of missed) expect(marks, `${path} at ${width} px`).toEqual([]);
    }
  });
});

describe('a chart within a chapter', () => {
  it('keeps its labels within the text and off its years, on a phone too', async () => {
    for (const path of ['/', '/zh/']) {
      const outside = await atWidths(path, [1440, 390, 320], (page) =>
        page.evaluate(() =>
          [...document.querySelectorAll('.plot')].flatMap((plot) => {
            const frame = plot.getBoundingClientRect();
            return [...plot.querySelectorAll('text')]
              .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
              .filter(({ box }) => box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom)
              .map(({ text }) => text);
          }),
        ),
      );
      for (const [width, labels] of outside) expect(labels, `${path} at ${width} px`).toEqual([]);
    }
  });
});

describe('every page', () => {
  it('needs no sideways scroll, at any width', async () => {
    for (const path of everyPath)
      for (const [width, needed] of await atWidths(path, [1440, 1024, 768, 390, 320], (page) =>
        page.evaluate(() => document.documentElement.scrollWidth),
      ))
        expect(needed, `${path} at ${width} px`).toBeLessThanOrEqual(width);
  });

  it('keeps nothing on the reader’s device: no cookie, no storage, no worker', async () => {
    for (const path of [...everyPath, '/share/?tier=element']) {
      const kept = await visit(path, {}, async (page) => {
        await page.mouse.move(5, 5);
        await page.mouse.move(40, 60);
        await page.waitForLoadState('networkidle');
        return page.evaluate(async () => [
          document.cookie,
          localStorage.length,
          sessionStorage.length,
          (await indexedDB.databases()).length,
          (await caches.keys()).length,
          (await navigator.serviceWorker.getRegistrations()).length,
        ]);
      });
      expect(kept, path).toEqual(['', 0, 0, 0, 0, 0]);
    }
  });

  it('sets prose in lines of 60 to 75 letters, or of 32 to 40 Chinese characters', async () => {
    const inEms = (path: string) =>
      visit(path, { width: 1440 }, (page) =>
        page
          .locator('.chapter > p')
          .first()
          .evaluate((p) => p.clientWidth / Number.parseFloat(getComputedStyle(p).fontSize)),
      );
    const lettersPerEm = 2.1;
    const letters = (await inEms('/')) * lettersPerEm;
    expect(letters).toBeGreaterThan(60);
    expect(letters).toBeLessThan(75);
    const characters = await inEms('/zh/');
    expect(characters).toBeGreaterThan(32);
    expect(characters).toBeLessThan(40);
  });

  it('needs none at 320 px with text twice as large', async () => {
    for (const path of ['/', '/zh/', '/about/', '/company/google-brain/', '/share/', '/embed/']) {
      const width = await visit(path, { width: 320 }, async (page) => {
        await setTextSize(page, '200%');
        return page.evaluate(() => document.documentElement.scrollWidth);
      });
      expect(width, path).toBeLessThanOrEqual(320);
    }
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`has nothing that axe objects to, ${colorScheme}`, async () => {
      for (const path of everyPath) {
        expect(await visit(path, { colorScheme }, (page) => objectionsTo(page)), path).toEqual([]);
      }
    });

  it('shows Chinese in the site’s own font or the reader’s, never as boxes', async () => {
    for (const path of ['/', '/zh/', '/zh/about/']) {
      const fonts = await visit(path, { javaScriptEnabled: true }, async (page) => {
        const client = await page.context().newCDPSession(page);
        await client.send('DOM.enable');
        await client.send('CSS.enable');
        const { root } = await client.send('DOM.getDocument', { depth: -1 });
        const { nodeIds } = await client.send('DOM.querySelectorAll', {
          nodeId: root.nodeId,
          selector: 'h1, h2, h3, p, a, b, li, dd, dt, cite, span, text',
        });
        const used: string[] = [];
        for (const nodeId of nodeIds.slice(0, 400)) {
          const { fonts: found } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
          const { outerHTML } = await client.send('DOM.getOuterHTML', { nodeId });
          if (/^<[^>]*>[\p{Script=Han}\s，。]+<\/[a-z0-9]+>$/u.test(outerHTML.trim()))
            used.push(...found.map(({ familyName, isCustomFont }) => (isCustomFont ? 'own' : familyName)));
        }
        return [...new Set(used)];
      });
      expect(fonts.length, path).toBeGreaterThan(0);
      expect(
        fonts.filter((font) => /dejavu|liberation|last ?resort/i.test(font)),
        path,
      ).toEqual([]);
    }
  });
});
