import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { day } from '../../src/timeline/model/dates.ts';
import { addressOf } from '../support/address.ts';
import { drawnTwice } from '../support/frames.ts';
import { expected, handlesOf, holdClock, liveOn, shownOn, turnTo } from '../support/live.ts';
import { marksMissed } from '../support/marks.ts';
import { openedSite, wake } from '../support/visit.ts';
import { wire } from '../support/wire.ts';

const live = liveOn(openedSite());

/** Whether the name of the mark that has the focus stands above it; where it stands, in pixels from there, if not. */
const placeOfName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const boxes = ['.ct-tip', '[data-timeline] > svg a:focus .ct-dot', '[data-timeline] > svg'].map((selector) =>
      document.querySelector(selector)?.getBoundingClientRect(),
    );
    const [tip, mark, chart] = boxes;
    if (!tip || !mark || !chart) return 'none';
    const share = (mark.x + mark.width / 2 - chart.x) / chart.width;
    const aside = tip.x - chart.x - share * (chart.width - tip.width);
    const apart = mark.y - tip.bottom;
    return Math.abs(aside) < 2 && apart > 0 && apart < 20 ? 'above' : `${aside} aside, ${apart} apart`;
  });

describe('the chart', () => {
  it('opens the card of each of its works beside the text, which stays where it is', async () => {
    await live('/', async (page) => {
      const works = wire.events.filter(({ kind }) => kind !== 'context').map(({ id }) => id);
      const ids = (await shownOn(page)).chart.filter((id) => works.includes(id));
      expect(ids.length).toBeGreaterThan(works.length * 0.9);
      const missed = await page.evaluate(async (all) => {
        const wrong: string[] = [];
        for (const id of all) {
          const mark = document.querySelector<SVGAElement>(`[data-timeline] > svg a[data-event="${id}"]`);
          mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const card = document.querySelector('[data-timeline-card] .card');
          const { top = -1 } = card?.getBoundingClientRect() ?? {};
          const isNamed = card?.querySelector('h3 a')?.getAttribute('href') === `#${id}`;
          const isFocused = card?.contains(document.activeElement);
          if (top < 0 || top > window.innerHeight || !isNamed || !isFocused || window.scrollY > 0)
            wrong.push(`${id} ${top}`);
        }
        return wrong;
      }, ids);
      expect(missed).toEqual([]);
    });
  });

  it('is one tab stop, walked by arrows, left by Tab', async () => {
    await live('/', async (page) => {
      expect(await page.locator('[data-timeline] > svg a[tabindex="0"]').count()).toBe(1);
      await page.focus('[data-timeline] > svg a[tabindex="0"]');
      const focused = () =>
        page.evaluate(
          () =>
            document.activeElement?.getAttribute('data-event') ??
            document.activeElement?.parentElement?.getAttribute('data-company') ??
            document.activeElement?.tagName ??
            '',
        );
      await page.keyboard.press('Shift+Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('[data-timeline]'))).toBeNull();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Home');
      const walked = [await focused()];
      for (let i = 0; i < 100; i += 1) {
        await page.keyboard.press('ArrowRight');
        walked.push(await focused());
      }
      expect(new Set(walked).size).toBe(wire.events.filter(({ kind }) => kind !== 'context').length);
      await page.keyboard.press('ArrowDown');
      expect(wire.companies.map(({ id }) => id)).toContain(await focused());
      await page.keyboard.press('ArrowDown');
      expect(wire.events.filter(({ kind }) => kind === 'context').map(({ id }) => id)).toContain(await focused());
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('svg'))).toBeNull();
    });
  });

  it('zooms by keys and buttons, names months and days, and comes back', async () => {
    await live('/', async (page) => {
      await page.focus('[data-timeline] > svg a[tabindex="0"]');
      for (let i = 0; i < 8; i += 1) await page.keyboard.press('+');
      expect(await page.evaluate(() => document.activeElement?.closest('[data-timeline] > svg') !== null)).toBe(true);
      const { searchParams } = await addressOf(page);
      const [from, to] = [searchParams.get('from') ?? '', searchParams.get('to') ?? ''].map((date) => Date.parse(date));
      expect((to ?? NaN) - (from ?? NaN)).toBeLessThan((15 * 366 * 86_400_000) / 20);
      const ticks = await page.locator('.ct-years text:visible').allTextContents();
      expect(ticks.join(' ')).toMatch(/Jan|Apr|Jul|Oct/);
      expect((await addressOf(page)).search).toMatch(/^\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/);
      const before = await shownOn(page);
      await page.reload();
      await wake(page);
      const after = await shownOn(page);
      expect([after.list, after.chart, after.description]).toEqual([before.list, before.chart, before.description]);
      await page.click('[data-tool="reset"]');
      expect((await addressOf(page)).search).toBe('');
      expect((await shownOn(page)).list).toEqual(expected());
    });
  });

  it('keeps the focus when the focused mark leaves it', async () => {
    await live('/', async (page) => {
      await page.focus('[data-timeline] > svg a[data-event="first-furnace"]');
      const box = await page.locator('[data-timeline] > svg').boundingBox();
      if (!box) throw new Error('no chart');
      await page.mouse.move(box.x + box.width * 0.7, box.y + 200);
      for (let i = 0; i < 8; i += 1) await page.mouse.wheel(0, -120);
      await expect.poll(() => new URL(page.url()).search).toMatch(/from=/);
      expect((await shownOn(page)).chart).not.toContain('first-furnace');
      expect(await page.evaluate(() => document.activeElement?.closest('[data-timeline] > svg') !== null)).toBe(true);
    });
  });

  it('keeps the name above the mark that the keyboard is on, whether it moves at once or not', async () => {
    for (const [path, reducedMotion] of [
      ['/', 'reduce'],
      ['/', 'no-preference'],
      ['/?lens=company', 'reduce'],
    ] as const)
      await live(
        path,
        async (page) => {
          await page.focus('[data-timeline] > svg a[data-event="strain-viewer"]');
          for (const key of ['ArrowRight', '-', '-', '+', '+', '+']) {
            await page.keyboard.press(key);
            await expect.poll(() => placeOfName(page)).toBe('above');
          }
        },
        { reducedMotion },
      );
  });

  it('keeps the name above its mark where a movement is cut off, as a browser that cannot keep up has it', async () => {
    await live('/', async (page) => {
      await page.focus('[data-timeline] > svg a[data-event="strain-viewer"]');
      await expect.poll(() => placeOfName(page)).toBe('above');
      await page.evaluate(() => {
        const mark = document.activeElement as SVGElement;
        mark.style.transition = 'translate 100s';
        mark.getBoundingClientRect();
        mark.style.translate = '0 60px';
        mark.getBoundingClientRect();
      });
      await drawnTwice(page);
      await page.evaluate(() => (document.activeElement as SVGElement).style.removeProperty('transition'));
      await expect.poll(() => placeOfName(page)).toBe('above');
    });
  });

  it('names the mark that the keyboard is on', async () => {
    await live('/', async (page) => {
      await page.focus('[data-timeline] > svg a[data-event="strain-viewer"]');
      await page.keyboard.press('ArrowRight');
      const id = await page.evaluate(() => document.activeElement?.getAttribute('data-event') ?? '');
      expect(await page.locator('.ct-tip').textContent()).toContain(wire.events.find((e) => e.id === id)?.title.en);
      await page.keyboard.press('Tab');
      expect(await page.locator('.ct-tip').isVisible()).toBe(false);
    });
  });

  it('lists its keys on “?” and by its button', async () => {
    await live('/zh/', async (page) => {
      const list = page.locator('.keys');
      expect(await list.isVisible()).toBe(false);
      await page.click('[data-tool="help"]');
      expect(await list.isVisible()).toBe(true);
      expect(await list.textContent()).toContain('Home End');
      await page.keyboard.press('Escape');
      expect(await list.isVisible()).toBe(false);
      await page.click('[data-tool="help"]');
      await page.click('[data-tool="help"]');
      expect(await list.isVisible()).toBe(false);
      await page.focus('[data-timeline] > svg a[tabindex="0"]');
      await page.keyboard.press('?');
      expect(await list.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await list.isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.closest('[data-timeline] > svg') !== null)).toBe(true);
    });
  });

  it('does not follow a pointer whose button was let go outside', async () => {
    await live('/', async (page) => {
      const letTimePass = await holdClock(page);
      await page.evaluate(() => {
        const svg = document.querySelector('[data-timeline] > svg');
        const send = (type: string, clientX: number, buttons: number) =>
          svg?.dispatchEvent(
            new PointerEvent(type, { pointerId: 1, clientX, clientY: 500, button: 0, buttons, bubbles: true }),
          );
        send('pointerdown', 300, 1);
        send('pointermove', 500, 0);
        send('pointermove', 700, 0);
      });
      await letTimePass();
      expect((await addressOf(page)).search).toBe('');
      expect(await page.locator('[data-timeline] > svg').getAttribute('data-state')).not.toBe('moving');
    });
  });

  it('lets the wheel scroll the page unless it has the focus or Ctrl is held', async () => {
    await live('/', async (page) => {
      const box = await page.locator('[data-timeline] > svg').boundingBox();
      if (!box) throw new Error('no chart');
      await page.mouse.move(box.x + 400, Math.min(box.y + 200, 800));
      await page.mouse.wheel(0, 120);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
      expect((await addressOf(page)).search).toBe('');
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Control');
      await expect.poll(() => new URL(page.url()).search).toMatch(/from=/);
    });
  });

  it('is dragged, and a drag is no click', async () => {
    await live('/?from=1994&to=1998', async (page) => {
      const box = await page.locator('[data-timeline] > svg').boundingBox();
      if (!box) throw new Error('no chart');
      await page.mouse.move(box.x + 800, box.y + 150);
      await page.mouse.down();
      await page.mouse.move(box.x + 500, box.y + 150, { steps: 5 });
      await page.mouse.up();
      await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^199[4-6]-/);
      expect((await addressOf(page)).href).not.toContain('select');
    });
  });

  it('keeps the day that is held under the pointer, however small its steps, and comes back to where it was', async () => {
    await live('/?from=1996-09-01&to=1996-09-30', async (page) => {
      const box = await page.locator('[data-timeline] > svg').boundingBox();
      if (!box) throw new Error('no chart');
      const first = async () => (await addressOf(page)).searchParams.get('from');
      const [x, y] = [box.x + box.width * 0.8, box.y + 110];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - box.width / 3, y, { steps: 100 });
      await page.mouse.up();
      await expect.poll(first).toBe('1996-09-11');
      await page.mouse.move(x - box.width / 3, y);
      await page.mouse.down();
      await page.mouse.move(x, y, { steps: 100 });
      await page.mouse.up();
      await expect.poll(first).toBe('1996-09-01');
      expect((await addressOf(page)).searchParams.get('to')).toBe('1996-09-30');
    });
  });

  it('follows the small turns of a trackpad, and stays where it is at its limit', async () => {
    await live('/?from=1996-09-01&to=1996-10-30', async (page) => {
      const box = await page.locator('[data-timeline] > svg').boundingBox();
      if (!box) throw new Error('no chart');
      const range = async () => {
        const { searchParams } = await addressOf(page);
        return ['from', 'to'].map((name) => Date.parse(searchParams.get(name) ?? '') / 86_400_000);
      };
      const days = async () => {
        const [from = NaN, to = NaN] = await range();
        return to - from + 1;
      };
      await page.mouse.move(box.x + box.width * 0.9, box.y + 110);
      await page.keyboard.down('Control');
      for (let i = 0; i < 60; i += 1) await page.mouse.wheel(0, -1);
      await expect.poll(days).toBeLessThan(45);
      for (let i = 0; i < 40; i += 1) await page.mouse.wheel(0, -40);
      await expect.poll(days).toBe(10);
      const before = await range();
      const letTimePass = await holdClock(page);
      for (let i = 0; i < 5; i += 1) await page.mouse.wheel(0, -120);
      await page.keyboard.up('Control');
      for (let i = 0; i < 3; i += 1) await page.click('[data-tool="zoom-in"]');
      await letTimePass();
      expect(await range()).toEqual(before);
    });
  });

  it('walks its marks by arrows from a click between them', async () => {
    await live('/', async (page) => {
      await page.locator('[data-timeline] > svg').click({ position: { x: 700, y: 110 } });
      await page.keyboard.press('ArrowRight');
      expect(
        await page.evaluate(() => document.activeElement?.closest('[data-timeline] > svg a[data-event]')),
      ).not.toBeNull();
    });
  });

  it('names a time on its axis at any width and for any days', async () => {
    await live('/zh/', async (page) => {
      for (const width of [320, 390, 768]) {
        await page.setViewportSize({ width, height: 800 });
        for (const query of [
          'from=1983-05-23&to=1983-06-02',
          'from=1988-12-29&to=1989-02-02',
          'from=1997-01-04&to=1997-01-30',
          'from=1998-10-15&to=1999-09-06',
        ]) {
          await turnTo(page, `/zh/?${query}`);
          expect(await page.locator('.ct-years text:visible').count(), `${query} at ${width} px`).toBeGreaterThan(0);
        }
      }
    });
  });

  it('has an overview that shows every employer in small, whose handles are sliders', async () => {
    await live('/', async (page) => {
      const widths = await page
        .locator('[data-timeline-overview] svg rect')
        .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
      expect(widths.filter((width) => width > 0).length).toBeGreaterThanOrEqual(wire.companies.length);
      const { from, to } = handlesOf(page);
      await from.focus();
      const before = Number(await from.getAttribute('aria-valuenow'));
      await page.keyboard.press('PageUp');
      expect(Number(await from.getAttribute('aria-valuenow'))).toBeGreaterThan(before + 300);
      expect(await from.getAttribute('aria-valuetext')).toMatch(/\w+ (19|20)\d\d/);
      await to.focus();
      await page.keyboard.press('Home');
      expect(Number(await to.getAttribute('aria-valuenow'))).toBeGreaterThan(
        Number(await from.getAttribute('aria-valuenow')),
      );
      expect((await addressOf(page)).search).toMatch(/from=.*&to=/);
    });
  });

  it('moves the handles of its overview by whole months of the calendar, however long these are', async () => {
    await live('/', async (page) => {
      const { from } = handlesOf(page);
      const date = async (): Promise<Date> => new Date(Number(await from.getAttribute('aria-valuenow')) * day);
      const first = await date();
      const later = (months: number): Date =>
        new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + months, first.getUTCDate()));
      await from.focus();
      await page.keyboard.press('PageUp');
      expect(await date()).toEqual(later(12));
      await page.keyboard.press('ArrowRight');
      expect(await date()).toEqual(later(13));
    });
  });

  it('lanes the same events by era and by kind, each row with its name', async () => {
    await live('/', async (page) => {
      const before = (await shownOn(page)).chart;
      for (const lens of ['company', 'kind', 'era']) {
        await page.selectOption('[data-timeline-lens]', lens);
        expect((await shownOn(page)).chart).toEqual(before);
        const named = { era: '.ct-eras text:visible', kind: '.ct-rows text', company: '.ct-rows text' }[lens] ?? '';
        const rows = { era: wire.eras.length, kind: 5, company: 0 }[lens];
        expect(await page.locator(named).count(), lens).toBe(rows);
      }
    });
  });

  it('hides no mark behind another where it is as high as it needs, in any arrangement', async () => {
    await live('/company/lumen/', async (page) => {
      for (const lens of ['era', 'kind', 'company']) {
        await page.selectOption('[data-timeline-lens]', lens);
        for (const width of [390, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          await expect.poll(() => page.evaluate(marksMissed, 5)).toEqual([]);
        }
      }
    });
  });

  it('says of marks that have no room beside or above others how many they are', async () => {
    await live('/', async (page) => {
      const unsigned = await page.evaluate(() => {
        const places = [...document.querySelectorAll('[data-timeline] > svg .ct-works a')].map((link) => ({
          at: link.querySelector('.ct-dot')?.getBoundingClientRect(),
          more: link.querySelector('.ct-more')?.textContent ?? '',
        }));
        const same = (a: DOMRect | undefined, b: DOMRect | undefined) =>
          Math.abs((a?.x ?? 0) - (b?.x ?? 0)) < 11 && Math.abs((a?.y ?? 0) - (b?.y ?? 0)) < 1;
        return places.filter(
          ({ at, more }) =>
            more === '' &&
            !places.some((other) => other.more !== '' && same(other.at, at)) &&
            places.filter((other) => Math.abs((other.at?.x ?? 0) - (at?.x ?? 0)) < 0.5 && same(other.at, at)).length >
              1,
        ).length;
      });
      expect(unsigned).toBe(0);
    });
  });
});
