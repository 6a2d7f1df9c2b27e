import { describe, expect, it } from 'vitest';
import { addressOf } from '../support/address.ts';
import { openedSite } from '../support/visit.ts';

const { visit } = openedSite();

describe('the short way', () => {
  it('shows of each chapter its picture below its sentence, at any width, with and without script', async () => {
    for (const javaScriptEnabled of [true, false])
      for (const width of [320, 390, 768, 1104, 1440])
        await visit('/short/', { width, javaScriptEnabled }, async (page) => {
          const chapters = await page.locator('#the_story > li').evaluateAll((items) =>
            items.map((item) => {
              const [sentence, picture] = ['h2 + p', 'svg'].map((part) => item.querySelector(part));
              const [words, chart] = [sentence, picture].map((element) => element?.getBoundingClientRect());
              return {
                isWithin: (chart?.left ?? -1) >= 0 && (chart?.right ?? Infinity) <= window.innerWidth,
                high: chart?.height ?? 0,
                gap: (chart?.top ?? 0) - (words?.bottom ?? 0),
                texts: picture?.querySelectorAll('text').length ?? 0,
              };
            }),
          );
          expect(chapters.length).toBeGreaterThan(2);
          for (const { isWithin, high, gap, texts } of chapters) {
            expect(isWithin, `${width} px`).toBe(true);
            expect(high, `${width} px`).toBeGreaterThan(200);
            expect(gap, `${width} px`).toBeGreaterThan(8);
            expect(texts).toBeGreaterThan(3);
          }
        });
  });

  it('leads from each chapter, and from each mark, into the story', async () => {
    await visit('/short/', {}, async (page) => {
      await page.locator('#the_story > li h2 a').nth(1).click();
      await page.waitForSelector('[data-chapter]');
      const { hash } = await addressOf(page);
      expect(hash).toMatch(/^#\d\d-/);
      await page.goBack();
      const hrefs = await page
        .locator('#the_story svg a[data-event]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(hrefs.length).toBeGreaterThan(5);
      for (const href of hrefs) expect(href).toMatch(/^\/#[a-z]/);
    });
  });
});
