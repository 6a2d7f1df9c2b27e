import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../support/address.ts';
import { openedSite, wake } from '../support/visit.ts';
import { wire } from '../support/wire.ts';

const site = openedSite();

/** Keeps the data of the page back until it is let go. */
const holdData = async (page: Page): Promise<() => void> => {
  const held = Promise.withResolvers<undefined>();
  await page.route('**/timeline.json', async (route) => {
    await held.promise;
    await route.continue();
  });
  return () => {
    held.resolve(undefined);
  };
};

const [company = { id: '' }] = wire.companies.toReversed();
const other = wire.events.find((event) => event.company !== undefined && event.company !== company.id) ?? { id: '' };

describe('a chip that is pressed before the page is awake', () => {
  const chip = `[data-filter-company="${company.id}"]`;

  it('filters in place, by pointer, by keyboard and by a click alone, as it does later', async () => {
    const ways: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
      pointer: (page) => page.click(chip),
      keyboard: async (page) => {
        await page.focus(chip);
        await page.keyboard.press('Enter');
      },
      click: (page) => page.locator(chip).dispatchEvent('click'),
    };
    for (const [way, press] of Object.entries(ways))
      await site.visit('/', { reducedMotion: 'reduce' }, async (page) => {
        const letGo = await holdData(page);
        await press(page);
        letGo();
        await page.waitForSelector('main[data-awake]');
        await expect.poll(() => new URL(page.url()).search, { message: way }).toBe(`?company=${company.id}`);
        expect((await addressOf(page)).pathname, way).toBe('/');
        expect(await page.locator(chip).getAttribute('aria-current'), way).toBe('true');
      });
  });

  it('leads to its page where the data never comes, and where it is a link anyway', async () => {
    await site.visit('/', { reducedMotion: 'reduce' }, async (page) => {
      await page.route('**/timeline.json', (route) => route.abort('aborted'));
      await page.click(chip);
      await page.waitForURL(`**/company/${company.id}/`);
    });
    const [first = { id: '' }] = wire.companies;
    await site.visit(`/company/${first.id}/`, { reducedMotion: 'reduce' }, async (page) => {
      await holdData(page);
      await page.click(chip);
      await page.waitForURL(`**/company/${company.id}/`);
    });
  });
});

describe('an address that asks for a view', () => {
  it('is drawn at once: no mark moves, and the whole is not shown before', async () => {
    for (const path of ['/?from=1996&to=1997', '/zh/?from=1996&to=1997', `/company/${company.id}/?from=2003`])
      await site.visit('/404.html', {}, async (page) => {
        const letGo = await holdData(page);
        await page.addInitScript(() => {
          const seen: string[] = [];
          Object.assign(window, { seen });
          addEventListener('transitionrun', ({ target }) => {
            const element = target as Element;
            if (element.closest('[data-timeline]')) seen.push(element.outerHTML.slice(0, 80));
          });
        });
        await page.goto(`${site.origin}${path}`);
        const svg = page.locator('[data-timeline] > svg');
        await page.waitForSelector('[data-asked]', { state: 'attached' });
        expect(await svg.evaluate((element) => getComputedStyle(element).visibility), path).toBe('hidden');
        letGo();
        await page.waitForSelector('main[data-awake]');
        expect(await svg.evaluate((element) => getComputedStyle(element).visibility), path).toBe('visible');
        const running = await page.evaluate(async () => {
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          return document
            .getAnimations()
            .map(({ effect }) => (effect as KeyframeEffect).target)
            .filter((target) => target?.closest('[data-timeline]')).length;
        });
        expect(running, path).toBe(0);
        expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen), path).toEqual([]);
      });
  });

  it('moves its marks when the reader changes it', async () => {
    await site.visit('/?from=1996&to=1997', { reducedMotion: 'no-preference' }, async (page) => {
      await wake(page);
      await page.evaluate(() => {
        addEventListener('transitionrun', ({ target }) => {
          if ((target as Element).closest('[data-timeline]')) document.title = 'moved';
        });
      });
      await page.click('[data-tool="zoom-in"]');
      await expect.poll(() => page.title()).toBe('moved');
    });
  });
});

describe('the page of a company whose address names an event of elsewhere', () => {
  it('leads on to the event in the story, in the same language', async () => {
    for (const path of ['/', '/zh/'])
      await site.visit(`${path}about/`, { reducedMotion: 'reduce' }, async (page) => {
        await page.goto(`${site.origin}${path}company/${company.id}/#${other.id}`);
        await page.waitForURL(`${site.origin}${path}#${other.id}`);
        await page.waitForSelector(`.card-open h3 a[href="#${other.id}"]`);
        await page.goBack();
        expect((await addressOf(page)).pathname).toBe(`${path}about/`);
      });
  });

  it('says without script where it stands, and says nothing otherwise', async () => {
    for (const path of ['/', '/zh/'])
      await site.visit(`${path}company/${company.id}/`, { javaScriptEnabled: false }, async (page) => {
        const said = page.locator('.elsewhere').locator('visible=true');
        expect(await said.count()).toBe(0);
        await page.goto(`${site.origin}${path}company/${company.id}/#${other.id}`);
        expect(await said.count()).toBe(1);
        await said.locator('a').click();
        await page.waitForURL(`${site.origin}${path}#${other.id}`);
        expect(await page.locator(`#${other.id}`).isVisible()).toBe(true);
      });
  });
});

describe('a chart that is dragged', () => {
  const selected = (page: Page) => page.evaluate(() => getSelection()?.toString() ?? '');

  it('selects no text, nor does a double click, on the chart or the overview', async () => {
    await site.visit('/', { reducedMotion: 'reduce' }, async (page) => {
      await wake(page);
      for (const selector of ['[data-timeline] > svg', '[data-brush="track"]']) {
        // The overview stays at the top then, wherever a click on it leads.
        if (selector.includes('brush')) await page.locator('[data-chapter]').nth(1).scrollIntoViewIfNeeded();
        await page.locator(selector).scrollIntoViewIfNeeded();
        const box = await page.locator(selector).boundingBox();
        if (!box) throw new Error(`no ${selector}`);
        const y = box.y + box.height - 6;
        await page.mouse.move(box.x + box.width * 0.7, y);
        await page.mouse.down();
        await page.mouse.move(box.x + box.width * 0.5, y - box.height / 2, { steps: 5 });
        await page.mouse.move(box.x + box.width * 0.4, y + 60, { steps: 5 });
        expect(await selected(page), selector).toBe('');
        await page.mouse.up();
        await page.mouse.dblclick(box.x + box.width * 0.6, y);
        expect(await selected(page), selector).toBe('');
      }
    });
  });

  it('leaves the text around it to be selected', async () => {
    await site.visit('/', { reducedMotion: 'reduce' }, async (page) => {
      await wake(page);
      await page.locator('[data-timeline-description]').dblclick({ position: { x: 30, y: 6 } });
      expect((await selected(page)).trim()).not.toBe('');
    });
  });

  it('cannot be pushed off its career by one swipe', async () => {
    await site.visit('/?from=2004-01-01&to=2004-04-01', { reducedMotion: 'reduce' }, async (page) => {
      await wake(page);
      const box = await page.locator('[data-timeline] > svg').boundingBox();
      if (!box) throw new Error('no chart');
      await page.mouse.move(box.x + box.width - 10, box.y + 160);
      for (let i = 0; i < 3; i += 1) {
        await page.mouse.move(box.x + box.width - 10, box.y + 160);
        await page.mouse.down();
        await page.mouse.move(box.x + 10, box.y + 160, { steps: 6 });
        await page.mouse.up();
      }
      await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBe('2004-01-01');
      const from = (await addressOf(page)).searchParams.get('from') ?? '';
      expect(from < (wire.asOf ?? '')).toBe(true);
    });
  });
});
