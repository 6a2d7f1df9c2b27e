import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { liveOn } from '../support/live';
import { openedSite } from '../support/visit';

const live = liveOn(openedSite());

/** The words at one end of the story that lie on a bar, a mark or a label of the picture. */
const coveredBy = (page: Page, words: string, shapes = '.ct-band, .ct-dot, .ct-label'): Promise<string[]> =>
  page.evaluate(
    ([selector, drawnOn]) => {
      const boxes = [...document.querySelectorAll(`${selector} :is(h1, h2, p)`)].map((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        return { text: part.textContent.trim(), box: range.getBoundingClientRect() };
      });
      const drawn = [...document.querySelectorAll(`[data-timeline] > svg :is(${drawnOn})`)];
      return boxes.flatMap(({ text, box }) =>
        drawn.some((element) => {
          const other = element.getBoundingClientRect();
          return (
            other.left < box.right && box.left < other.right && other.top < box.bottom - 1 && box.top + 1 < other.bottom
          );
        })
          ? [text]
          : [],
      );
    },
    [words, shapes] as const,
  );

describe('the title over the picture', () => {
  it.each(['/', '/zh/'])('has the corner of the steps for itself, however long it is, on %s', async (path) => {
    await live(path, async (page) => {
      expect(await coveredBy(page, '.poster', '.ct-dot, .ct-label, .ct-era-name')).toEqual([]);
    });
  });

  it('stands above a picture that leaves no corner, at the beginning and at the end', async () => {
    await live('/', async (page) => {
      for (const lens of ['company', 'kind']) {
        await page.selectOption('[data-timeline-lens]', lens);
        await expect.poll(() => coveredBy(page, '.poster'), { message: lens }).toEqual([]);
      }
      await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
      await expect.poll(() => page.locator('[data-beside], [data-turning]').count()).toBe(0);
      for (const lens of ['company', 'kind']) {
        await page.selectOption('[data-timeline-lens]', lens);
        await expect.poll(() => coveredBy(page, '.story-end'), { message: lens }).toEqual([]);
      }
    });
  });
});
