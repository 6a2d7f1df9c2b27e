import { describe, expect, it } from 'vitest';
import { addressOf } from '../support/address.ts';
import { drawnTwice } from '../support/frames.ts';
import { expected, handlesOf, liveOn, shownOn, withoutFonts } from '../support/live.ts';
import { openedSite, wake } from '../support/visit.ts';

const site = openedSite();
const live = liveOn(site);

describe('going and coming back', () => {
  it('returns to where the reader was, when motion is reduced, too', async () => {
    await live('/', async (page) => {
      await page.evaluate(() => {
        window.scrollTo({ top: 300, behavior: 'instant' });
      });
      await page.locator('[data-timeline] > svg a[data-event="strain-viewer"]').dispatchEvent('click');
      await expect.poll(() => page.locator('[data-timeline-card] .card').count()).toBe(1);
      await page.goBack();
      await expect.poll(() => page.locator('[data-timeline-card] .card').count()).toBe(0);
      expect(await page.evaluate(() => window.scrollY)).toBe(300);
    });
  });

  it('returns the focus to the words from which a card was opened', async () => {
    await live('/', async (page) => {
      const link = page.locator('[data-chapter-text] > p a[href="#strain-viewer"]').first();
      await link.focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.querySelector('.card-open h3 a')?.getAttribute('href'))).toBe(
        '#strain-viewer',
      );
      await page.keyboard.press('Escape');
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  it('leaves a reader where they were when the page is loaded again, or has been scrolled before it was awake', async () => {
    await live('/?select=strain-viewer', async (page) => {
      await withoutFonts(page);
      const scrollTo = (top: number) =>
        page.evaluate((y) => {
          window.scrollTo({ top: y, behavior: 'instant' });
        }, top);
      await scrollTo(3000);
      await expect.poll(() => page.evaluate(() => (history.state as { top?: number } | null)?.top)).toBe(3000);
      await page.reload();
      await wake(page);
      expect(await page.evaluate(() => window.scrollY)).toBe(3000);
      expect(await page.evaluate(() => document.querySelector('.card-open h3 a')?.getAttribute('href'))).toBe(
        '#strain-viewer',
      );
      await page.goto(`${site.origin}/about/`);
      await page.goBack();
      await wake(page);
      expect(await page.evaluate(() => window.scrollY)).toBe(3000);
    });
    await site.visit('/', { reducedMotion: 'reduce' }, async (page) => {
      await page.route('**/timeline.json', async (route) => {
        await page.evaluate(() => {
          window.scrollTo({ top: 3000, behavior: 'instant' });
        });
        await route.continue();
      });
      await page.goto(`${site.origin}/?select=strain-viewer`);
      await page.waitForSelector('main[data-awake]');
      await drawnTwice(page);
      expect(await page.evaluate(() => window.scrollY)).toBe(3000);
    });
  });

  it('comes back to the same place of a page that is filtered', async () => {
    await live('/?company=lumen', async (page) => {
      await withoutFonts(page);
      for (const top of [2000, 4000]) {
        await page.evaluate((y) => {
          window.scrollTo({ top: y, behavior: 'instant' });
        }, top);
        await expect.poll(() => page.evaluate(() => (history.state as { top?: number } | null)?.top)).toBe(top);
        await page.reload();
        await wake(page);
        await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(top);
        await page.goto(`${site.origin}/about/`);
        await page.goBack();
        await wake(page);
        await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(top);
      }
    });
  });

  it('leads to the event of a fragment that the rest of the address would hide', async () => {
    await live('/?company=lumen#corvo-fluid', async (page) => {
      expect(await page.locator('article#corvo-fluid').isVisible()).toBe(true);
    });
  });

  it('leads to the entry that an address names under a filter', async () => {
    await live(
      '/?company=lumen#strain-viewer',
      async (page) => {
        const top = () =>
          page.evaluate(
            () => document.getElementById('strain-viewer')?.closest('li')?.getBoundingClientRect().top ?? -1,
          );
        await expect.poll(top).toBeGreaterThanOrEqual(0);
        expect(await top()).toBeLessThan(400);
        expect(await page.evaluate(() => document.activeElement?.closest('li')?.querySelector('article')?.id)).toBe(
          'strain-viewer',
        );
      },
      { reducedMotion: 'no-preference' },
    );
  });

  it('keeps the chapter when the language changes, with a card open, too', async () => {
    await live('/#04-cast-glass', async (page) => {
      expect(await page.locator('header a[hreflang]').getAttribute('href')).toBe('/zh/#04-cast-glass');
    });
    await live('/?select=strain-viewer', async (page) => {
      await page.locator('.contents a[href="#06-after-clear"]').click();
      await page.locator('header a[hreflang]').click();
      await wake(page);
      expect((await addressOf(page)).href).toBe(`${site.origin}/zh/?select=strain-viewer#06-after-clear`);
      const top = () =>
        page.evaluate(
          () => document.querySelector('[data-chapter="06-after-clear"]')?.getBoundingClientRect().top ?? -1,
        );
      await expect.poll(top).toBeGreaterThan(-200);
      expect(await top()).toBeLessThan(200);
      expect(await page.evaluate(() => document.querySelector('.card-open h3 a')?.getAttribute('href'))).toBe(
        '#strain-viewer',
      );
    });
  });

  it('lifts a filter only for an event that the fragment itself names', async () => {
    await live('/?company=corvo&select=strain-viewer#04-cast-glass', async (page) => {
      expect((await shownOn(page)).list).toEqual(expected('corvo'));
    });
  });

  it('shows the same years of a company’s page again, though they lie before its first', async () => {
    await live('/company/eastmere/', async (page) => {
      const { from, to } = handlesOf(page);
      await from.focus();
      await page.keyboard.press('Home');
      await to.focus();
      for (let i = 0; i < 8; i += 1) await page.keyboard.press('PageDown');
      await expect.poll(() => new URL(page.url()).search).toMatch(/from=.*&to=198/);
      const before = [await from.getAttribute('aria-valuetext'), await to.getAttribute('aria-valuetext')];
      await page.reload();
      await wake(page);
      expect([await from.getAttribute('aria-valuetext'), await to.getAttribute('aria-valuetext')]).toEqual(before);
    });
  });
});
