import type { Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launch, serve } from './browser.ts';
import { lendPages } from './pages.ts';

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly javaScriptEnabled?: boolean;
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly hasTouch?: boolean;
  readonly isMobile?: boolean;
}

export interface Visitor {
  readonly origin: string;
  /** Opens a page, hands it on, and closes it; fails where the page logged an error or asked another host for anything. */
  readonly visit: <Result>(
    path: string,
    options: VisitOptions,
    use: (page: Page) => Promise<Result>,
  ) => Promise<Result>;
  readonly leave: () => Promise<void>;
}

/** A browser and the built site for it to visit. */
export const openSite = async (): Promise<Visitor> => {
  const [browser, site] = await Promise.all([launch(), serve()]);
  const withPage = lendPages(browser);
  return {
    origin: site.origin,
    visit: (path, { width = 1440, height = 900, ...rest }, use) =>
      withPage({ viewport: { width, height }, ...rest }, async (page) => {
        const problems: string[] = [];
        page.on('console', (message) => {
          // A browser asks for an icon of every file that it shows; a picture names none.
          const isIcon = message.location().url.endsWith('/favicon.ico');
          if (message.type() === 'error' && !isIcon) problems.push(message.text());
        });
        page.on('pageerror', (error) => problems.push(error.message));
        page.on('requestfailed', (request) =>
          problems.push(`failed: ${request.url()} ${request.failure()?.errorText}`),
        );
        page.on('request', (request) => {
          if (!request.url().startsWith(site.origin) && !request.url().startsWith('data:'))
            problems.push(`foreign: ${request.url()}`);
        });
        await page.goto(`${site.origin}${path}`, { waitUntil: 'load' });
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        const result = await use(page);
        const seen = problems.filter((problem) => !problem.includes('net::ERR_ABORTED'));
        if (seen.length > 0) throw new Error(`${path}: ${seen.join('\n')}`);
        return result;
      }),
    leave: async () => {
      await browser.close();
      await site.stop();
    },
  };
};

/** The same for all tests of a file, opened before the first of them and left after the last. */
export function openedSite(): Omit<Visitor, 'leave'> {
  let site: Visitor;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.leave());
  return { origin: inject('site'), visit: (...visit) => site.visit(...visit) };
}

/** Gives the page the first sign of a reader and waits until it has come to life, with all of a story laid out and its picture drawn for the window. */
export const wake = async (page: Page): Promise<void> => {
  await page.waitForLoadState('load');
  await page.mouse.move(5, 5);
  await page.mouse.move(8, 8);
  await page.waitForSelector('main[data-awake]', { timeout: 60_000 });
  await page.waitForFunction(() => {
    const svg = document.querySelector('[data-stage] > [data-timeline] > svg');
    const isLaid = document.querySelector('[data-chapter]:not([data-laid])') === null;
    return isLaid && (!svg || svg.clientWidth === 0 || svg.hasAttribute('data-state'));
  });
};
