import { describe, expect, it } from 'vitest';
import { objectionsTo } from '../support/axe.ts';
import { hanFontsOf } from '../support/han-fonts.ts';
import { kinds, prefixes } from '../support/owner.ts';
import { setTextSize } from '../support/text-size.ts';
import { openedSite } from '../support/visit.ts';

const site = openedSite();

describe.each(kinds)('the page at %s', (path) => {
  it('has nothing that axe objects to, light and dark, and needs no sideways scroll, with text twice as large either', async () => {
    await site.visit(path, { reducedMotion: 'reduce' }, async (page) => {
      // What an address opens is there once the page is awake.
      if (path.includes('?')) await page.waitForSelector('[data-awake]');
      const needed = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await objectionsTo(page)).toEqual([]);
      for (const width of [1440, 1024, 768, 390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await needed(), `${width} px`).toBeLessThanOrEqual(width);
      }
      await setTextSize(page, '200%');
      expect(await needed(), 'twice as large').toBeLessThanOrEqual(320);
    });
  });
});

/** Pages of the first and of the last language, which may show Han characters. */
const pages = [...new Set([`/`, `/${prefixes.at(-1)}`, `/${prefixes.at(-1)}about/`])];

describe.each(pages)('Chinese at %s', (path) => {
  it('is in the site’s own font or the reader’s, never in boxes', async () => {
    const fonts = await site.visit(path, { javaScriptEnabled: true }, hanFontsOf);
    expect(fonts.filter((font) => /dejavu|liberation|last ?resort/i.test(font))).toEqual([]);
  });
});
