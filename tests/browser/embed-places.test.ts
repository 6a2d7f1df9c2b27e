import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawn, element, fitted, frameOf, heightOf, openEmbeds, type Embeds } from '../support/embeds.ts';
import { wire } from '../support/wire.ts';

let embeds: Embeds;
let visit: Embeds['visit'];
beforeAll(async () => {
  embeds = await openEmbeds();
  ({ visit } = embeds);
});
afterAll(() => embeds.leave());

const script = (name = 'career-timeline.js'): string => embeds.script(name);
const timeline = (page: Page) => page.locator('career-timeline');
const company = wire.companies[0]?.id ?? '';
const own = wire.events.find((event) => event.company === company)?.id ?? '';
/** The lightness of a ground that is seen, from 0 to 1. */
const lightness = (e: Element): number => Number(/oklch\(([\d.]+)/.exec(getComputedStyle(e).backgroundColor)?.[1]);

const places = [
  ['its stylesheet', '<style>html { color-scheme: SCHEME }</style>'],
  ['a meta element', '<meta name="color-scheme" content="SCHEME">'],
  ['the style of one part', '<style>article { color-scheme: SCHEME }</style>'],
] as const;

describe.each([
  ['dark', 'light'],
  ['light', 'dark'],
] as const)('in a place that is %s, on a device that is %s', (scheme, device) => {
  const dark = scheme === 'dark';
  it.each(places)('an element and a frame are as the place, told by %s', async (_, head) => {
    const body = `<article>${element()}${embeds.frame('/embed/')}${embeds.frame(`/embed/?theme=${device}`)}</article>${script()}${script('frame.js')}`;
    await visit(
      { head: head.replace('SCHEME', scheme), body },
      async (page) => {
        await drawn(page);
        expect((await timeline(page).locator('.embed').evaluate(lightness)) < 0.5).toBe(dark);
        const [frame, fixed] = [await frameOf(page, 0), await frameOf(page, 1)];
        await expect.poll(async () => (await frame.locator('.embed').evaluate(lightness)) < 0.5).toBe(dark);
        expect((await fixed.locator('.embed').evaluate(lightness)) < 0.5).toBe(!dark);
      },
      { options: { colorScheme: device } },
    );
  });
});

describe('a page that changes between light and dark', () => {
  it('takes its elements and frames along, and gives them back to the device', async () => {
    const body = `${element()}${embeds.frame('/embed/')}${script()}${script('frame.js')}`;
    await visit({ head: '<style>.night { color-scheme: dark }</style>', body }, async (page) => {
      await drawn(page);
      const frame = await frameOf(page);
      await fitted(page);
      const both = async () => [
        (await timeline(page).locator('.embed').evaluate(lightness)) < 0.5,
        (await frame.locator('.embed').evaluate(lightness)) < 0.5,
      ];
      for (const isDark of [false, true, false, true]) {
        await page.evaluate((on) => document.documentElement.classList.toggle('night', on), isDark);
        await expect.poll(both).toEqual([isDark, isDark]);
      }
    });
  });
});

describe('attributes', () => {
  it('that are set in one go are drawn once', async () => {
    await visit({ body: `${element()}${script()}` }, async (page) => {
      await drawn(page);
      const drawings = await timeline(page).evaluate(async (e, id) => {
        const description = e.shadowRoot?.querySelector('[data-timeline-description]');
        if (!description) throw new Error('no description');
        const watch = new MutationObserver(() => undefined);
        watch.observe(description, { childList: true });
        Object.assign(e, { company: id, q: 'a', from: '1970', to: '2020', lens: 'kind' });
        await Promise.resolve();
        return watch.takeRecords().length;
      }, company);
      expect(drawings).toBe(1);
      expect(await timeline(page).locator(`[data-filter-company="${company}"]`).getAttribute('aria-current')).toBe(
        'true',
      );
    });
  });

  it('and goto right after them both hold, and only goto is told', async () => {
    await visit({ body: `${element()}${script()}` }, async (page) => {
      await drawn(page);
      const told = await timeline(page).evaluate(
        (e, ids) => {
          const heard: string[] = [];
          for (const type of ['select', 'filter', 'range', 'ready'])
            e.addEventListener(`career-timeline:${type}`, () => heard.push(type));
          e.setAttribute('company', ids.company);
          return (e as unknown as { goto: (id: string) => boolean }).goto(ids.own) ? heard : [];
        },
        { company, own },
      );
      expect(told).toEqual(['select']);
      expect(await timeline(page).getAttribute('company')).toBe(company);
      expect(await timeline(page).getAttribute('select')).toBe(own);
      await timeline(page).locator('.embed-card h3').waitFor();
    });
  });
});

describe('views that a host asks of a frame', () => {
  it('in one go are drawn once: the last is shown', async () => {
    await visit({ body: embeds.frame('/embed/') }, async (page) => {
      const content = await frameOf(page);
      await content.evaluate(() => {
        const description = document.querySelector('[data-timeline-description]');
        if (!description) throw new Error('no description');
        const said: (string | null)[] = [];
        Object.assign(window, { said });
        new MutationObserver(() => said.push(description.textContent)).observe(description, { childList: true });
      });
      await page.evaluate((id) => {
        const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
        const ask = (query: string): void => {
          contentWindow?.postMessage({ type: 'career-timeline:show', version: 1, query }, '*');
        };
        for (let year = 1990; year < 2010; year += 1) ask(`from=${year}`);
        ask(`company=${id}`);
      }, company);
      await content.locator(`[data-filter-company="${company}"][aria-current="true"]`).waitFor();
      const drawings = await content.evaluate(() => (window as unknown as { said: string[] }).said.length);
      expect(drawings).toBeLessThan(5);
    });
  });
});

describe('a view that is linked', () => {
  const options = { reducedMotion: 'no-preference' } as const;

  it('is what an element shows first: nothing of the whole moves into it', async () => {
    const listen = `<script>
      addEventListener('career-timeline:ready', ({ target: { shadowRoot } }) => {
        window.seen = [shadowRoot.getAnimations().length, shadowRoot.querySelectorAll('.ct-works a').length];
      });
    </script>`;
    await visit(
      { body: `${listen}${element(`company="${company}"`)}${script()}` },
      async (page) => {
        await drawn(page);
        const [moving, marks] = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
        expect(moving).toBe(0);
        expect(marks).toBeGreaterThan(0);
        expect(marks).toBeLessThan(wire.events.length);
      },
      { options },
    );
  });

  /** Notes in every frame what is seen of a timeline, at every frame that is painted. */
  const watching = async (page: Page): Promise<void> => {
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = (): void => {
        requestAnimationFrame(look);
        const embed = document.querySelector('.embed');
        if (!embed || getComputedStyle(embed).visibility === 'hidden') return;
        const said = embed.querySelector('[data-timeline-description]')?.textContent ?? '';
        const moving = document.getAnimations().some((animation) => animation instanceof CSSTransition);
        if (seen.at(-1) !== `${said} ${moving}`) seen.push(`${said} ${moving}`);
      };
      look();
    });
  };

  it('is what a frame shows first, however late its script comes', async () => {
    let painted = false;
    await visit(
      { body: embeds.frame(`/embed/?company=${company}`) },
      async (page) => {
        const content = await frameOf(page);
        const said = await content.locator('[data-timeline-description]').textContent();
        const seen = () => content.evaluate(() => (window as unknown as { seen: string[] }).seen);
        await expect.poll(seen).toEqual([`${said} false`]);
        expect(painted).toBe(true);
      },
      {
        options,
        prepare: async (page) => {
          await watching(page);
          await page.route('**/frame-page.js', async (route) => {
            // The page is there, and has been painted, when its script comes.
            const frame = page.frames()[1];
            await frame?.waitForSelector('.embed-story', { state: 'attached' });
            await frame?.evaluate(
              () => new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(() => r(0)))),
            );
            painted = true;
            await route.continue();
          });
        },
      },
    );
  });

  it('leaves the whole to a reader to whom no script comes', async () => {
    await visit(
      { body: embeds.frame(`/embed/?company=${company}`, 'width="600" height="900"') },
      (page) => page.frameLocator('iframe').locator('[data-timeline] > svg').waitFor({ state: 'visible' }),
      {
        ignore: /ERR_FAILED/,
        prepare: async (page) => {
          await page.route('**/frame-page.js', (route) => route.abort());
        },
      },
    );
  });
});

describe('all events as a list', () => {
  it('scroll within themselves, and make no frame and no page many screens high', async () => {
    const body = `${embeds.frame('/embed/')}${element()}${script()}${script('frame.js')}`;
    await visit({ body }, async (page) => {
      await drawn(page);
      const content = await frameOf(page);
      await fitted(page);
      for (const [embed, height] of [
        [content.locator('.embed'), () => heightOf(page)],
        [timeline(page).locator('.embed'), () => timeline(page).evaluate((e) => e.clientHeight)],
      ] as const) {
        const before = await height();
        await embed.locator('.embed-list > summary').click();
        await expect.poll(height).toBeGreaterThan(before + 300);
        expect(await height()).toBeLessThan(before + 800);
        const last = embed.locator('article[data-event]').last();
        await last.scrollIntoViewIfNeeded();
        const [list, card] = [await embed.locator('.events').boundingBox(), await last.boundingBox()];
        expect((card?.y ?? 0) + 1).toBeGreaterThan(list?.y ?? Infinity);
        expect(card?.y ?? Infinity).toBeLessThan((list?.y ?? 0) + (list?.height ?? 0));
      }
      await page.emulateMedia({ media: 'print' });
      expect(
        await timeline(page)
          .locator('.events')
          .evaluate((e) => e.scrollHeight - e.clientHeight),
      ).toBe(0);
    });
  });
});
