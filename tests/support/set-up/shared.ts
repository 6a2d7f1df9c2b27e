import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchOptions, serveSite } from '../chrome';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the Chrome that all browser tests share takes connections. */
    chrome: string;
    /** The origin of the built site. */
    site: string;
  }
}

/** Starts one Chrome and one server of the built site for all browser tests. Answers with what ends them. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const [chrome, site] = await Promise.all([launchOptions().then((o) => chromium.launchServer(o)), serveSite()]);
  provide('chrome', chrome.wsEndpoint());
  provide('site', site.origin);
  return async () => {
    await Promise.all([chrome.close(), site.stop()]);
  };
};
