import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchOptions } from '../chrome.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the Chrome that all browser tests share takes connections. */
    chrome: string;
  }
}

/**
 * Starts one Chrome for all browser tests, in which the pages of a context share a process, and no script is compiled for
 * long use, as a page lives for a second. It has no Chinese fonts, whatever the machine has. Answers with what ends it.
 */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const chrome = await chromium.launchServer({
    ...(await launchOptions(['--renderer-process-limit=1', '--js-flags=--no-opt,--no-maglev'])),
    env: { ...process.env, FONTCONFIG_FILE: resolve('tests/support/without-chinese-fonts.conf') },
  });
  provide('chrome', chrome.wsEndpoint());
  return () => chrome.close();
};
