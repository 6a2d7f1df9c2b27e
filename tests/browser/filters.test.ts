import { describe, expect, it } from 'vitest';
import { careerDomain } from '../../src/timeline/layout/domain.ts';
import { datedEvents } from '../../src/timeline/layout/marks.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { allTime, windowBetween } from '../../src/timeline/model/window.ts';
import siteShape from '../fixtures/careers/site-shape.ts';
import { addressOf } from '../support/address.ts';
import { expected, holdClock, liveOn, shownOn, turnTo } from '../support/live.ts';
import { openedSite, wake } from '../support/visit.ts';
import { wire } from '../support/wire.ts';

const site = openedSite();
const live = liveOn(site);
const timeline = loadTimeline(siteShape);
const dated = datedEvents(timeline)(timeline.events);
/** Where the years begin that the story shows by itself: what lies before has its place in the list alone. */
const [beginning] = careerDomain(timeline);

describe('filters', () => {
  it.each(['/', '/zh/'])(
    'show the same events in chart, list, counts, description and address, for any company and era (%s)',
    async (path) => {
      await live(path, async (page) => {
        for (const { id: company } of wire.companies)
          for (const [i, { id: era }] of wire.eras.entries()) {
            // From the whole to the first of its eras, and on from one to the next.
            const before = i === 0 ? ['-all', `-company="${company}"`] : [`-era="${wire.eras[i - 1]?.id}"`];
            const chips = [...before, `-era="${era}"`];
            await page.evaluate((pressed) => {
              for (const chip of pressed) document.querySelector<HTMLElement>(`[data-filter${chip}]`)?.click();
            }, chips);
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

  it('leave what they leave out of the chart as dots without words, on rows that stay where they are', async () => {
    await live('/', async (page) => {
      const seen = () =>
        page.evaluate(() => ({
          marks: document.querySelectorAll('[data-timeline] > svg a[data-event]').length,
          dimmed: document.querySelectorAll('[data-timeline] > svg .ct-dimmed circle').length,
          rows: [...document.querySelectorAll('[data-timeline] > svg .ct-era')].map((row) =>
            Math.round(row.getBoundingClientRect().top),
          ),
        }));
      const before = await seen();
      expect(before.dimmed).toBe(0);
      await page.locator('[data-filter-company="corvo"]').click();
      await expect.poll(async () => (await seen()).dimmed).toBeGreaterThan(0);
      const after = await seen();
      expect(after.marks).toBe(expected('corvo').length);
      expect(after.marks + after.dimmed).toBeGreaterThanOrEqual(before.marks);
      expect(after.rows).toEqual(before.rows);
      await page.locator('[data-filter-all]').click();
      await expect.poll(seen).toEqual(before);
    });
  });

  it.each(['/', '/zh/'])(
    'show in the chart all that they show in the list, earlier and uncertain events too, but what is likelier in other years (%s)',
    async (path) => {
      const queries = [
        ...wire.eras.map(({ id }) => `era=${id}`),
        'q=furnace',
        'from=1995&to=1998',
        'from=1995-06&to=1995-06',
        'from=1996-03-01&to=1996-03-01',
        'from=1995~&to=1998',
        'to=1984',
        'from=1970&to=1985&era=lead-crystal',
        'company=lumen&from=1995-06-10&to=1995-07',
      ];
      await live(path, async (page) => {
        for (const query of queries) {
          await turnTo(page, `${path}?${query}`);
          const { chart, list } = await shownOn(page);
          expect(list.length, query).toBeGreaterThan(0);
          const years = new URLSearchParams(query);
          const [from, to] = windowBetween(years.get('from') ?? '', years.get('to') ?? '') ?? allTime;
          expect(list, query).toEqual(expect.arrayContaining(chart));
          const missing = dated.filter(({ event }) => list.includes(event.id) && !chart.includes(event.id));
          expect(
            missing.filter(({ at }) => at >= Math.max(from, query.includes('era=') ? from : beginning) && at < to),
            query,
          ).toEqual([]);
        }
        for (const query of ['from=1970&to=1975', 'from=2010']) {
          await page.goto(`${site.origin}${path}?${query}`);
          await wake(page);
          expect((await shownOn(page)).list, query).toEqual(expected());
        }
      });
    },
  );

  it('are undone by the back button and by “show all”', async () => {
    await live('/', async (page) => {
      await page.click('[data-filter-company="corvo"]');
      await page.click('[data-filter-era="cast-glass"]');
      await page.goBack();
      expect((await addressOf(page)).search).toBe('?company=corvo');
      expect((await shownOn(page)).list).toEqual(expected('corvo'));
      await page.goForward();
      expect((await shownOn(page)).list).toEqual(expected('corvo', 'cast-glass'));
      await page.fill('[data-timeline-search]', 'nothing will ever match this');
      await page.locator('[data-timeline-empty]').waitFor({ state: 'visible' });
      await page.click('[data-filter-clear]');
      expect((await shownOn(page)).list).toEqual(expected());
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-timeline-search'))).toBe(true);
    });
  });

  it('close the card that they hide, and give way to an event that the reader chooses in the text', async () => {
    await live('/?select=strain-viewer', async (page) => {
      await page.click('[data-filter-company="corvo"]');
      expect((await addressOf(page)).search).toBe('?company=corvo');
      expect((await shownOn(page)).list).toEqual(expected('corvo'));
      expect(await page.locator('.card-open').count()).toBe(0);
      await page.evaluate(() => {
        document
          .querySelector<HTMLElement>(
            '[data-chapter]:not([hidden]) p a[href="#corvo-begins"], [data-chapter] p a[href="#corvo-fluid"]',
          )
          ?.click();
      });
      expect((await addressOf(page)).search).toMatch(/^\?select=corvo-(begins|fluid)$/);
      expect((await shownOn(page)).list).toEqual(expected());
    });
  });

  it('lose no text to a chip that is pressed at once', async () => {
    await live('/', async (page) => {
      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('[data-timeline-search]');
        if (field) field.value = 'mould';
        field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
        document.querySelector<HTMLElement>('[data-filter-company="lumen"]')?.click();
      });
      expect((await addressOf(page)).search).toBe('?company=lumen&q=mould');
    });
  });

  it('do not act on a word in a view to which the reader has gone back', async () => {
    await live('/', async (page) => {
      await page.click('[data-filter-company="corvo"]');
      const letTimePass = await holdClock(page);
      await page.evaluate(async () => {
        const field = document.querySelector<HTMLInputElement>('[data-timeline-search]');
        if (field) field.value = 'corvo';
        field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
        const back = new Promise((resolve) => {
          addEventListener('popstate', resolve, { once: true });
        });
        history.back();
        await back;
      });
      await letTimePass();
      expect((await addressOf(page)).search).toBe('');
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
      await page.fill('[data-timeline-search]', 'corvo');
      await page.selectOption('[data-timeline-lens]', 'company');
      await page.click('[data-tool="help"]');
      answer?.();
      await page.waitForSelector('main[data-awake]');
      await expect.poll(() => page.locator('.keys').isVisible()).toBe(true);
      await expect.poll(() => new URL(page.url()).search).toBe('?q=corvo&lens=company');
      expect(await page.inputValue('[data-timeline-search]')).toBe('corvo');
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
      await page.goto(`${site.origin}/?company=corvo&lens=company`);
      await page.selectOption('[data-timeline-lens]', 'kind');
      held.resolve(undefined);
      await page.waitForSelector('main[data-awake]');
      await expect.poll(() => new URL(page.url()).search).toBe('?company=corvo&lens=kind');
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
      expect((await addressOf(page)).search).toBe('');
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
      ['/', '霍尔姆'],
      ['/zh/', 'Ida Holm'],
    ] as const) {
      await live(`${path}?q=${encodeURIComponent(text)}`, async (page) => {
        expect((await shownOn(page)).list).toContain('first-furnace');
        expect(await page.inputValue('[data-timeline-search]')).toBe(text);
      });
    }
  });

  it('keep their state when the language changes', async () => {
    await live('/?company=corvo&lens=company', async (page) => {
      await page.click('header a[hreflang]');
      await page.waitForSelector('html[lang="zh-CN"] main[data-awake]');
      expect((await addressOf(page)).search).toBe('?company=corvo&lens=company');
      expect((await shownOn(page)).list).toEqual(expected('corvo'));
    });
  });

  it('ignore what they do not know', async () => {
    await live('/?company=nowhere,corvo&era=%00&from=soon&to=1&select=%3Cscript%3E&lens=x#%E0%A4%A', async (page) => {
      expect((await shownOn(page)).list).toEqual(expected('corvo'));
    });
  });
});
