import { existsSync } from 'node:fs';
import { preview } from 'astro';
import { chromium, type Browser } from 'playwright-core';
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

/** A headless Chrome with the web’s security switched on, and further switches where a tool needs them. */
export const launch = async (switches: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
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

/** Serves the built site on a free port of this machine. */
export const serve = async (): Promise<{ readonly origin: string; readonly stop: () => Promise<void> }> => {
  const server = await preview({ root: process.cwd(), logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
  return { origin: `http://127.0.0.1:${server.port}`, stop: () => server.stop() };
};
