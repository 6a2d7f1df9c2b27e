import { existsSync } from 'node:fs';
import { preview } from 'astro';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import packaged from '@sparticuz/chromium';

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where a Chrome is: `CHROME_PATH`, else an installed one, else the one in the package @sparticuz/chromium. */
const chromePath = async (): Promise<string> =>
  process.env['CHROME_PATH'] ?? installed.find((path) => existsSync(path)) ?? (await packaged.executablePath());

/** How Chrome is started: headless, with the web’s security switched on, and further switches where a tool needs them. */
export const launchOptions = async (switches: readonly string[] = []): Promise<LaunchOptions> => ({
  executablePath: await chromePath(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
    ...switches,
  ],
});

/** A Chrome of one’s own, with further variables in its environment where a test needs them. */
export const launchChrome = async (
  switches: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Browser> => chromium.launch({ ...(await launchOptions(switches)), env: { ...process.env, ...env } });

/**
 * Serves a built site until it is stopped.
 * @param dist its folder
 * @param address where; a free port of this machine where it is absent
 */
export const serveSite = async (
  dist: string,
  { host, port } = { host: '127.0.0.1', port: 0 },
): Promise<{ readonly origin: string; readonly stop: () => Promise<void> }> => {
  const server = await preview({ root: process.cwd(), outDir: dist, logLevel: 'error', server: { port, host } });
  return { origin: `http://${host}:${server.port}`, stop: () => server.stop() };
};
