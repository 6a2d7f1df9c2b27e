import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badLabels } from '../support/labels';
import { openSite, type Visitor } from '../support/visit';

let site: Visitor;

beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.leave();
});

const visit: Visitor['visit'] = (path, options, use) => site.visit(path, options, use);

const everyPath = [
  '/',
  '/zh/',
  '/company/lumen-atelier/',
  '/zh/era/glass-ceramics/',
  '/about/',
  '/embed/',
  '/zh/embed/?select=fathomless',
  '/404.html',
];

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
  it.each(['/', '/zh/'])(
    'has no label that overlaps another or leaves the picture on %s, with chapters below',
    async (path) => {
      await visit(path, { width: 1440, javaScriptEnabled: false }, async (page) => {
        for (const width of [1440, 768, 390]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await page.evaluate(badLabels, 5), `${width} px`).toEqual([]);
        }
      });
    },
  );

  it('leads from a mark to its card', async () => {
    await visit('/', { javaScriptEnabled: false }, async (page) => {
      const mark = page.locator('[data-timeline] a[data-event="strain-viewer"]');
      await mark.click();
      expect(new URL(page.url()).hash).toBe('#strain-viewer');
      const card = page.locator('article#strain-viewer');
      await expect.poll(async () => (await card.boundingBox())?.y ?? -1, { timeout: 3000 }).toBeLessThan(900);
      expect(await card.isVisible()).toBe(true);
    });
  });
});

describe('every page', () => {
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
});
