import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../support/address.ts';
import { objectionsTo } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { openHost, type Host, type HostPage } from '../support/host.ts';
import { drawnTwice } from '../support/frames.ts';
import { setTextSize } from '../support/text-size.ts';
import { openSite, wake, type Visitor } from '../support/visit.ts';
import { wire } from '../support/wire.ts';

let site: Visitor;
let host: Host;
beforeAll(async () => {
  [site, host] = await Promise.all([openSite(), openHost()]);
});
afterAll(async () => {
  await Promise.all([site.leave(), host.stop()]);
});

const count = (company: string) => wire.events.filter((event) => event.company === company).length;

const visit: Visitor['visit'] = (path, options, use) => site.visit(path, { reducedMotion: 'reduce', ...options }, use);
const snippet = (page: Page) => page.locator('[data-share-snippet]').textContent();
const choose = async (page: Page, name: string, value: string): Promise<void> => {
  const field = page.locator(`[name="${name}"][value="${value}"]`);
  await page.locator('label').filter({ has: field }).click();
  expect(await field.isChecked()).toBe(true);
};
const frameIn = async (page: Page) => {
  const handle = await page.locator('[data-share-place] iframe').elementHandle();
  const frame = await handle?.contentFrame();
  await frame?.waitForSelector('.embed[data-live]');
  if (!frame) throw new Error('no frame');
  return frame;
};
/** Waits until the frame of the preview is as high as what it shows. Answers with its height. */
const fitted = async (page: Page): Promise<number> => {
  const frame = await frameIn(page);
  const shown = () => page.locator('[data-share-place] iframe').evaluate((e) => e.clientHeight);
  const bottom = () =>
    frame.evaluate(() => Math.ceil(document.querySelector('.embed')?.getBoundingClientRect().bottom ?? 0));
  await expect.poll(async () => (await shown()) - (await bottom())).toBe(0);
  return shown();
};
const approach = async (page: Page): Promise<void> => {
  await page.locator('.share-stage').scrollIntoViewIfNeeded();
};

/** The snippet as it is, with the addresses under which the tests serve the site. */
const served = (text: string | null): string => (text ?? '').replaceAll('http://localhost:4321', site.origin);

describe('the builder of embeds', () => {
  it('shows the three default snippets with a preview without script, in either language', async () => {
    for (const [path, root] of [
      ['/share/', 'http://localhost:4321/'],
      ['/zh/share/', 'http://localhost:4321/zh/'],
    ] as const)
      await visit(path, { javaScriptEnabled: false }, async (page) => {
        const snippets = await page.locator('pre:visible').allTextContents();
        expect(snippets).toHaveLength(3);
        expect(snippets[0]).toContain(`src="${root}timeline.svg"`);
        expect(snippets[1]).toContain(`src="${root}embed/"`);
        expect(snippets[2]).toContain('<career-timeline src="http://localhost:4321/timeline.json"');
        expect(await page.locator('form:visible').count()).toBe(0);
        expect(await page.locator('.share-defaults img:visible').count()).toBe(1);
        expect(await page.frameLocator('.share-defaults iframe').locator('[data-timeline] > svg').count()).toBe(1);
      });
  });

  it('previews exactly the frame of the snippet, and names the height that it has', async () => {
    await visit('/share/', {}, async (page) => {
      await choose(page, 'scope', 'company');
      await page.locator('select[name="company"]').selectOption('corvo');
      await choose(page, 'theme', 'dark');
      await approach(page);
      const height = await fitted(page);
      const frame = await frameIn(page);
      expect(await frame.textContent('[data-timeline-description]')).toContain(`${count('corvo')} of`);
      const preview = page.locator('[data-share-place] iframe');
      await expect.poll(() => snippet(page)).toContain(`height="${height}"`);
      expect(await preview.getAttribute('src')).toBe(`${site.origin}/embed/?company=corvo&theme=dark`);
      expect(served(await snippet(page))).toContain(`src="${site.origin}/embed/?company=corvo&amp;theme=dark"`);
      expect(await preview.getAttribute('sandbox')).toBe(
        (await snippet(page))?.match(/sandbox="([^"]*)"/)?.[1] ?? 'none',
      );
    });
  });

  it('names a height at first in which the whole timeline has room, with no more than a line to spare', async () => {
    for (const path of ['/share/', '/zh/share/'])
      for (const width of [320, 600, 960])
        for (const plain of width === 600 ? ['', '&plain=1'] : [''])
          await visit(`${path}?width=${width}${plain}`, {}, async (page) => {
            const likely = Number(/height="(\d+)"/.exec((await snippet(page)) ?? '')?.[1]);
            await approach(page);
            const measured = await fitted(page);
            expect(likely - measured, `${path} ${width} ${plain} ${measured}`).toBeGreaterThanOrEqual(0);
            expect(likely - measured, `${path} ${width} ${plain} ${measured}`).toBeLessThan(30);
          });
  });

  it('previews the element, with its colours and without its controls', async () => {
    await visit('/zh/share/?tier=element&company=corvo&plain=1', {}, async (page) => {
      await approach(page);
      await page.locator('career-timeline [data-awake]').waitFor();
      expect(await page.locator('career-timeline [data-timeline-description]').textContent()).toContain(
        `${count('corvo')}个`,
      );
      expect(await page.locator('career-timeline .embed-controls:visible').count()).toBe(0);
      expect(await snippet(page)).toContain('lang="zh" company="corvo" plain>');
    });
  });

  it('keeps every choice in its address, and finds it there', async () => {
    await visit('/share/', {}, async (page) => {
      await choose(page, 'tier', 'element');
      await choose(page, 'scope', 'range');
      await page.locator('[name="from"]').fill('1995');
      await page.locator('[name="to"]').fill('1998-06');
      await choose(page, 'lang', 'zh');
      await choose(page, 'theme', 'light');
      await choose(page, 'pinned', '1');
      await choose(page, 'width', '960');
      const made = await snippet(page);
      expect(made).toContain('lang="zh" from="1995" to="1998-06" theme="light"');
      expect((await addressOf(page)).search).toBe(
        '?from=1995&to=1998-06&tier=element&lang=zh&theme=light&pinned=1&width=960',
      );
      await page.reload();
      expect(await snippet(page)).toBe(made);
      expect(await page.locator('[name="to"]').inputValue()).toBe('1998-06');
      expect(await page.locator('header a[hreflang]').getAttribute('href')).toBe(
        `/zh/share/${(await addressOf(page)).search}`,
      );
    });
  });

  it('passes over foreign values in its address, and shows no markup of theirs', async () => {
    const query = new URLSearchParams({
      company: '"><img src=x onerror=alert(1)>',
      select: '__proto__',
      from: '1995-99',
      to: 'javascript:alert(1)',
      tier: 'constructor',
      lang: 'fr',
      width: '1e9',
    });
    await visit(`/share/?${query.toString()}&%ff=%`, {}, async (page) => {
      expect(await snippet(page)).toContain('<iframe src="http://localhost:4321/embed/" title=');
      expect((await addressOf(page)).search).toBe('');
    });
  });

  it('finds an event by a title that is typed, and says when there is none', async () => {
    await visit('/share/', {}, async (page) => {
      const [event] = wire.events;
      await choose(page, 'scope', 'event');
      await page.locator('[name="event"]').fill('no such thing');
      expect(await page.locator('[data-share-note="event"]').isVisible()).toBe(true);
      expect(await page.locator('[name="event"]').getAttribute('aria-invalid')).toBe('true');
      await page.locator('[name="event"]').fill(event?.title.en ?? '');
      expect(await page.locator('[data-share-note="event"]').isVisible()).toBe(false);
      expect(await snippet(page)).toContain(`/embed/?select=${event?.id}"`);
    });
  });

  it('copies the snippet by keyboard alone, says so, and goes on where copying is refused', async () => {
    await visit('/share/', {}, async (page) => {
      const copied: string[] = [];
      await page.exposeFunction('take', (text: string) => void copied.push(text));
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', {
          configurable: true,
          value: { writeText: (window as unknown as { take: (text: string) => Promise<void> }).take },
        });
      });
      const status = page.locator('[data-share-status]');
      await page.locator('[name="tier"][value="frame"]').focus();
      await page.keyboard.press('ArrowRight');
      expect(await snippet(page)).toContain('<career-timeline');
      const focused = () => page.evaluate(() => document.activeElement?.hasAttribute('data-share-copy') ?? false);
      for (let i = 0; i < 12 && !(await focused()); i += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => status.textContent()).toBe('Copied.');
      expect(copied).toEqual([await snippet(page)]);
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      });
      await page.keyboard.press('Enter');
      await expect.poll(() => status.textContent()).toContain('Ctrl+C');
      const selected = () => page.evaluate(() => getSelection()?.toString().trim());
      await expect.poll(selected).toBe((await snippet(page))?.trim());
    });
  });

  it('says what a picture cannot do, and shows it', async () => {
    await visit('/share/?tier=picture&theme=dark&select=strain-viewer', {}, async (page) => {
      expect(await page.locator('.share-notes li:visible').count()).toBe(2);
      expect(await page.locator('[name="plain"]').isDisabled()).toBe(true);
      await approach(page);
      const image = page.locator('[data-share-place] img');
      await expect.poll(() => image.evaluate((e: HTMLImageElement) => e.naturalWidth)).toBeGreaterThan(0);
      const { width, height } = await image.evaluate((e: HTMLImageElement) => e.getBoundingClientRect());
      expect(width).toBe(600);
      await expect
        .poll(() => page.locator('[data-share-size]').textContent())
        .toContain(`600 × ${Math.ceil(height)} px`);
    });
  });

  it('adds no step to the history', async () => {
    await visit('/share/', {}, async (page) => {
      const steps = await page.evaluate(() => history.length);
      await approach(page);
      await frameIn(page);
      for (const theme of ['dark', 'light', 'auto']) {
        await choose(page, 'theme', theme);
        await frameIn(page);
      }
      expect(await page.evaluate(() => history.length)).toBe(steps);
    });
  });

  it.each(['/share/?from=1995&width=960', '/zh/share/?tier=element&pinned=1'])(
    'needs no sideways scroll at any width, with text twice as large either: %s',
    async (path) => {
      await visit(path, {}, async (page) => {
        for (const size of ['100%', '200%']) {
          await setTextSize(page, size);
          for (const width of [1440, 768, 390, 320]) {
            await page.setViewportSize({ width, height: 900 });
            const wide = await page.evaluate(() => document.documentElement.scrollWidth);
            expect(wide, `${width} px, ${size}`).toBeLessThanOrEqual(width);
          }
        }
      });
    },
  );

  it('has nothing that axe objects to, light and dark', async () => {
    for (const [path, width] of [
      ['/share/?from=1998&to=1995', 1440],
      ['/zh/share/?tier=element', 390],
      ['/share/?tier=picture&theme=light', 768],
    ] as const) {
      const violations = await visit(path, { width }, async (page) => {
        await approach(page);
        await page.locator('[data-share-place] > :is(iframe, career-timeline, picture, a, img)').first().waitFor();
        await page.waitForLoadState('networkidle');
        await drawnTwice(page);
        return objectionsTo(page);
      });
      expect(violations, path).toEqual([]);
    }
  });
});

describe('a snippet of the builder', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
  });

  /** Opens a page of another host; answers with what the browser logged while it was used. */
  const onHost = async (page: HostPage, use: (tab: Page) => Promise<void>): Promise<readonly string[]> => {
    const tab = await browser.newPage();
    const logged: string[] = [];
    tab.on('console', (message) => logged.push(message.text()));
    tab.on('pageerror', (error) => logged.push(error.message));
    await tab.goto(host.put(page), { waitUntil: 'load' });
    await use(tab);
    await tab.close();
    return logged;
  };

  const shows: Readonly<Record<string, (tab: Page) => Promise<void>>> = {
    frame: async (tab) => {
      const content = tab.frameLocator('iframe').locator('.embed[data-live]');
      const bottom = () => content.evaluate((e) => Math.ceil(e.getBoundingClientRect().bottom));
      await expect
        .poll(async () => (await tab.locator('iframe').evaluate((e) => e.clientHeight)) - (await bottom()))
        .toBe(0);
    },
    element: async (tab) => {
      await tab.locator('career-timeline .embed[data-awake]').waitFor();
    },
    picture: async (tab) => {
      await expect.poll(() => tab.locator('img').evaluate((e: HTMLImageElement) => e.naturalWidth)).toBeGreaterThan(0);
    },
  };

  it.each(['frame', 'element', 'picture'])(
    'works on a host that allows only what the builder names: %s',
    async (tier) => {
      const { body, policy } = await visit(`/share/?company=corvo&pinned=1&tier=${tier}`, {}, async (page) => ({
        body: served(await snippet(page)),
        policy: served(await page.locator('[data-share-policy]').textContent()),
      }));
      if (tier !== 'picture') expect(body).toContain('integrity="sha384-');
      const strict = `default-src 'none'; require-trusted-types-for 'script'; ${policy}`;
      expect(await onHost({ policy: strict, body }, shows[tier] ?? (() => Promise.reject(new Error(tier))))).toEqual(
        [],
      );
    },
  );

  it('stays within a page that styles nothing, on a phone: a picture, too', async () => {
    const bodies: string[] = [];
    await visit('/share/', {}, async (page) => {
      for (const tier of ['picture', 'frame', 'element'])
        for (const width of ['320', '960']) {
          await choose(page, 'tier', tier);
          await choose(page, 'width', width);
          bodies.push(served(await snippet(page)));
        }
    });
    await onHost({ body: bodies.join('\n') }, async (tab) => {
      await tab.setViewportSize({ width: 390, height: 800 });
      await expect
        .poll(() => tab.locator('img').evaluateAll((all) => all.map((e) => (e as HTMLImageElement).naturalWidth > 0)))
        .toEqual([true, true]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      const [drawn, own] = await tab
        .locator('img')
        .first()
        .evaluate(({ width, height, naturalWidth, naturalHeight }: HTMLImageElement) => [
          width / height,
          naturalWidth / naturalHeight,
        ]);
      expect(drawn).toBeCloseTo(own ?? 0, 1);
    });
  });

  it('copies the link of an event within its sandbox', async () => {
    const body = served(await visit('/share/?select=strain-viewer', {}, snippet));
    await onHost({ body }, async (tab) => {
      await tab.context().grantPermissions(['clipboard-write'], { origin: host.origin });
      const card = tab.frameLocator('iframe').locator('.embed-card');
      await card.getByRole('button', { name: 'Copy link' }).click();
      await card.getByRole('button', { name: 'Copied' }).waitFor();
    });
  });

  it('opens the story outside of its sandbox', async () => {
    const body = served(await visit('/share/', {}, snippet));
    await onHost({ body }, async (tab) => {
      const story = tab.frameLocator('iframe').locator('.embed-story a');
      const [opened] = await Promise.all([tab.context().waitForEvent('page'), story.click()]);
      await opened.waitForLoadState();
      expect(await opened.evaluate(() => window.origin)).toBe(site.origin);
      await wake(opened);
    });
  });
});
