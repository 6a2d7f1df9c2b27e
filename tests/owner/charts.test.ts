import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { coveredBy, steps } from '../support/covered.ts';
import { badLabels } from '../support/labels.ts';
import { marksMissed } from '../support/marks.ts';
import { charts, prefixes, timeline } from '../support/owner.ts';
import { openedSite, wake } from '../support/visit.ts';

const site = openedSite();

const isStory = (path: string): boolean => /^\/([a-z]{2}\/)?$/.test(path);
/** Widths in pixels at which a page shows its chart; the story has its upright picture below. */
const widthsOf = (path: string): readonly number[] =>
  isStory(path) ? [1440, 1200, 1024, 900, 768] : [1440, 1200, 1024, 900, 768, 600, 390, 320, 280];

/** The employers that the chart does not name. */
const unnamed = async (page: Page): Promise<string[]> => {
  const names = page.locator('[data-timeline] .ct-employer:visible');
  const keys = await names.evaluateAll((shown) => shown.map((name) => name.getAttribute('data-key') ?? ''));
  const ids = timeline.companies.map(({ id }) => id);
  /** The employer of a name’s key, which may go on with the number of a stint and with an era. */
  const named = keys.map((key) =>
    ids
      .filter((id) => key === id || key.startsWith(`${id}-`))
      .toSorted((a, b) => a.length - b.length)
      .at(-1),
  );
  return ids.filter((id) => !named.includes(id));
};

describe.each(charts)('the drawn chart on %s, without script', (path) => {
  it('has its labels apart and within it, names every employer or can be hit anywhere, at any width', async () => {
    await site.visit(path, { width: 1440, javaScriptEnabled: false }, async (page) => {
      const { height } = (await page.locator('[data-timeline] > svg').boundingBox()) ?? { height: 0 };
      expect(height).toBeGreaterThan(100);
      for (const width of widthsOf(path)) {
        await page.setViewportSize({ width, height: 900 });
        if (width >= 320) expect(await page.evaluate(badLabels, 1), `${width} px`).toEqual([]);
        // The story’s is fitted to the window: where marks have no room beside one another it says how many there are.
        if (!isStory(path)) {
          expect(await page.evaluate(marksMissed, 0), `${width} px`).toEqual([]);
          continue;
        }
        await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
        expect(await unnamed(page), `${width} px`).toEqual([]);
      }
    });
  });

  it('stands with its events, none of them hidden', async () => {
    const seen = await site.visit(path, { javaScriptEnabled: false }, async (page) => ({
      marks: await page.locator('[data-timeline] > svg a[data-event]').count(),
      cards: await page.locator('ol article[data-event]').count(),
      hidden: await page.locator('.events > li:not(:visible)').count(),
    }));
    expect(seen.cards).toBeGreaterThanOrEqual(seen.marks);
    expect(seen.hidden).toBe(0);
    if (isStory(path)) expect(seen.cards).toBe(timeline.events.length);
  });
});

describe.each(prefixes.map((prefix) => `/${prefix}`))('the picture that opens %s', (path) => {
  it('lies behind no word of the opening, in windows high and low, before it is drawn for them and after', async () => {
    for (const [width, height] of [
      [1440, 900],
      [1280, 720],
      [1120, 800],
      [1920, 1000],
    ] as const)
      await site.visit(path, { width, height, reducedMotion: 'reduce' }, async (page) => {
        expect(await coveredBy(page, '.poster', steps), `${width} × ${height}`).toEqual([]);
        await wake(page);
        expect(await coveredBy(page, '.poster', steps), `${width} × ${height}, drawn`).toEqual([]);
      });
  });
});

describe.each(prefixes.map((prefix) => `/${prefix}`))('a chart within a chapter of %s', (path) => {
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

describe('the overview', () => {
  it('shows each employer in its colour, not the line around it, however many there are at one time', async () => {
    await site.visit('/', {}, async (page) => {
      await wake(page);
      const bars = page.locator('[data-timeline-overview] rect');
      const sizes = await bars.evaluateAll((all) =>
        all.map((bar) => [
          Number.parseFloat(getComputedStyle(bar).height),
          Number.parseFloat(getComputedStyle(bar).strokeWidth),
        ]),
      );
      expect(sizes.length).toBeGreaterThanOrEqual(timeline.companies.length);
      for (const [height = 0, line = 0] of sizes) expect(height).toBeGreaterThan(3 * line);
    });
  });
});
