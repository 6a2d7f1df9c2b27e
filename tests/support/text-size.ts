import type { Page } from 'playwright-core';

/** Sets the text of a page larger, as a reader does in a browser: `200%`. */
export const setTextSize = (page: Page, size: string): Promise<void> =>
  page.evaluate((percent) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html { font-size: ${percent} }`);
    document.adoptedStyleSheets = [sheet];
  }, size);
