import type { Frame, Page } from 'playwright-core';

/** Waits until a page has drawn twice from now on: what it had put off to its next frame has been done and shown. */
export const drawnTwice = (page: Page | Frame): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
