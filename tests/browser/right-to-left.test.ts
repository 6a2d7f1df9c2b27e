import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openedSite, wake } from '../support/visit.ts';

const site = openedSite();

/** Shows a page again as one in `ar-XB`, a language made from English for tests: its words, written from right to left. */
const turn = async (page: Page): Promise<void> => {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const body = (await response.text()).replace(/<html lang="[^"]*"/, '<html lang="ar-XB"').replaceAll('dir="ltr"', 'dir="rtl"'); // prettier-ignore
    return route.fulfill({ response, body });
  });
  await page.reload({ waitUntil: 'load' });
};

const turned = <Result>(path: string, width: number, use: (page: Page) => Promise<Result>): Promise<Result> =>
  site.visit(path, { width, reducedMotion: 'reduce' }, async (page) => {
    await turn(page);
    return use(page);
  });

/** Where things stand, in CSS pixels from the left edge of the window. */
const edges = (page: Page, selector: string): Promise<{ left: number; right: number; textAlign: string }> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right, textAlign: getComputedStyle(element).textAlign };
    });

describe('a language that is written from right to left', () => {
  for (const path of ['/', '/company/lumen-atelier/', '/about/', '/share/', '/short/', '/embed/', '/404.html'])
    for (const width of [390, 1440])
      it(`widens no page: ${path} at ${width} pixels`, async () => {
        await turned(path, width, async (page) => {
          const [room, wide] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
          expect(wide).toBe(room);
        });
      });

  it('begins the name of the site and the text at the right edge', async () => {
    await turned('/company/lumen-atelier/', 1440, async (page) => {
      expect((await edges(page, '.bar-name')).right).toBeGreaterThan(1300);
      const { right, textAlign } = await edges(page, 'h1');
      expect([right > 1300, textAlign]).toEqual([true, 'start']);
    });
  });

  it('lets time run from left to right, in the chart and in the overview', async () => {
    await turned('/', 1440, async (page) => {
      await wake(page);
      expect(
        await page
          .locator('svg, .overview-track')
          .evaluateAll((all) => all.filter((picture) => getComputedStyle(picture).direction !== 'ltr').length),
      ).toBe(0);
      const years = await page.locator('.stage svg text').evaluateAll((texts) =>
        texts
          .filter(({ textContent }) => /^(19|20)\d\d$/.test(textContent.trim()))
          .map((text) => ({ year: Number(text.textContent), left: text.getBoundingClientRect().left }))
          .toSorted((a, b) => a.year - b.year)
          .map(({ left }) => left),
      );
      expect(years.length).toBeGreaterThan(2);
      expect(years).toEqual(years.toSorted((a, b) => a - b));
    });
  });

  it('leaves the title in the corner that the picture leaves, and the picture beside the prose', async () => {
    await turned('/', 1440, async (page) => {
      await wake(page);
      expect((await edges(page, '.poster')).left).toBeLessThan(100);
      await page.locator('.chapter').nth(1).evaluate((chapter) => {
        chapter.scrollIntoView({ behavior: 'instant' });
      }); // prettier-ignore
      await page.waitForSelector('main[data-beside]');
      await expect
        .poll(async () => {
          const [prose, picture] = [await edges(page, '.story'), await edges(page, '.stage svg.ct')];
          return [picture.left >= prose.right, picture.right <= 1440];
        })
        .toEqual([true, true]);
    });
  });
});
