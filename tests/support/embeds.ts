import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { launch, serve } from './browser.ts';
import { drawnTwice } from './frames.ts';
import { openHost, type Host, type HostPage } from './host.ts';
import { lendPages } from './pages.ts';

export interface Visit {
  readonly options?: BrowserContextOptions;
  /** Problems that the test expects, and passes over. */
  readonly ignore?: RegExp;
  /** Called before the page loads. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** A browser, the built site, and a host on another origin that embeds it. */
export interface Embeds {
  readonly browser: Browser;
  /** The site's origin. */
  readonly site: string;
  readonly host: Host;
  /** Markup that loads a script of embeds. */
  readonly script: (name: string, attributes?: string) => string;
  /** Markup of a frame that shows a page of the site. */
  readonly frame: (path: string, attributes?: string) => string;
  /** Opens a host page; fails where anything was logged as an error, or any but the host and the site was asked. */
  readonly visit: <Result>(page: HostPage, use: (page: Page) => Promise<Result>, visit?: Visit) => Promise<Result>;
  readonly leave: () => Promise<void>;
}

export const openEmbeds = async (): Promise<Embeds> => {
  const [browser, site, host] = await Promise.all([launch(), serve(), openHost()]);
  const withPage = lendPages(browser);
  return {
    browser,
    site: site.origin,
    host,
    script: (name, attributes = '') => `<script src="${site.origin}/embed/v1/${name}" ${attributes}></script>`,
    frame: (path, attributes = 'width="600"') =>
      `<iframe title="Timeline" src="${site.origin}${path}" ${attributes}></iframe>`,
    visit: (page, use, { options = {}, ignore, prepare } = {}) =>
      withPage(
        { viewport: { width: 1000, height: 900 }, reducedMotion: 'reduce', ...options },
        async (tab, context) => {
          const problems: string[] = [];
          tab.on('console', (message) => {
            if (message.type() === 'error' || /violat|refused/i.test(message.text())) problems.push(message.text());
          });
          tab.on('pageerror', (error) => problems.push(error.message));
          tab.on('request', (request) => {
            if (
              !/^(data|blob):/.test(request.url()) &&
              ![site.origin, host.origin].some((o) => request.url().startsWith(o))
            )
              problems.push(`foreign: ${request.url()}`);
          });
          await prepare?.(tab);
          await tab.goto(host.put(page), { waitUntil: 'load' });
          const result = await use(tab);
          expect(await context.cookies()).toEqual([]);
          expect(problems.filter((problem) => !ignore?.test(problem))).toEqual([]);
          return result;
        },
      ),
    leave: async () => {
      await browser.close();
      await Promise.all([site.stop(), host.stop()]);
    },
  };
};

/** Markup of the element. */
export const element = (attributes = '', content = ''): string =>
  `<career-timeline ${attributes}>${content}</career-timeline>`;

/** Waits until an element has come to life. */
export const drawn = (page: Page, nth = 0): Promise<void> =>
  page.locator('career-timeline').nth(nth).locator('[data-awake]').waitFor();

/** The sentence that describes what an element shows. */
export const described = (page: Page, nth = 0): Promise<string | null> =>
  page.locator('career-timeline').nth(nth).locator('[data-timeline-description]').textContent();

/** What a frame shows, once it has come to life. */
export const frameOf = async (page: Page, nth = 0) => {
  const handle = await page.locator('iframe').nth(nth).elementHandle();
  const content = await handle?.contentFrame();
  if (!content) throw new Error('no frame');
  await content.waitForSelector('.embed[data-live]');
  await content.evaluate(() => dispatchEvent(new Event('scroll')));
  await content.waitForSelector('.embed[data-awake]');
  return content;
};

/** Waits until a page has heard all that a frame within it had to say by its next frames, and does not count this. */
export const heardAll = async (page: Page, content: Frame): Promise<void> => {
  await drawnTwice(content);
  const mark = `heard ${Math.random()}`;
  const heard = page.evaluate(
    (expected) =>
      new Promise<void>((resolve) => {
        const listen = (event: MessageEvent<unknown>): void => {
          if (event.data !== expected) return;
          event.stopImmediatePropagation();
          removeEventListener('message', listen, true);
          resolve();
        };
        addEventListener('message', listen, true);
      }),
    mark,
  );
  await drawnTwice(page);
  await content.evaluate((text) => {
    parent.postMessage(text, '*');
  }, mark);
  await heard;
};

export const heightOf = (page: Page, nth = 0): Promise<number> =>
  page
    .locator('iframe')
    .nth(nth)
    .evaluate((f) => f.clientHeight);

/** Waits until a frame is exactly as high as what it shows, without a scrollbar. */
export const fitted = async (page: Page, nth = 0): Promise<void> => {
  const content = await frameOf(page, nth);
  const both = async () =>
    [
      await heightOf(page, nth),
      await content.evaluate(() => Math.ceil(document.querySelector('.embed')?.getBoundingClientRect().bottom ?? 0)),
    ] as const;
  await expect
    .poll(async () => ((await both())[0] === (await both())[1] ? 'fits' : (await both()).join(' for ')))
    .toBe('fits');
  expect(
    await content.evaluate(() => [
      document.documentElement.scrollHeight - document.documentElement.clientHeight,
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ]),
  ).toEqual([0, 0]);
};
