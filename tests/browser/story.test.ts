import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../support/address.ts';
import { expected, handlesOf, liveOn } from '../support/live.ts';
import { openedSite } from '../support/visit.ts';
import { wire } from '../support/wire.ts';

const site = openedSite();
const live = liveOn(site);

/** How the parts of chapters are laid out. */
const laidOut = (page: Page) =>
  page.evaluate(() => ({
    ways: [
      ...new Set(
        [...document.querySelectorAll('[data-chapter] > *')].map((part) => getComputedStyle(part).contentVisibility),
      ),
    ],
  }));

describe('a story that loads', () => {
  it.each([1440, 390])(
    'is laid out from its top on, and then whole, which moves nothing that is read (%i px)',
    async (width) => {
      const without = await site.visit('/', { width, javaScriptEnabled: false }, laidOut);
      expect(without.ways).toEqual(['visible']);
      await site.visit('/404.html', { width }, async (page) => {
        await page.addInitScript(() => {
          const idle: IdleRequestCallback[] = [];
          window.requestIdleCallback = (callback) => idle.push(callback);
          Object.assign(window, { idle });
        });
        await page.goto(`${site.origin}/`, { waitUntil: 'load' });
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        expect((await laidOut(page)).ways).toContain('auto');
        const [before = NaN, after] = await page.evaluate(async () => {
          const chapter = document.querySelectorAll('[data-chapter]')[3];
          chapter?.scrollIntoView({ behavior: 'instant' });
          for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
          const top = () => chapter?.getBoundingClientRect().top ?? NaN;
          const first = top();
          const { idle } = window as unknown as { readonly idle: IdleRequestCallback[] };
          for (let next = idle.shift(); next; next = idle.shift()) {
            next({ didTimeout: false, timeRemaining: () => 10 });
            await new Promise(requestAnimationFrame);
          }
          await new Promise(requestAnimationFrame);
          return [first, top()];
        });
        expect(Math.abs((after ?? NaN) - before)).toBeLessThan(1.5);
        expect((await laidOut(page)).ways).toEqual(['visible']);
      });
    },
  );
});

describe('reading', () => {
  it('passes every chapter with the overview following, and nothing shifts', async () => {
    await live('/', async (page) => {
      const { titles, seen, shift } = await page.evaluate(async () => {
        let shifted = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
            if (!entry.hadRecentInput) shifted += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        const label = document.querySelector('[data-brush="label"]');
        const found = new Set<string>();
        const height = document.documentElement.scrollHeight;
        for (let y = 0; y < height; y += 400) {
          window.scrollTo({ top: y, behavior: 'instant' });
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
          if (label?.textContent) found.add(label.textContent);
        }
        return {
          titles: [...document.querySelectorAll('[data-chapter] h2')].map((h) => h.textContent),
          seen: [...found],
          shift: shifted,
        };
      });
      expect(seen).toEqual(titles);
      expect(shift).toBe(0);
    });
  });

  it('narrows the overview to the years that a passage names', async () => {
    await live('/', async (page) => {
      const widths = await page.evaluate(async () => {
        const here = document.querySelector('[data-brush="here"]');
        const chapter = document.querySelector('[data-chapter]:has([data-focus="1997/1998-01"])');
        const found: number[] = [];
        for (const element of [chapter, chapter?.querySelector('[data-focus]')]) {
          const top = (element?.getBoundingClientRect().top ?? 0) + window.scrollY - window.innerHeight / 4;
          window.scrollTo({ top, behavior: 'instant' });
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
          found.push(Number.parseFloat((here as HTMLElement).style.width));
        }
        return found;
      });
      const [whole = 0, passage = 0] = widths;
      expect(passage).toBeGreaterThan(0);
      expect(passage).toBeLessThan(whole * 0.6);
    });
  });

  it('leads from an open card to its neighbour among the events that a filter leaves, and keeps the filter', async () => {
    await live('/?select=strain-viewer', async (page) => {
      await page.click('[data-filter-company="lumen"]');
      const own = wire.events.filter(({ id }) => expected('lumen').includes(id)).map(({ id }) => id);
      await page.click('.card-open button:has-text("Later event")');
      expect((await addressOf(page)).searchParams.get('company')).toBe('lumen');
      const opened = await page.locator('.card-open h3 a').getAttribute('href');
      expect(opened).toBe(`#${own[own.indexOf('strain-viewer') + 1]}`);
    });
  });

  it('opens a card with what comes before and after it in time, closes it by Escape and gives the focus back', async () => {
    await live('/?select=strain-viewer', async (page) => {
      const opened = () =>
        page.evaluate(() => document.querySelector('.card-open h3 a')?.getAttribute('href')?.slice(1));
      expect(await opened()).toBe('strain-viewer');
      await page.click('.card-open button:has-text("Later event")');
      const at = wire.events.findIndex(({ id }) => id === 'strain-viewer');
      expect(await opened()).toBe(wire.events[at + 1]?.id);
      await page.keyboard.press('Escape');
      expect(await opened()).toBeUndefined();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-event'))).toBe(
        wire.events[at + 1]?.id,
      );
    });
  });
});

describe('the overview', () => {
  it('keeps the text where it is when its handles are focused, pressed or moved', async () => {
    await live('/', async (page) => {
      const place = () =>
        page.evaluate(() => document.querySelector('[data-chapter="05-corvo"] h2')?.getBoundingClientRect().top);
      await page.evaluate(() => {
        document.querySelector('[data-chapter="05-corvo"] h2')?.scrollIntoView({ behavior: 'instant' });
      });
      // A driver scrolls to press what is on its way to another place.
      await expect.poll(() => page.locator('main[data-beside]:not([data-turning])').count()).toBe(1);
      const before = await place();
      const { from: handle } = handlesOf(page);
      await handle.focus();
      expect(await place()).toBe(before);
      await handle.click();
      expect(await place()).toBe(before);
    });
  });

  it('moves its handles by days where the chart shows days, and never past one another', async () => {
    await live('/?from=1996-09-10&to=1996-09-20', async (page) => {
      const { from } = handlesOf(page);
      await from.focus();
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe('1996-09-09');
      expect(await from.getAttribute('aria-valuetext')).toBe('9 September 1996');
      await page.keyboard.press('End');
      const { searchParams } = await addressOf(page);
      expect(Date.parse(searchParams.get('to') ?? '') - Date.parse(searchParams.get('from') ?? '')).toBe(
        9 * 86_400_000,
      );
    });
  });

  it('stops a handle at its end, and leaves the other where it is', async () => {
    await live('/?from=1996&to=1998', async (page) => {
      const { to } = handlesOf(page);
      await to.scrollIntoViewIfNeeded();
      const box = await to.boundingBox();
      if (!box) throw new Error('no handle');
      await page.mouse.move(box.x + 8, box.y + 8);
      await page.mouse.down();
      await page.mouse.move(1439, box.y + 8, { steps: 10 });
      await page.mouse.up();
      await expect.poll(() => new URL(page.url()).searchParams.get('to')).toBe('2006-01-01');
      expect((await addressOf(page)).searchParams.get('from')).toBe('1996-01-01');
    });
  });

  it('takes the text to the chapter of the time that is clicked', async () => {
    for (const id of ['corvo-open-mould', 'first-furnace', 'strain-viewer'])
      await live('/', async (page) => {
        const track = page.locator('[data-brush="track"]');
        const mark = await page.locator(`[data-timeline] > svg a[data-event="${id}"] .ct-dot`).boundingBox();
        const chart = await page.locator('[data-timeline] > svg').boundingBox();
        const window_ = await page.locator('[data-brush="window"]').boundingBox();
        const strip = await track.boundingBox();
        if (!mark || !chart || !window_ || !strip) throw new Error('no overview');
        const share = (mark.x + mark.width / 2 - chart.x) / chart.width;
        await track.click({ position: { x: window_.x + window_.width * share - strip.x, y: 26 } });
        const reads = await page.evaluate(
          (event) => document.getElementById(event)?.closest('[data-chapter]')?.querySelector('h2')?.textContent,
          id,
        );
        await expect.poll(() => page.locator('[data-brush="label"]').textContent()).toBe(reads);
        expect((await addressOf(page)).search).toBe('');
      });
  });

  it('shows the events of the chapter that the filters leave', async () => {
    await live('/?company=corvo', async (page) => {
      await page.evaluate(() => {
        document.querySelector('[data-chapter="05-corvo"]')?.scrollIntoView({ behavior: 'instant' });
      });
      const marks = page.locator('[data-brush="marks"] [data-mark]');
      const visible = expected('corvo');
      await expect.poll(() => marks.count()).toBeGreaterThan(0);
      const ids = await marks.evaluateAll((drawn) => drawn.map((mark) => mark.getAttribute('data-mark') ?? ''));
      expect(ids.filter((id) => !visible.includes(id))).toEqual([]);
    });
  });
});
