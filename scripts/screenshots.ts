import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import type * as careers from './screenshots/careers.ts';
import { launchChrome, serveSite } from '../tests/support/chrome.ts';

/** Pictures of the built site for the README: name, path, width, height, colour scheme, what stands at the top. */
const pictures = [
  ['story-light', '/', 1440, 960, 'light', null],
  ['story-dark', '/', 1440, 960, 'dark', null],
  ['story-zh', '/zh/', 1440, 960, 'light', null],
  ['reading', '/', 1440, 960, 'light', '[data-chapter*="paddlepaddle"] [data-chapter-text] > p:nth-of-type(2)'],
  ['phone-zh', '/zh/', 390, 844, 'dark', null],
] as const;

/** In the fonts of the site, whatever the machine has. */
const fonts = { FONTCONFIG_FILE: resolve('tests/support/without-chinese-fonts.conf') };
const [browser, site] = await Promise.all([launchChrome([], fonts), serveSite('dist')]);
for (const [name, path, width, height, colorScheme, top] of pictures) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme });
  const page = await context.newPage();
  /** The second visit has every font from the first. */
  for (let visit = 0; visit < 2; visit++) await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
  await page.mouse.move(2, 2);
  await page.mouse.move(1, 1);
  await page.waitForSelector('main[data-awake]');
  if (top)
    await page.locator(top).evaluate((element) => element.scrollIntoView({ behavior: 'instant', block: 'center' }));
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `docs/screenshots/${name}.png` });
  await context.close();
}
await browser.close();
await site.stop();

const { module } = await runnerImport<typeof careers>(resolve('scripts/screenshots/careers.ts'), {
  configFile: false,
});
await module.writeCareers();
