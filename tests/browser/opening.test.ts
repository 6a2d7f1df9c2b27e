import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../support/address.ts';
import { coveredBy, steps } from '../support/covered.ts';
import { expected, liveOn } from '../support/live.ts';
import { openedSite, wake } from '../support/visit.ts';

const site = openedSite();
const live = liveOn(site);

describe('the picture before a reader moves', () => {
  const windows = [[1280, 720], [1366, 650], [1440, 900], [1920, 1080], [2560, 1440]]; // prettier-ignore

  it.each(['/', '/zh/'])(
    'is whole in a window of any height, and about as high as that lets it be, on %s',
    async (path) => {
      for (const [width = 0, height = 0] of windows)
        await site.visit(path, { width, height }, async (page) => {
          const [years, below, wide] = await page.evaluate(() => [
            document.querySelector('[data-timeline] > svg .ct-years text')?.getBoundingClientRect().bottom ?? Infinity,
            document.querySelector('[data-timeline] > figcaption')?.getBoundingClientRect().top ?? 0,
            document.documentElement.scrollWidth,
          ]);
          expect(years, `${width} × ${height}`).toBeLessThanOrEqual(below);
          expect(years, `${width} × ${height}`).toBeGreaterThan(below - height / 20);
          expect(wide).toBe(width);
        });
    },
  );

  it('lets a press find the mark that it began on, though the picture is drawn for the window meanwhile', async () => {
    /** Where the marks are that nothing lies on, by their events: from the left and from the top. */
    const marks = (page: Page): Promise<[string, number, number][]> =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-timeline] > svg a[data-event]')].flatMap((link) => {
          const { x, y, width, height } = link.querySelector('.ct-dot')?.getBoundingClientRect() ?? new DOMRect();
          const [left, top] = [x + width / 2, y + height / 2];
          const isFree = width > 0 && document.elementFromPoint(left, top)?.closest('a') === link;
          return isFree ? [[link.dataset['event'] ?? '', left, top] satisfies [string, number, number]] : [];
        }),
      );
    const [id, x, y] = await site.visit('/', { height: 720, reducedMotion: 'reduce' }, async (page) => {
      const before = await marks(page);
      await wake(page);
      const after = new Map((await marks(page)).map(([mark, , top]) => [mark, top]));
      const moved = ([mark, , top]: [string, number, number]) => Math.abs((after.get(mark) ?? top) - top);
      return before.toSorted((a, b) => moved(b) - moved(a))[0] ?? ['', 0, 0];
    });
    await site.visit('/', { height: 720, reducedMotion: 'reduce' }, async (page) => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.waitForSelector('main[data-awake]');
      await page.evaluate(async () => {
        for (let frames = 0; frames < 20; frames += 1) await new Promise(requestAnimationFrame);
      });
      await page.mouse.up();
      await expect.poll(() => page.locator('.slot .card h3 a').getAttribute('href')).toBe(`#${id}`);
    });
  });

  it('has its marks go straight to their places as it is drawn for a window lower than the one that it was laid out for', async () => {
    await site.visit('/', { width: 1280, height: 700, reducedMotion: 'no-preference' }, async (page) => {
      await page.evaluate(() => {
        const heights = () =>
          [...document.querySelectorAll('[data-timeline] > svg a[data-event]')].map((link): [string, number] => [
            link.getAttribute('data-event') ?? '',
            link.querySelector('.ct-dot, .ct-diamond')?.getBoundingClientRect().y ?? NaN,
          ]);
        const seen: [string, number][][] = [];
        Object.assign(window, { seen });
        const look = (): void => {
          seen.push(heights());
          requestAnimationFrame(look);
        };
        look();
      });
      await wake(page);
      const svg = page.locator('[data-timeline] > svg');
      await expect.poll(() => svg.evaluate((chart) => chart.getAnimations({ subtree: true }).length)).toBe(0);
      const seen = await page.evaluate(async () => {
        await new Promise(requestAnimationFrame);
        return (window as unknown as { seen: [string, number][][] }).seen;
      });
      const last = new Map(seen.at(-1));
      const strays = [...new Map(seen[0])].filter(([id, from]) => {
        const to = last.get(id) ?? from;
        const way = seen.flatMap((marks) => new Map(marks).get(id) ?? []);
        return Math.min(...way) < Math.min(from, to) - 15 || Math.max(...way) > Math.max(from, to) + 15;
      });
      expect([...last.values()].filter(Number.isFinite).length).toBeGreaterThan(50);
      // One that another mark has to lie upon by now is there anew.
      expect(strays.length).toBeLessThan(last.size / 10);
    });
  });
});

describe('the title over the picture', () => {
  it.each(['/', '/zh/'])('has the corner of the steps for itself, however long it is, on %s', async (path) => {
    await live(path, async (page) => {
      expect(await coveredBy(page, '.poster', steps)).toEqual([]);
    });
  });

  it('stands above a picture of some years, which leaves no corner, and has its corner again with the whole', async () => {
    await live('/?from=1996&to=1998', async (page) => {
      await expect.poll(() => coveredBy(page, '.poster')).toEqual([]);
      expect(await page.locator('main[data-corner]').count()).toBe(0);
      await page.click('[data-tool="reset"]');
      await expect.poll(() => page.locator('main[data-corner]').count()).toBe(1);
      await expect.poll(() => coveredBy(page, '.poster', steps)).toEqual([]);
    });
  });

  it('has the corner for itself while a card is open, for which the words below it make way', async () => {
    await live('/', async (page) => {
      await page.locator('[data-timeline] > svg .ct-works a[data-event]').first().press('Enter');
      await page.waitForSelector('[data-timeline-card] .card');
      expect(await page.locator('.poster .standfirst').isVisible()).toBe(false);
      expect(await coveredBy(page, '.poster', steps)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.poster .standfirst').isVisible()).toBe(true);
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

/** What is left of an element's opacity, with that of all around it, up to the picture. */
const faintest = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluateAll((elements) =>
    Math.min(
      1,
      ...elements.map((element) => {
        let opacity = 1;
        for (let at: Element | null = element; at; at = at.parentElement)
          opacity *= Number.parseFloat(getComputedStyle(at).opacity);
        return opacity;
      }),
    ),
  );

describe('the words of the picture', () => {
  it('do not fade where their marks and bars do: beside a chapter, under a filter, in plates', async () => {
    await live('/', async (page) => {
      const chapters = await page.locator('[data-chapter]').evaluateAll((all) => all.map(({ id }) => id));
      let receded = 0;
      for (const id of chapters) {
        await page.evaluate((chapter) => document.getElementById(chapter)?.scrollIntoView({ behavior: 'instant' }), id);
        await page.waitForSelector('[data-beside]:not([data-turning])', { state: 'attached' });
        receded += await page.locator('[data-timeline] .ct-receded').count();
        await expect.poll(() => faintest(page, '[data-timeline] > svg text'), { message: id }).toBe(1);
      }
      expect(receded).toBeGreaterThan(0);
    });
    for (const query of [
      '?company=corvo',
      '?era=cast-glass',
      '?company=corvo&lens=company',
      '?era=cast-glass&lens=company',
    ])
      await live(`/${query}`, async (page) => {
        await expect.poll(() => faintest(page, '[data-timeline] > svg text'), { message: query }).toBe(1);
      });
    await site.visit('/short/', {}, async (page) => {
      expect(await faintest(page, '.plate text')).toBe(1);
    });
  });
});

describe('the picture on a tablet', () => {
  const tablet = { width: 1024, height: 768 };

  it('says what its signs mean before the story begins', async () => {
    for (const size of [tablet, { width: 768, height: 1024 }])
      await live(
        '/',
        async (page) => {
          expect(await page.locator('.ct-key').isVisible()).toBe(true);
          // By the owner’s word for what others call technologies.
          expect(await page.locator('.ct-key').innerText()).toMatch(/^Bands: materials, /);
          const { y = 0, height = 0 } = (await page.locator('.ct-key').boundingBox()) ?? {};
          expect(y + height).toBeLessThanOrEqual(size.height + 1);
        },
        size,
      );
  });

  it('is whole over the end of the story, too', async () => {
    await live(
      '/',
      async (page) => {
        await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
        const highest = () =>
          page
            .locator('[data-timeline] > svg :is(.ct-era-name, .ct-head)')
            .evaluateAll((parts) => Math.min(...parts.map((part) => part.getBoundingClientRect().top)));
        await expect.poll(highest).toBeGreaterThanOrEqual(0);
      },
      tablet,
    );
  });
});

describe('a story of which a filter shows a part', () => {
  it('says so under its title where the picture has no room for it, and shows all again', async () => {
    for (const size of [
      { width: 390, height: 844 },
      { width: 768, height: 1024 },
    ])
      await live(
        '/?company=corvo',
        async (page) => {
          const said = page.locator('[data-filtered]');
          expect(await said.isVisible()).toBe(true);
          expect(await said.innerText()).toContain('Corvo');
          const left = await page
            .locator('.upright li:not(.upright-out) > a[data-event]')
            .evaluateAll((links) => links.map((link) => link.getAttribute('data-event') ?? ''));
          expect(left.toSorted()).toEqual(expected('corvo').filter((id) => left.includes(id)));
          expect(left.length).toBeGreaterThan(0);
          expect(await page.locator('.upright-out').count()).toBeGreaterThan(0);
          await said.locator('button').click();
          await expect.poll(() => said.isVisible()).toBe(false);
          expect(await page.locator('.upright-out').count()).toBe(0);
          expect((await addressOf(page)).search).toBe('');
        },
        size,
      );
    await live('/', async (page) => expect(await page.locator('[data-filtered]').isVisible()).toBe(false), {
      width: 390,
      height: 844,
    });
  });

  it('has its picture within reach at its end on a phone', async () => {
    await live(
      '/',
      async (page) => {
        const isThere = () =>
          page.locator('[data-ribbon]').evaluate((ribbon) => {
            const { top, bottom } = ribbon.getBoundingClientRect();
            return top < window.innerHeight && bottom <= window.innerHeight + 1;
          });
        await page.evaluate(() => window.scrollTo({ top: window.innerHeight * 6, behavior: 'instant' }));
        await expect.poll(isThere).toBe(false);
        await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
        await expect.poll(isThere).toBe(true);
        const [foot, stage] = await Promise.all(
          ['.foot a', '.stage'].map((part) => page.locator(part).last().boundingBox()),
        );
        expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(stage?.y ?? 0);
      },
      { width: 390, height: 844 },
    );
  });
});
