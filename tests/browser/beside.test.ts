import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../support/address.ts';
import { liveOn, shownOn } from '../support/live.ts';
import { openedSite } from '../support/visit.ts';
import { wire } from '../support/wire.ts';

const { visit } = openedSite();
const live = liveOn({ visit });

const chapters = (page: Page): Promise<string[]> =>
  page.locator('[data-chapter]').evaluateAll((all) => all.map(({ id }) => id));

/** Brings the head of a chapter to the top of the window. */
const readAt = (page: Page, chapter: string): Promise<void> =>
  page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), chapter);

/** The number of the chapter that the picture follows, as it is said over it. */
const followed = async (page: Page): Promise<number> =>
  Number(/\d+/.exec((await page.locator('[data-followed]').textContent()) ?? '')?.[0]);

const picture = '[data-timeline] > svg';

/**
 * Clicks on each mark of the picture where it is seen, once no mark comes or goes.
 * @returns ids of the events to whose card that does not lead, be it by a link on the card of the mark that lies upon it, and of
 * those that move the text
 */
const marksMissed = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const missed: string[] = [];
    const marks = () => document.querySelectorAll('[data-timeline] > svg a[data-event]');
    for (let before = -1; before !== marks().length;) {
      before = marks().length;
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    const close = () => document.querySelector<HTMLElement>('.slot .card-tools button:last-child')?.click();
    for (const mark of marks()) {
      const id = mark.getAttribute('data-event') ?? '';
      const { x, y, width, height } = (mark.querySelector('.ct-target') ?? mark).getBoundingClientRect();
      const top = window.scrollY;
      document
        .elementFromPoint(x + width / 2, y + height / 2)
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      document.querySelector<HTMLElement>(`.slot .card-crowd a[href="#${id}"]`)?.click();
      const card = document.querySelector('.slot .card');
      const box = card?.getBoundingClientRect();
      const isSeen = box && box.top >= 0 && box.top < window.innerHeight;
      const isOwn = card?.querySelector('h3 a')?.getAttribute('href') === `#${id}`;
      if (!isOwn || !isSeen || window.scrollY !== top) missed.push(id);
      close();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return missed;
  });

/** Scrolls up a little, in frames of their own, until the ribbon that gave way has come back. */
const comeBack = (page: Page): Promise<void> =>
  expect
    .poll(async () => {
      await page.evaluate(() => window.scrollBy({ top: -20, behavior: 'instant' }));
      const box = await page.locator('[data-ribbon]').boundingBox();
      return box !== null && box.y + box.height / 2 < (page.viewportSize()?.height ?? 0);
    })
    .toBe(true);

describe('the story beside its picture', () => {
  it('has a search field that says what it is for wherever the picture stands beside the text', async () => {
    await live(
      '/',
      async (page) => {
        await readAt(page, (await chapters(page))[1] ?? '');
        await expect.poll(() => page.locator('main[data-beside]:not([data-turning])').count()).toBe(1);
        const room = await page.locator('.stage .tools input').evaluate((input: HTMLInputElement) => {
          const { font, paddingInlineStart } = getComputedStyle(input);
          const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
          pen.font = font;
          return (
            input.clientWidth - 2 * Number.parseFloat(paddingInlineStart) - pen.measureText(input.placeholder).width
          );
        });
        expect(room).toBeGreaterThanOrEqual(0);
      },
      { width: 1104, height: 800 },
    );
  });

  it('opens the card of each mark, also of those on which others lie, and leaves the text where it is', async () => {
    await live('/', async (page) => {
      expect(await marksMissed(page)).toEqual([]);
      for (const id of (await chapters(page)).slice(1, 4)) {
        await readAt(page, id);
        await expect.poll(() => page.locator('main[data-beside]:not([data-turning])').count()).toBe(1);
        expect(await marksMissed(page), id).toEqual([]);
      }
    });
  });

  it('opens with the whole career at full width, every filter of an employer on the first screen', async () => {
    await live('/', async (page) => {
      const box = await page.locator(picture).boundingBox();
      expect(box?.width).toBeGreaterThan(1200);
      for (const chip of await page.locator('[data-filter-company]').all()) {
        const { y = 0, height = 0 } = (await chip.boundingBox()) ?? {};
        expect(y + height).toBeLessThanOrEqual(900);
      }
      const works = wire.events.filter(({ kind }) => kind !== 'context').map(({ id }) => id);
      expect((await shownOn(page)).chart).toEqual(expect.arrayContaining(works));
    });
  });

  it('shows the chapter that one is in, wherever one comes from', async () => {
    await live('/', async (page) => {
      const ids = await chapters(page);
      for (const i of [0, 3, 1, ids.length - 1, 2]) {
        await readAt(page, ids[i] ?? '');
        await expect.poll(() => followed(page)).toBe(i + 1);
      }
      await page.locator('[data-step="1"]').evaluate((link: HTMLElement) => link.click());
      await expect.poll(() => followed(page)).toBe(4);
      await page.reload();
      await page.mouse.move(5, 5);
      await page.mouse.move(8, 8);
      await expect.poll(() => followed(page)).toBe(4);
    });
  });

  it.each([
    ['for who wants little motion', 'reduce', 3],
    ['in a browser that cannot keep up with its way there', 'no-preference', 6],
  ] as const)('is at its place at once %s', async (_, reducedMotion, most) => {
    const turned = (page: Page): Promise<number> =>
      page.evaluate(async () => {
        const main = document.querySelector('main');
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        const keepBusy = (): void => {
          for (const end = performance.now() + 60; performance.now() < end;);
        };
        document.querySelector('[data-chapter]')?.scrollIntoView({ behavior: 'instant' });
        while (!main?.hasAttribute('data-turning')) await frame();
        let count = 0;
        for (; main.hasAttribute('data-turning'); count += 1) {
          keepBusy();
          await frame();
        }
        return count;
      });
    expect(await live('/', turned, { reducedMotion })).toBeLessThan(most);
  });

  it('keeps most of each chapter’s events in view at its beginning', async () => {
    await live('/', async (page) => {
      for (const id of await chapters(page)) {
        await readAt(page, id);
        await expect.poll(() => page.locator('[data-turning]').count()).toBe(0);
        const seen = () =>
          page.evaluate((chapter) => {
            const told = [...document.querySelectorAll(`[id="${chapter}"] article[data-event]`)].map((card) => card.id);
            const marks = new Set(
              [...document.querySelectorAll('[data-timeline] > svg a[data-event]')].map((a) =>
                a.getAttribute('data-event'),
              ),
            );
            return told.filter((event) => marks.has(event)).length / Math.max(1, told.length);
          }, id);
        await expect.poll(seen, { message: id }).toBeGreaterThanOrEqual(0.6);
        const box = await page.locator(picture).boundingBox();
        expect(Math.min(900, (box?.y ?? 0) + (box?.height ?? 0)) - Math.max(0, box?.y ?? 0)).toBeGreaterThan(300);
      }
    });
  });

  it('opens a card beside the text without moving it, keeps that in the address, and gives the focus back', async () => {
    await live('/', async (page) => {
      const [, second = ''] = await chapters(page);
      await readAt(page, second);
      await expect.poll(() => followed(page)).toBe(2);
      const link = page.locator(`[id="${second}"] [data-chapter-text] > p a[href^="#"]`).first();
      const id = (await link.getAttribute('href'))?.slice(1) ?? '';
      const top = () => page.evaluate(() => window.scrollY);
      await link.focus();
      const before = await top();
      await page.keyboard.press('Enter');
      expect(await page.locator('[data-timeline-card] h3 a').getAttribute('href')).toBe(`#${id}`);
      expect((await addressOf(page)).searchParams.get('select')).toBe(id);
      await page.keyboard.press('Escape');
      expect(await page.locator('[data-timeline-card] .card').count()).toBe(0);
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.goBack();
      await expect.poll(() => page.locator('[data-timeline-card] .card').count()).toBe(1);
      expect(await top()).toBe(before);
      await page.click('[data-locate]');
      await expect.poll(() => page.locator(`#${id}`).isVisible()).toBe(true);
    });
  });

  it('shows the marks of which a paragraph speaks, and with a link its mark', async () => {
    await live('/', async (page) => {
      const [, second = ''] = await chapters(page);
      const link = page.locator(`[id="${second}"] [data-chapter-text] > p a[href^="#"]`).first();
      const id = (await link.getAttribute('href'))?.slice(1) ?? '';
      await link.evaluate((element) =>
        window.scrollBy({
          top: (element.closest('p')?.getBoundingClientRect().top ?? 0) - window.innerHeight / 4,
          behavior: 'instant',
        }),
      );
      const mark = page.locator(`${picture} a[data-event="${id}"]`);
      await expect.poll(() => mark.getAttribute('class')).toContain('ct-highlighted');
      await link.focus();
      await expect.poll(() => mark.getAttribute('class')).toContain('ct-pointed');
    });
  });

  it('leaves the picture to a reader who zooms until the next chapter, and gives it back before on request', async () => {
    await live('/', async (page) => {
      const [, second = '', third = ''] = await chapters(page);
      await readAt(page, second);
      await expect.poll(() => followed(page)).toBe(2);
      await page.click('[data-tool="zoom-in"]');
      expect((await addressOf(page)).searchParams.get('from')).not.toBeNull();
      await page.click('[data-follow]');
      expect((await addressOf(page)).searchParams.get('from')).toBeNull();
      await page.click('[data-tool="zoom-in"]');
      await readAt(page, third);
      await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBeNull();
      expect(await page.locator('[data-follow]').isVisible()).toBe(false);
    });
  });

  it('keeps the prose under a filter: chapters without a hit fold to their heads, and open on request', async () => {
    await live('/', async (page) => {
      const all = await chapters(page);
      await page.click('[data-filter-company="corvo"]');
      expect(await page.locator('[data-chapter] > header:visible').count()).toBe(all.length);
      const folded = page.locator('[data-read-anyway]:visible');
      const count = await folded.count();
      expect(count).toBeGreaterThan(0);
      await folded.first().click();
      expect(await folded.count()).toBe(count - 1);
      const [last = ''] = all.slice(-1);
      await readAt(page, last);
      await expect.poll(() => followed(page)).toBe(all.length);
      expect((await addressOf(page)).searchParams.get('company')).toBe('corvo');
    });
  });

  it('opens again to full width after the last chapter', async () => {
    await live('/', async (page) => {
      const ids = await chapters(page);
      await readAt(page, ids[1] ?? '');
      await expect.poll(async () => (await page.locator(picture).boundingBox())?.width ?? 0).toBeLessThan(900);
      await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
      await expect.poll(async () => (await page.locator(picture).boundingBox())?.width ?? 0).toBeGreaterThan(1200);
    });
  });

  it('moves nothing but itself while one scrolls from top to bottom', async () => {
    await live(
      '/',
      async (page) => {
        const shift = await page.evaluate(async () => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
          }).observe({ type: 'layout-shift' });
          const steps = 60;
          for (let i = 0; i <= steps; i += 1) {
            window.scrollTo({ top: (i / steps) * document.documentElement.scrollHeight, behavior: 'instant' });
            for (let frame = 0; frame < 6; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
          }
          return sum;
        });
        expect(shift).toBeLessThan(0.001);
      },
      { reducedMotion: 'no-preference' },
    );
  });
});

describe('the story on a phone', () => {
  const phone = { width: 390, height: 844, hasTouch: true };

  it('names every work in its upright opening, each of which opens its card over the text', async () => {
    await live(
      '/',
      async (page) => {
        const works = wire.events.filter(({ kind }) => kind !== 'context');
        const missed = await page.evaluate(
          async (ids) => {
            const wrong: string[] = [];
            for (const id of ids) {
              const name = document.querySelector<HTMLElement>(`.upright a[data-event="${id}"]`);
              name?.scrollIntoView({ block: 'center', behavior: 'instant' });
              const top = window.scrollY;
              name?.click();
              await new Promise((resolve) => requestAnimationFrame(resolve));
              const card = document.querySelector('[data-timeline-card] .card');
              const box = card?.getBoundingClientRect();
              const isSeen = box && box.top >= 0 && box.top < window.innerHeight;
              if (!name?.textContent || !isSeen || window.scrollY !== top) wrong.push(id);
            }
            return wrong;
          },
          works.map(({ id }) => id),
        );
        expect(missed).toEqual([]);
      },
      phone,
    );
  });

  it('has a plate at each chapter’s head, and no more than a ribbon pinned while one reads', async () => {
    await live(
      '/',
      async (page) => {
        for (const plate of await page.locator('[data-plate]').all())
          expect((await plate.boundingBox())?.height).toBeGreaterThanOrEqual(150);
        const [, second = ''] = await chapters(page);
        await readAt(page, second);
        await expect.poll(() => page.locator('[data-ribbon]').count()).toBe(1);
        const pinned = await page.evaluate(() =>
          [...document.querySelectorAll('body *')]
            .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
            .reduce((most, element) => Math.max(most, element.getBoundingClientRect().height), 0),
        );
        expect(pinned).toBeLessThanOrEqual(60);
      },
      phone,
    );
  });

  it('opens the ribbon to the whole picture with its filters, each of whose marks opens its card, and closes it by Escape', async () => {
    await live(
      '/',
      async (page) => {
        const [, second = ''] = await chapters(page);
        await readAt(page, second);
        await comeBack(page);
        await page.click('[data-ribbon]');
        await expect.poll(() => page.locator(picture).isVisible()).toBe(true);
        expect(await marksMissed(page)).toEqual([]);
        await page.click('[data-filter-company="corvo"]');
        expect((await addressOf(page)).searchParams.get('company')).toBe('corvo');
        await page.keyboard.press('Escape');
        await expect.poll(() => page.locator(picture).isVisible()).toBe(false);
      },
      phone,
    );
  });

  it('is whole without script: the upright opening, the plates, all of the text', async () => {
    await visit('/', { ...phone, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.upright').isVisible()).toBe(true);
      expect(await page.locator('[data-plate]:visible').count()).toBe((await chapters(page)).length);
      expect(await page.locator('[data-stage]').isVisible()).toBe(false);
    });
  });
});
