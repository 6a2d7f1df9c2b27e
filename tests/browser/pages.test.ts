import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../support/address.ts';
import { badLabels } from '../support/labels.ts';
import { openSite, type Visitor } from '../support/visit.ts';

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

  it('comes beside the name on hover and on focus, within the window, on screens of any width', async () => {
    for (const width of [320, 768, 1440])
      await visit('/', { width }, async (page) => {
        const person = page.locator('.person').first();
        const note = person.locator('small');
        await person.scrollIntoViewIfNeeded();
        await person.hover();
        expect(await note.isVisible()).toBe(true);
        const [name, box] = [await person.boundingBox(), await note.boundingBox()];
        if (!name || !box) throw new Error('no note');
        const gap = Math.max(name.y - box.y - box.height, box.y - name.y - name.height);
        expect(Math.abs(gap), `${width} px`).toBeLessThan(12);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        await page.mouse.move(0, 0);
        expect(await note.isVisible()).toBe(false);
        await person.locator('button').focus();
        await page.keyboard.press('Shift');
        expect(await note.isVisible()).toBe(true);
      });
  });

  it('stands at the end of the chapter where nothing can be asked: without script', async () => {
    const lists = (javaScriptEnabled: boolean) =>
      visit('/', { javaScriptEnabled }, (page) => page.locator('.people:visible').count());
    expect(await lists(false)).toBeGreaterThan(0);
    expect(await lists(true)).toBe(0);
  });
});

describe('the entries of events, without script', () => {
  it('are one line each, high enough for a finger, and two at most on a phone', async () => {
    for (const [path, width] of [
      ['/', 1440],
      ['/zh/', 1440],
      ['/', 390],
      ['/zh/', 390],
    ] as const)
      await visit(path, { width, javaScriptEnabled: false }, async (page) => {
        const heights = await page
          .locator('.events summary')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
        expect(heights.length).toBeGreaterThan(50);
        expect(Math.min(...heights), path).toBeGreaterThanOrEqual(24);
        const low = width === 390 ? 60 : 40;
        expect(heights.filter((height) => height > low).length / heights.length, path).toBeLessThan(0.15);
      });
  });

  it('open in place to their card, whose title stands in the line alone', async () => {
    await visit('/', { javaScriptEnabled: false }, async (page) => {
      const entry = page.locator('li:has(> details > #strain-viewer)');
      const card = entry.locator('article');
      expect(await card.isVisible()).toBe(false);
      await entry.locator('summary').click();
      expect(await card.isVisible()).toBe(true);
      expect((await card.locator('h3').boundingBox())?.height).toBeLessThanOrEqual(1);
    });
  });
});

describe('the drawn chart, without script', () => {
  it.each([
    ['/', [1440, 1120]],
    ['/zh/', [1440, 1120]],
    ['/company/lumen/', [1440, 768, 390]],
  ] as const)('has no label that overlaps another or leaves the picture on %s', async (path, widths) => {
    await visit(path, { width: 1440, javaScriptEnabled: false }, async (page) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(badLabels, 5), `${width} px`).toEqual([]);
      }
    });
  });

  it('leads from a mark to its card', async () => {
    await visit('/', { javaScriptEnabled: false }, async (page) => {
      const mark = page.locator('[data-timeline] > svg a[data-event="strain-viewer"]');
      await mark.click();
      expect((await addressOf(page)).hash).toBe('#strain-viewer');
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
          .locator('[data-chapter-text] > p')
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
