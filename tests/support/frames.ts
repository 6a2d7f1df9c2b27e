import type { Frame, Page } from 'playwright-core';

/** Waits until a page has drawn twice from now on: what it had put off to its next frame, or until that is shown, has been done. */
export const drawnTwice = (page: Page | Frame): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );
