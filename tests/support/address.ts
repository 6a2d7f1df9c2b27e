import type { Page } from 'playwright-core';

/** The address that a page has now; `page.url()` learns of what a script writes only some time later. */
export const addressOf = async (page: Page): Promise<URL> => new URL(await page.evaluate(() => location.href));
