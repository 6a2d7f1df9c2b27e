import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

/** The Chrome that all browser tests share; closing it closes what was opened through this answer. */
export const launch = (): Promise<Browser> => chromium.connect(inject('chrome'));

/** The built site, which all browser tests share; it is served until the last of them has run. */
export const serve = (): Promise<{ readonly origin: string; readonly stop: () => Promise<void> }> =>
  Promise.resolve({ origin: inject('site'), stop: () => Promise.resolve() });
