import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badLabels } from '../support/labels';
import { barsMissed, marksMissed } from '../support/marks';
import { charts, timeline } from '../support/owner';
import { openSite, type Visitor } from '../support/visit';

let site: Visitor;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.leave();
});

const widths = [1440, 1200, 1024, 900, 768, 600, 390, 320, 280];
const isStory = (path: string): boolean => /^\/(zh\/)?$/.test(path);

/** The employers that the chart does not name. */
const unnamed = async (page: Page): Promise<string[]> => {
  const names = page.locator('[data-timeline] .ct-employer:visible');
  const keys = await names.evaluateAll((shown) => shown.map((name) => name.getAttribute('data-key') ?? ''));
  const isNamed = (id: string): boolean => keys.some((key) => key === id || key.replace(/-\d+$/, '') === id);
  return timeline.companies.map(({ id }) => id).filter((id) => !isNamed(id));
};

describe.each(charts)('the drawn chart on %s, without script', (path) => {
  it('has its labels apart and within it, names every employer, and can be hit anywhere, at any width', async () => {
    await site.visit(path, { width: 1440, javaScriptEnabled: false }, async (page) => {
      const { height } = (await page.locator('[data-timeline] > svg').boundingBox()) ?? { height: 0 };
      expect(height).toBeGreaterThan(100);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        if (width >= 320) expect(await page.evaluate(badLabels, 1), `${width} px`).toEqual([]);
        expect(await page.evaluate(marksMissed, 0), `${width} px`).toEqual([]);
        if (!isStory(path)) continue;
        await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
        expect(await unnamed(page), `${width} px`).toEqual([]);
        expect(await page.evaluate(barsMissed, timeline.companies.length), `${width} px`).toEqual([]);
      }
    });
  });

  it('stands with its cards, none of them hidden', async () => {
    const seen = await site.visit(path, { javaScriptEnabled: false }, async (page) => ({
      marks: await page.locator('[data-timeline] a[data-event]').count(),
      cards: await page.locator('ol article[data-event]').count(),
      hidden: await page.locator('article[data-event]:not(:visible)').count(),
    }));
    expect(seen.cards).toBeGreaterThanOrEqual(seen.marks);
    expect(seen.hidden).toBe(0);
    if (isStory(path)) expect(seen.cards).toBe(timeline.events.length);
  });
});

describe.each(['/', '/zh/'])('a chart within a chapter of %s', (path) => {
  it('keeps its labels within the text and off its years, on a phone too', async () => {
    await site.visit(path, { width: 1440 }, async (page) => {
      for (const width of [1440, 390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const outside = await page.evaluate(() =>
          [...document.querySelectorAll('.plot')].flatMap((plot) => {
            const frame = plot.getBoundingClientRect();
            return [...plot.querySelectorAll('text')]
              .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
              .filter(({ box }) => box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom)
              .map(({ text }) => text);
          }),
        );
        expect(outside, `${width} px`).toEqual([]);
      }
    });
  });
});
