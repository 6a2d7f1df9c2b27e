import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objectionsTo } from '../support/axe';
import { drawnTwice } from '../support/frames';
import { setTextSize } from '../support/text-size';
import { marksMissed } from '../support/marks';
import { openSite, wake, type Visitor } from '../support/visit';
import { wire } from '../support/wire';

let site: Visitor;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.leave();
});

const live = async <Result>(
  path: string,
  use: (page: Page) => Promise<Result>,
  options: Parameters<Visitor['visit']>[1] = {},
): Promise<Result> =>
  site.visit(path, { reducedMotion: 'reduce', ...options }, async (page) => {
    await wake(page);
    return use(page);
  });

/** Leaves the page without its fonts: the browser takes a place up again before they come, and they change the lines. */
const withoutFonts = (page: Page): Promise<unknown> => page.route('**/*.woff2', (route) => route.abort('aborted'));

/** Takes a page’s clock in hand; what is answered lets all pass that the page has put off, without waiting for it. */
const holdClock = async (page: Page): Promise<() => Promise<void>> => {
  await page.clock.install();
  return () => page.clock.runFor(5000);
};

/** The two handles of the overview. */
const handlesOf = (page: Page) => {
  const sliders = page.locator('[data-timeline-overview] [role="slider"]');
  return { from: sliders.first(), to: sliders.last() };
};

/** Has an awake page show another address of its own. */
const turnTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((next) => {
    history.pushState(null, '', next);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);

/** What a page shows: the ids in chart and list, the count in the description, the counts of the chips, the address. */
const shownOn = (page: Page) =>
  page.evaluate(() => {
    const attributes = (selector: string, read: (element: Element) => string | null) =>
      [...document.querySelectorAll(selector)].map((element) => read(element) ?? '').sort();
    return {
      chart: attributes('[data-timeline] a[data-event]', (a) => a.getAttribute('data-event')),
      list: attributes('article[data-event]:not([hidden])', ({ id }) => id),
      description: document.querySelector('[data-timeline-description]')?.textContent ?? '',
      chips: attributes(
        '.chip[aria-current="true"]',
        (chip) => chip.getAttribute('data-filter-company') ?? chip.getAttribute('data-filter-era') ?? 'all',
      ),
      counts: Object.fromEntries(
        [...document.querySelectorAll('[data-filter-company], [data-filter-era]')].map((chip) => [
          chip.getAttribute('data-filter-company') ?? chip.getAttribute('data-filter-era'),
          Number(chip.querySelector('.count')?.textContent),
        ]),
      ),
      url: location.search,
      domainEmpty: document.querySelectorAll('[data-timeline-empty]:not([hidden])').length,
    };
  });

const whole = (company: string | undefined): string[] => {
  const entry = wire.companies.find(({ id }) => id === company);
  return entry ? [entry.id, ...whole(entry.partOf)] : [];
};
const expected = (company?: string, era?: string): string[] =>
  wire.events
    .filter(
      (e) =>
        (company === undefined || whole(e.company).includes(company)) && (era === undefined || e.eras.includes(era)),
    )
    .map(({ id }) => id)
    .sort();

describe('filters', () => {
  it.each(['/', '/zh/'])(
    'show the same events in chart, list, counts, description and address, for any company and era (%s)',
    async (path) => {
      await live(path, async (page) => {
        for (const { id: company } of wire.companies)
          for (const { id: era } of wire.eras) {
            await page.evaluate(
              ([c, e]) => {
                document.querySelector<HTMLElement>('[data-filter-all]')?.click();
                document.querySelector<HTMLElement>(`[data-filter-company="${c}"]`)?.click();
                document.querySelector<HTMLElement>(`[data-filter-era="${e}"]`)?.click();
              },
              [company, era],
            );
            const shown = await shownOn(page);
            const ids = expected(company, era);
            const label = `${company} × ${era}`;
            expect(shown.list, label).toEqual(ids);
            expect(
              shown.chart.filter((id) => !ids.includes(id)),
              label,
            ).toEqual([]);
            expect(shown.chart.length, label).toBe(ids.length);
            expect(shown.url, label).toBe(`?company=${company}&era=${era}`);
            expect(shown.chips, label).toEqual([company, era].sort());
            expect(shown.counts[company], label).toBe(ids.length);
            expect(shown.counts[era], label).toBe(ids.length);
            expect(shown.description, label).toMatch(new RegExp(`(^|个事件中的)${ids.length}\\D`));
            expect(shown.domainEmpty, label).toBe(ids.length === 0 ? 1 : 0);
          }
      });
    },
  );

  it.each(['/', '/zh/'])(
    'show in the chart all that they show in the list, earlier and uncertain events too (%s)',
    async (path) => {
      const queries = [
        ...wire.eras.map(({ id }) => `era=${id}`),
        'q=mapreduce',
        'from=2015&to=2018',
        'from=2015-06&to=2015-06',
        'from=2016-03-01&to=2016-03-01',
        'from=2015~&to=2018',
        'to=2004',
        'from=1990&to=2005&era=big-data',
        'company=google&from=2015-06-10&to=2015-07',
      ];
      await live(path, async (page) => {
        for (const query of queries) {
          await turnTo(page, `${path}?${query}`);
          const { chart, list } = await shownOn(page);
          expect(list.length, query).toBeGreaterThan(0);
          expect(chart, query).toEqual(list);
        }
        for (const query of ['from=1990&to=1995', 'from=2030']) {
          await page.goto(`${site.origin}${path}?${query}`);
          await wake(page);
          expect((await shownOn(page)).list, query).toEqual(expected());
        }
      });
    },
  );

  it('are undone by the back button and by “show all”', async () => {
    await live('/', async (page) => {
      await page.click('[data-filter-company="baidu"]');
      await page.click('[data-filter-era="frameworks"]');
      await page.goBack();
      expect(new URL(page.url()).search).toBe('?company=baidu');
      expect((await shownOn(page)).list).toEqual(expected('baidu'));
      await page.goForward();
      expect((await shownOn(page)).list).toEqual(expected('baidu', 'frameworks'));
      await page.fill('[data-timeline-search]', 'nothing will ever match this');
      await page.locator('[data-timeline-empty]').waitFor({ state: 'visible' });
      await page.click('[data-filter-clear]');
      expect((await shownOn(page)).list).toEqual(expected());
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-timeline-search'))).toBe(true);
    });
  });

  it('close the card that they hide, and give way to an event that the reader chooses in the text', async () => {
    await live('/?select=tfprof', async (page) => {
      await page.click('[data-filter-company="baidu"]');
      expect(new URL(page.url()).search).toBe('?company=baidu');
      expect((await shownOn(page)).list).toEqual(expected('baidu'));
      expect(await page.locator('.card-open').count()).toBe(0);
      await page.evaluate(() => {
        document
          .querySelector<HTMLElement>(
            '[data-chapter]:not([hidden]) p a[href="#paddle-begins"], [data-chapter] p a[href="#paddle-fluid"]',
          )
          ?.click();
      });
      expect(new URL(page.url()).search).toMatch(/^\?select=paddle-(begins|fluid)$/);
      expect((await shownOn(page)).list).toEqual(expected());
    });
  });

  it('lose no text to a chip that is pressed at once', async () => {
    await live('/', async (page) => {
      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('[data-timeline-search]');
        if (field) field.value = 'tensorflow';
        field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
        document.querySelector<HTMLElement>('[data-filter-company="google"]')?.click();
      });
      expect(new URL(page.url()).search).toBe('?company=google&q=tensorflow');
    });
  });

  it('do not act on a word in a view to which the reader has gone back', async () => {
    await live('/', async (page) => {
      await page.click('[data-filter-company="baidu"]');
      const letTimePass = await holdClock(page);
      await page.evaluate(async () => {
        const field = document.querySelector<HTMLInputElement>('[data-timeline-search]');
        if (field) field.value = 'paddle';
        field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
        const back = new Promise((resolve) => {
          addEventListener('popstate', resolve, { once: true });
        });
        history.back();
        await back;
      });
      await letTimePass();
      expect(new URL(page.url()).search).toBe('');
      expect(await page.inputValue('[data-timeline-search]')).toBe('');
    });
  });

  it('act on what was typed and chosen before the page was awake', async () => {
    await site.visit('/', { reducedMotion: 'reduce' }, async (page) => {
      let answer: (() => void) | undefined;
      const held = new Promise<void>((resolve) => {
        answer = resolve;
      });
      await page.route('**/timeline.json', async (route) => {
        await held;
        await route.continue();
      });
      await page.fill('[data-timeline-search]', 'paddle');
      await page.selectOption('[data-timeline-lens]', 'era');
      await page.click('[data-tool="help"]');
      answer?.();
      await page.waitForSelector('main[data-awake]');
      await expect.poll(() => page.locator('.keys').isVisible()).toBe(true);
      await expect.poll(() => new URL(page.url()).search).toBe('?q=paddle&lens=era');
      expect(await page.inputValue('[data-timeline-search]')).toBe('paddle');
      expect((await shownOn(page)).list).not.toEqual(expected());
    });
  });

  it('keep an arrangement chosen before the page was awake, whatever the address says', async () => {
    await site.visit('/', { reducedMotion: 'reduce' }, async (page) => {
      const held = Promise.withResolvers<undefined>();
      await page.route('**/timeline.json', async (route) => {
        await held.promise;
        await route.continue();
      });
      await page.goto(`${site.origin}/?company=baidu&lens=era`);
      await page.selectOption('[data-timeline-lens]', 'kind');
      held.resolve(undefined);
      await page.waitForSelector('main[data-awake]');
      await expect.poll(() => new URL(page.url()).search).toBe('?company=baidu&lens=kind');
    });
  });

  it('wait until an input method has composed a word', async () => {
    await live('/zh/', async (page) => {
      const type = (value: string, isComposing: boolean) =>
        page.evaluate(
          ([text, composing]) => {
            const field = document.querySelector<HTMLInputElement>('[data-timeline-search]');
            if (field) field.value = text as string;
            field?.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: composing as boolean }));
          },
          [value, isComposing],
        );
      const letTimePass = await holdClock(page);
      await type("shi'ch", true);
      await letTimePass();
      expect(new URL(page.url()).search).toBe('');
      await type('石川', true);
      await page.evaluate(() => {
        document.querySelector('[data-timeline-search]')?.dispatchEvent(new CompositionEvent('compositionend'));
      });
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('石川');
    });
  });

  it('hide again what needs the script where the data never comes', async () => {
    await site.visit('/', {}, async (page) => {
      await page.route('**/timeline.json', (route) => route.fulfill({ status: 204 }));
      await page.mouse.move(5, 5);
      await page.mouse.move(8, 8);
      await expect.poll(() => page.locator('[data-timeline-search]').isVisible()).toBe(false);
    });
  });

  it('find text in both languages on either page', async () => {
    for (const [path, text] of [
      ['/', '石川'],
      ['/zh/', 'Shi Chuan'],
    ] as const) {
      await live(`${path}?q=${encodeURIComponent(text)}`, async (page) => {
        expect((await shownOn(page)).list).toContain('bupt-machine-learning');
        expect(await page.inputValue('[data-timeline-search]')).toBe(text);
      });
    }
  });

  it('keep their state when the language changes', async () => {
    await live('/?company=baidu&lens=era', async (page) => {
      await page.click('header a[hreflang]');
      await page.waitForSelector('html[lang="zh-CN"] main[data-awake]');
      expect(new URL(page.url()).search).toBe('?company=baidu&lens=era');
      expect((await shownOn(page)).list).toEqual(expected('baidu'));
    });
  });

  it('ignore what they do not know', async () => {
    await live('/?company=nowhere,baidu&era=%00&from=soon&to=1&select=%3Cscript%3E&lens=x#%E0%A4%A', async (page) => {
      expect((await shownOn(page)).list).toEqual(expected('baidu'));
    });
  });
});

describe('the chart', () => {
  it('leads from each of its marks to the event’s card', async () => {
    await live('/', async (page) => {
      const ids = (await shownOn(page)).chart;
      const missed = await page.evaluate(async (all) => {
        const wrong: string[] = [];
        for (const id of all) {
          window.scrollTo(0, 0);
          const text = document.querySelector<SVGAElement>(`[data-timeline] a[data-event="${id}"]`);
          text?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const { top = -1 } = document.getElementById(id)?.getBoundingClientRect() ?? {};
          const opened = document.activeElement?.closest('article')?.id === id && location.hash === `#${id}`;
          if (top < 0 || top > window.innerHeight || !opened) wrong.push(`${id} ${top}`);
        }
        return wrong;
      }, ids);
      expect(missed).toEqual([]);
    });
  });

  it('is one tab stop, walked by arrows, left by Tab', async () => {
    await live('/', async (page) => {
      expect(await page.locator('[data-timeline] a[tabindex="0"]').count()).toBe(1);
      await page.focus('[data-timeline] a[tabindex="0"]');
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
      await page.focus('[data-timeline] a[tabindex="0"]');
      for (let i = 0; i < 8; i += 1) await page.keyboard.press('+');
      expect(await page.evaluate(() => document.activeElement?.closest('[data-timeline] > svg') !== null)).toBe(true);
      const { searchParams } = new URL(page.url());
      const [from, to] = [searchParams.get('from') ?? '', searchParams.get('to') ?? ''].map((date) => Date.parse(date));
      expect((to ?? NaN) - (from ?? NaN)).toBeLessThan((15 * 366 * 86_400_000) / 20);
      const ticks = await page.locator('.ct-years text:visible').allTextContents();
      expect(ticks.join(' ')).toMatch(/Jan|Apr|Jul|Oct/);
      expect(new URL(page.url()).search).toMatch(/^\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/);
      const before = await shownOn(page);
      await page.reload();
      await wake(page);
      const after = await shownOn(page);
      expect([after.list, after.chart, after.description]).toEqual([before.list, before.chart, before.description]);
      await page.click('[data-tool="reset"]');
      expect(new URL(page.url()).search).toBe('');
      expect((await shownOn(page)).list).toEqual(expected());
    });
  });

  it('keeps the focus when the focused mark leaves it', async () => {
    await live('/', async (page) => {
      await page.focus('[data-timeline] a[data-event="bupt-machine-learning"]');
      const box = await page.locator('[data-timeline] > svg').boundingBox();
      if (!box) throw new Error('no chart');
      await page.mouse.move(box.x + box.width * 0.7, box.y + 200);
      for (let i = 0; i < 8; i += 1) await page.mouse.wheel(0, -120);
      await expect.poll(() => new URL(page.url()).search).toMatch(/from=/);
      expect((await shownOn(page)).chart).not.toContain('bupt-machine-learning');
      expect(await page.evaluate(() => document.activeElement?.closest('[data-timeline] > svg') !== null)).toBe(true);
    });
  });

  it('keeps the name above the mark that the keyboard is on, whether it moves at once or not', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const)
      await live(
        '/',
        async (page) => {
          await page.focus('[data-timeline] a[data-event="tfprof"]');
          for (const key of ['ArrowRight', '-', '-', '+', '+', '+']) {
            await page.keyboard.press(key);
            const place = () =>
              page.evaluate(() => {
                const boxes = ['.ct-tip', '[data-timeline] a:focus .ct-dot', '[data-timeline] > svg'].map((selector) =>
                  document.querySelector(selector)?.getBoundingClientRect(),
                );
                const [tip, mark, chart] = boxes;
                if (!tip || !mark || !chart) return 'none';
                const share = (mark.x + mark.width / 2 - chart.x) / chart.width;
                const aside = tip.x - chart.x - share * (chart.width - tip.width);
                const apart = mark.y - tip.bottom;
                return Math.abs(aside) < 2 && apart > 0 && apart < 20 ? 'above' : `${aside} aside, ${apart} apart`;
              });
            await expect.poll(place).toBe('above');
          }
        },
        { reducedMotion },
      );
  });

  it('names the mark that the keyboard is on', async () => {
    await live('/', async (page) => {
      await page.focus('[data-timeline] a[data-event="tfprof"]');
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
      await page.focus('[data-timeline] a[tabindex="0"]');
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
      expect(new URL(page.url()).search).toBe('');
      expect(await page.locator('[data-timeline] > svg').getAttribute('data-state')).toBeNull();
    });
  });

  it('lets the wheel scroll the page unless it has the focus or Ctrl is held', async () => {
    await live('/', async (page) => {
      const box = await page.locator('[data-timeline] > svg').boundingBox();
      if (!box) throw new Error('no chart');
      await page.mouse.move(box.x + 400, Math.min(box.y + 200, 800));
      await page.mouse.wheel(0, 120);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
      expect(new URL(page.url()).search).toBe('');
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Control');
      await expect.poll(() => new URL(page.url()).search).toMatch(/from=/);
    });
  });

  it('is dragged, and a drag is no click', async () => {
    await live('/?from=2014&to=2018', async (page) => {
      const box = await page.locator('[data-timeline] > svg').boundingBox();
      if (!box) throw new Error('no chart');
      await page.mouse.move(box.x + 800, box.y + 150);
      await page.mouse.down();
      await page.mouse.move(box.x + 500, box.y + 150, { steps: 5 });
      await page.mouse.up();
      await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^201[4-6]-/);
      expect(page.url()).not.toContain('select');
    });
  });

  it('keeps the day that is held under the pointer, however small its steps, and comes back to where it was', async () => {
    await live('/?from=2016-09-01&to=2016-09-30', async (page) => {
      const box = await page.locator('[data-timeline] > svg').boundingBox();
      if (!box) throw new Error('no chart');
      const first = () => new URL(page.url()).searchParams.get('from');
      const [x, y] = [box.x + box.width * 0.8, box.y + 110];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - box.width / 3, y, { steps: 100 });
      await page.mouse.up();
      await expect.poll(first).toBe('2016-09-11');
      await page.mouse.move(x - box.width / 3, y);
      await page.mouse.down();
      await page.mouse.move(x, y, { steps: 100 });
      await page.mouse.up();
      await expect.poll(first).toBe('2016-09-01');
      expect(new URL(page.url()).searchParams.get('to')).toBe('2016-09-30');
    });
  });

  it('follows the small turns of a trackpad, and stays where it is at its limit', async () => {
    await live('/?from=2016-09-01&to=2016-10-30', async (page) => {
      const box = await page.locator('[data-timeline] > svg').boundingBox();
      if (!box) throw new Error('no chart');
      const range = () => {
        const { searchParams } = new URL(page.url());
        return ['from', 'to'].map((name) => Date.parse(searchParams.get(name) ?? '') / 86_400_000);
      };
      const days = () => (range()[1] ?? NaN) - (range()[0] ?? NaN) + 1;
      await page.mouse.move(box.x + box.width * 0.9, box.y + 110);
      await page.keyboard.down('Control');
      for (let i = 0; i < 60; i += 1) await page.mouse.wheel(0, -1);
      await expect.poll(days).toBeLessThan(45);
      for (let i = 0; i < 40; i += 1) await page.mouse.wheel(0, -40);
      await expect.poll(days).toBe(10);
      const before = range();
      const letTimePass = await holdClock(page);
      for (let i = 0; i < 5; i += 1) await page.mouse.wheel(0, -120);
      await page.keyboard.up('Control');
      for (let i = 0; i < 3; i += 1) await page.click('[data-tool="zoom-in"]');
      await letTimePass();
      expect(range()).toEqual(before);
    });
  });

  it('walks its marks by arrows from a click between them', async () => {
    await live('/', async (page) => {
      await page.locator('[data-timeline] > svg').click({ position: { x: 700, y: 110 } });
      await page.keyboard.press('ArrowRight');
      expect(
        await page.evaluate(() => document.activeElement?.closest('[data-timeline] a[data-event]')),
      ).not.toBeNull();
    });
  });

  it('names a time on its axis at any width and for any days', async () => {
    await live('/zh/', async (page) => {
      for (const width of [320, 390, 768]) {
        await page.setViewportSize({ width, height: 800 });
        for (const query of [
          'from=2003-05-23&to=2003-06-02',
          'from=2008-12-29&to=2009-02-02',
          'from=2017-01-04&to=2017-01-30',
          'from=2018-10-15&to=2019-09-06',
        ]) {
          await turnTo(page, `/zh/?${query}`);
          expect(await page.locator('.ct-years text:visible').count(), `${query} at ${width} px`).toBeGreaterThan(0);
        }
      }
    });
  });

  it('has an overview whose handles are sliders', async () => {
    await live('/', async (page) => {
      const { from, to } = handlesOf(page);
      await from.focus();
      const before = Number(await from.getAttribute('aria-valuenow'));
      await page.keyboard.press('PageUp');
      expect(Number(await from.getAttribute('aria-valuenow'))).toBeGreaterThan(before + 300);
      expect(await from.getAttribute('aria-valuetext')).toMatch(/\w+ 20\d\d/);
      await to.focus();
      await page.keyboard.press('Home');
      expect(Number(await to.getAttribute('aria-valuenow'))).toBeGreaterThan(
        Number(await from.getAttribute('aria-valuenow')),
      );
      expect(new URL(page.url()).search).toMatch(/from=.*&to=/);
    });
  });

  it('lanes the same events by era and by kind, and hides no mark behind another', async () => {
    await live('/', async (page) => {
      const before = (await shownOn(page)).chart;
      for (const lens of ['era', 'kind', 'company']) {
        await page.selectOption('[data-timeline-lens]', lens);
        expect((await shownOn(page)).chart).toEqual(before);
        for (const width of [390, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          await expect.poll(() => page.evaluate(marksMissed)).toEqual([]);
        }
        expect(await page.locator('.ct-lanes text').count()).toBe({ era: wire.eras.length, kind: 5, company: 0 }[lens]);
      }
    });
  });
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
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
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
        const chapter = document.querySelector('[data-chapter]:has([data-focus="2017/2018-01"])');
        const found: number[] = [];
        for (const element of [chapter, chapter?.querySelector('[data-focus]')]) {
          const top = (element?.getBoundingClientRect().top ?? 0) + window.scrollY - window.innerHeight / 4;
          window.scrollTo({ top, behavior: 'instant' });
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
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
    await live('/?select=tfprof', async (page) => {
      await page.click('[data-filter-company="google"]');
      const own = wire.events.filter(({ id }) => expected('google').includes(id)).map(({ id }) => id);
      await page.locator('.card-open .card-tools button').nth(1).click();
      expect(new URL(page.url()).searchParams.get('company')).toBe('google');
      expect(await page.evaluate(() => document.querySelector('.card-open')?.id)).toBe(own[own.indexOf('tfprof') + 1]);
    });
  });

  it('opens a card with what comes before and after it in time, closes it by Escape and gives the focus back', async () => {
    await live('/?select=tfprof', async (page) => {
      const opened = () => page.evaluate(() => document.querySelector('.card-open')?.id);
      expect(await opened()).toBe('tfprof');
      await page.click('.card-open button:has-text("Later event")');
      const at = wire.events.findIndex(({ id }) => id === 'tfprof');
      expect(await opened()).toBe(wire.events[at + 1]?.id);
      await page.keyboard.press('Escape');
      expect(await opened()).toBeUndefined();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-event'))).toBe(
        wire.events[at + 1]?.id,
      );
    });
  });
});

describe('going and coming back', () => {
  it('returns to where the reader was, when motion is reduced, too', async () => {
    await live('/', async (page) => {
      await page.evaluate(() => {
        window.scrollTo({ top: 300, behavior: 'instant' });
      });
      await page.locator('[data-timeline] a[data-event="tfprof"]').dispatchEvent('click');
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(2000);
      await page.goBack();
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(300);
    });
  });

  it('returns the focus to the words from which a card was opened', async () => {
    await live('/', async (page) => {
      const link = page.locator('[data-chapter] p a[href="#tfprof"]').first();
      await link.focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.querySelector('.card-open')?.id)).toBe('tfprof');
      await page.keyboard.press('Escape');
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  it('leaves a reader where they were when the page is loaded again, or has been scrolled before it was awake', async () => {
    await live('/?select=tfprof', async (page) => {
      await withoutFonts(page);
      const scrollTo = (top: number) =>
        page.evaluate((y) => {
          window.scrollTo({ top: y, behavior: 'instant' });
        }, top);
      await expect
        .poll(() => page.evaluate(() => (history.state as { top?: number } | null)?.top))
        .toBeGreaterThan(3000);
      await scrollTo(3000);
      await page.reload();
      await wake(page);
      expect(await page.evaluate(() => window.scrollY)).toBe(3000);
      expect(await page.evaluate(() => document.querySelector('.card-open')?.id)).toBe('tfprof');
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
      await page.goto(`${site.origin}/?select=tfprof`);
      await page.waitForSelector('main[data-awake]');
      await drawnTwice(page);
      expect(await page.evaluate(() => window.scrollY)).toBe(3000);
    });
  });

  it('comes back to the same place of a page that is filtered', async () => {
    await live('/?company=google', async (page) => {
      await withoutFonts(page);
      for (const top of [4000, 7000]) {
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
    await live('/?company=google#paddle-fluid', async (page) => {
      expect(await page.locator('article#paddle-fluid').isVisible()).toBe(true);
    });
  });

  it('leads to the card that an address names under a filter', async () => {
    await live(
      '/?company=google#tfprof',
      async (page) => {
        const top = () => page.evaluate(() => document.getElementById('tfprof')?.getBoundingClientRect().top ?? -1);
        await expect.poll(top).toBeGreaterThanOrEqual(0);
        expect(await top()).toBeLessThan(400);
        expect(await page.evaluate(() => document.activeElement?.closest('article')?.id)).toBe('tfprof');
      },
      { reducedMotion: 'no-preference' },
    );
  });

  it('keeps the chapter when the language changes, with a card open, too', async () => {
    await live('/#04-frameworks', async (page) => {
      expect(await page.locator('header a[hreflang]').getAttribute('href')).toBe('/zh/#04-frameworks');
    });
    await live('/?select=tfprof', async (page) => {
      await page.locator('.contents a[href="#08-start-up"]').click();
      await page.locator('header a[hreflang]').click();
      await wake(page);
      expect(page.url()).toBe(`${site.origin}/zh/?select=tfprof#08-start-up`);
      const top = () =>
        page.evaluate(() => document.querySelector('[data-chapter="08-start-up"]')?.getBoundingClientRect().top ?? -1);
      await expect.poll(top).toBeGreaterThan(-200);
      expect(await top()).toBeLessThan(200);
      expect(await page.evaluate(() => document.querySelector('.card-open')?.id)).toBe('tfprof');
    });
  });

  it('lifts a filter only for an event that the fragment itself names', async () => {
    await live('/?company=baidu&select=tfprof#04-frameworks', async (page) => {
      expect((await shownOn(page)).list).toEqual(expected('baidu'));
    });
  });

  it('shows the same years of a company’s page again, though they lie before its first', async () => {
    await live('/company/waterloo/', async (page) => {
      const { from, to } = handlesOf(page);
      await from.focus();
      await page.keyboard.press('Home');
      await to.focus();
      for (let i = 0; i < 8; i += 1) await page.keyboard.press('PageDown');
      await expect.poll(() => new URL(page.url()).search).toMatch(/from=.*&to=200/);
      const before = [await from.getAttribute('aria-valuetext'), await to.getAttribute('aria-valuetext')];
      await page.reload();
      await wake(page);
      expect([await from.getAttribute('aria-valuetext'), await to.getAttribute('aria-valuetext')]).toEqual(before);
    });
  });
});

describe('the overview', () => {
  it('keeps the text where it is when its handles are focused, pressed or moved', async () => {
    await live('/', async (page) => {
      const place = () =>
        page.evaluate(() => document.querySelector('[data-chapter="05-paddlepaddle"] h2')?.getBoundingClientRect().top);
      await page.evaluate(() => {
        document.querySelector('[data-chapter="05-paddlepaddle"] h2')?.scrollIntoView({ behavior: 'instant' });
      });
      const before = await place();
      const { from: handle } = handlesOf(page);
      await handle.focus();
      expect(await place()).toBe(before);
      await handle.click();
      expect(await place()).toBe(before);
    });
  });

  it('moves its handles by days where the chart shows days, and never past one another', async () => {
    await live('/?from=2016-09-10&to=2016-09-20', async (page) => {
      const { from } = handlesOf(page);
      await from.focus();
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe('2016-09-09');
      expect(await from.getAttribute('aria-valuetext')).toBe('9 September 2016');
      await page.keyboard.press('End');
      const { searchParams } = new URL(page.url());
      expect(Date.parse(searchParams.get('to') ?? '') - Date.parse(searchParams.get('from') ?? '')).toBe(
        9 * 86_400_000,
      );
    });
  });

  it('stops a handle at its end, and leaves the other where it is', async () => {
    await live('/?from=2016&to=2018', async (page) => {
      const { to } = handlesOf(page);
      await to.scrollIntoViewIfNeeded();
      const box = await to.boundingBox();
      if (!box) throw new Error('no handle');
      await page.mouse.move(box.x + 8, box.y + 8);
      await page.mouse.down();
      await page.mouse.move(1439, box.y + 8, { steps: 10 });
      await page.mouse.up();
      await expect.poll(() => new URL(page.url()).searchParams.get('to')).toBe('2026-01-01');
      expect(new URL(page.url()).searchParams.get('from')).toBe('2016-01-01');
    });
  });

  it('takes the text to the chapter of the time that is clicked', async () => {
    await live('/', async (page) => {
      const track = page.locator('[data-brush="track"]');
      for (const id of ['paddle-imperative-mode', 'bupt-machine-learning', 'tfprof']) {
        const mark = await page.locator(`[data-timeline] a[data-event="${id}"] .ct-dot`).boundingBox();
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
      }
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('shows the events of the chapter that the filters leave', async () => {
    await live('/?company=baidu', async (page) => {
      await page.evaluate(() => {
        document.querySelector('[data-chapter="05-paddlepaddle"]')?.scrollIntoView({ behavior: 'instant' });
      });
      const marks = page.locator('[data-brush="marks"] [data-mark]');
      const visible = expected('baidu');
      await expect.poll(() => marks.count()).toBeGreaterThan(0);
      const ids = await marks.evaluateAll((drawn) => drawn.map((mark) => mark.getAttribute('data-mark') ?? ''));
      expect(ids.filter((id) => !visible.includes(id))).toEqual([]);
    });
  });
});

describe('random walks', () => {
  const walks = Number(process.env['WALKS'] ?? 6);
  const steps = Number(process.env['STEPS'] ?? 30);

  const patience = { timeout: Math.max(300_000, walks * steps * 600) };
  it(
    `end without an exception, with address and view in agreement, and a reload gives the same view (${walks} × ${steps})`,
    patience,
    async () => {
      let seed = 20_240_429;
      const random = (below: number): number => {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
        return Math.floor((seed / 2_147_483_648) * below);
      };
      const pick = <Value>(values: readonly Value[]): Value => values[random(values.length)] as Value;
      for (let walk = 0; walk < walks; walk += 1)
        await live(pick(['/', '/zh/']), async (page) => {
          const letTimePass = await holdClock(page);
          const click = (selector: string, index = 0) =>
            page.evaluate(
              ([s, i]) =>
                document
                  .querySelectorAll<HTMLElement>(s as string)
                  [i as number]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
              [selector, index] as const,
            );
          const actions: readonly (() => Promise<unknown>)[] = [
            () => click('[data-filter-company]', random(wire.companies.length)),
            () => click('[data-filter-era]', random(wire.eras.length)),
            () => click('[data-filter-all]'),
            () => click(pick(['[data-tool="zoom-in"]', '[data-tool="zoom-out"]', '[data-tool="reset"]'])),
            () => click('[data-timeline] a[data-event]', random(40)),
            () => click('.card-tools button', random(2)),
            () =>
              page.evaluate(
                ([text]) => {
                  const field = document.querySelector<HTMLInputElement>('[data-timeline-search]');
                  if (field) field.value = text as string;
                  field?.dispatchEvent(new Event('input', { bubbles: true }));
                },
                [pick(['', 'Google', '潘欣', 'paddle 2018', '<b>'])],
              ),
            () => page.selectOption('[data-timeline-lens]', pick(['company', 'era', 'kind'])),
            () =>
              page.evaluate(
                ([x, y]) => {
                  const svg = document.querySelector('[data-timeline] > svg');
                  svg?.dispatchEvent(
                    new WheelEvent('wheel', {
                      ctrlKey: true,
                      deltaY: y as number,
                      clientX: x as number,
                      clientY: 300,
                      bubbles: true,
                      cancelable: true,
                    }),
                  );
                },
                [random(1200), pick([-120, 120, -30])],
              ),
            () => page.setViewportSize({ width: pick([390, 768, 1440]), height: 900 }),
            () => page.goBack(),
            () => page.goForward(),
            () => page.click('header a[hreflang]'),
          ];
          for (let step = 0; step < steps; step += 1) {
            await pick(actions)();
            if (!page.url().startsWith(site.origin)) await page.goto(`${site.origin}/`);
            await page.waitForSelector('main[data-locale]');
            if (!(await page.locator('main[data-awake]').count())) await wake(page);
          }
          await letTimePass();
          const before = await shownOn(page);
          await page.reload();
          await wake(page);
          expect(await shownOn(page)).toEqual(before);
        });
    },
  );
});

describe('text twice as large', () => {
  it('has every chip and all keys within a window of 320 px', async () => {
    for (const path of ['/', '/zh/'])
      await live(
        path,
        async (page) => {
          await setTextSize(page, '200%');
          await page.locator('[data-tool="help"]').dispatchEvent('click');
          const beyond = await page.evaluate(() =>
            [...document.querySelectorAll('.chip, .keys')].flatMap((part) => {
              const { left, top, right, bottom } = part.getBoundingClientRect();
              const isCut =
                left < 0 || right > innerWidth || (part.matches('.keys') && (top < 0 || bottom > innerHeight));
              return isCut ? [part.textContent] : [];
            }),
          );
          expect(beyond, path).toEqual([]);
        },
        { width: 320, height: 568 },
      );
  });
});

describe('after interaction', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    it(`axe still objects to nothing, ${colorScheme}`, async () => {
      for (const path of [
        '/?company=google&select=tfprof',
        '/zh/?lens=kind&from=2015&to=2018',
        '/company/baidu/?select=paddle-imperative-mode',
        '/?q=zzz',
      ]) {
        expect(await live(path, (page) => objectionsTo(page), { colorScheme }), path).toEqual([]);
      }
    });
});
