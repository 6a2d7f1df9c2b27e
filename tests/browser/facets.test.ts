import { describe, expect, it } from 'vitest';
import { liveOn } from '../support/live.ts';
import { openedSite } from '../support/visit.ts';

const live = liveOn(openedSite());

describe('the page of a company', () => {
  it('shows its picture beside what the story tells of it, from the first passage to the last event', async () => {
    await live('/company/lumen/', async (page) => {
      for (const part of ['.passage >> nth=0', '.passage >> nth=-1', '.events > li >> nth=-1']) {
        const [text, picture] = [page.locator(part), page.locator('[data-timeline] > svg')];
        await text.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
        const [words, chart] = [await text.boundingBox(), await picture.boundingBox()];
        expect((words?.x ?? 0) + (words?.width ?? 0), part).toBeLessThan(chart?.x ?? 0);
        const [top, bottom] = [chart?.y ?? 0, (chart?.y ?? 0) + (chart?.height ?? 0)];
        expect(Math.min(bottom, 900) - Math.max(top, 0), part).toBeGreaterThan(300);
      }
    });
  });

  it('opens from a passage the card of an event, and leads on from it to its paragraph in the story', async () => {
    await live('/company/lumen/', async (page) => {
      const links = await page
        .locator('.passage a:not(.read-on)')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      const own = links.find((href) => href?.startsWith('#')) ?? '';
      await page.locator(`.passage a[href="${own}"]`).first().click();
      await expect.poll(() => page.locator(`article${own}`).isVisible()).toBe(true);
      await page.locator('.read-on').first().click();
      await page.waitForURL(/\/#[^/]+\.p\d+$/);
      const target = page.locator('p:target');
      expect(await target.count()).toBe(1);
      await expect.poll(() => target.evaluate((p) => p.getBoundingClientRect().top)).toBeLessThan(450);
    });
  });
});
