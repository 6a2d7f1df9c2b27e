import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** Opens a page of a reader with some settings, hands it on, and closes it. */
export type WithPage = <Result>(
  options: BrowserContextOptions,
  use: (page: Page, context: BrowserContext) => Promise<Result>,
) => Promise<Result>;

/** Milliseconds that a step may take on a slow and busy machine before it counts as hanging. */
const patience = 120_000;

/**
 * A context whose frames in a sandbox may load from the site, which is on this machine: now and then Chrome takes them for
 * strangers to it. One that has no such permission asks for none.
 */
const newContext = async (browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> => {
  const context = await browser.newContext(options);
  await context.grantPermissions(['local-network-access']).catch(() => undefined);
  return context;
};

/**
 * Gives every test a page of its own, and the context of the last one with the same settings, as a new one costs a second
 * of a busy machine. An empty page stays in it, and keeps the process alive in which the next page starts at once.
 * A context ends with its page where that has asked for it or its clock, opened others, or failed.
 */
export const lendPages = (browser: Browser): WithPage => {
  const free = new Map<string, BrowserContext[]>();
  return async (options, use) => {
    const key = JSON.stringify(options);
    const context = free.get(key)?.pop() ?? (await newContext(browser, options));
    const others = context.pages();
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    let untouched = true;
    const own = <Part>(part: Part): Part => {
      untouched = false;
      return part;
    };
    Object.defineProperties(page, {
      context: { value: () => own(context) },
      clock: { get: () => own(context.clock) },
    });
    let ended = false;
    try {
      const result = await use(page, context);
      ended = true;
      return result;
    } finally {
      // What a frame still asks for when the test is over is answered by nobody.
      if (!page.isClosed()) await page.unrouteAll({ behavior: 'ignoreErrors' });
      if (ended && untouched && context.pages().length === others.length + 1) {
        if (others.length === 0) await context.newPage();
        await page.close();
        free.set(key, [...(free.get(key) ?? []), context]);
      } else await context.close();
    }
  };
};
