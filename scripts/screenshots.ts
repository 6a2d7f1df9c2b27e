import { launch, serve } from '../tests/support/browser.ts';

/** Pictures of the built site for the README: name, path, width, height, colour scheme. */
const pictures = [
  ['story-light', '/', 1440, 960, 'light'],
  ['story-dark', '/', 1440, 960, 'dark'],
  ['story-zh', '/zh/', 1440, 960, 'light'],
] as const;

const [browser, site] = await Promise.all([launch(), serve()]);
for (const [name, path, width, height, colorScheme] of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `docs/screenshots/${name}.png` });
  await page.close();
}
await browser.close();
await site.stop();
