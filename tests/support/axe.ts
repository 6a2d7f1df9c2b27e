import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe objects to on a page that it is in: each rule with its first element, how many there are, and why. */
const objectionsBy = (page: Page, options: RunOptions): Promise<string[]> =>
  page.evaluate(async (chosen) => {
    const { axe: run } = window as unknown as { axe: typeof axe };
    const { violations } = await run.run(document, { resultTypes: ['violations'], ...chosen });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length}) ${nodes[0]?.any[0]?.message ?? ''}`,
    );
  }, options);

/** What axe objects to in light; and in dark, of all that depends on colours. */
export async function objectionsTo(page: Page, rules: RunOptions['rules'] = {}): Promise<string[]> {
  await page.evaluate(axe.source);
  await page.emulateMedia({ colorScheme: 'light' });
  const inLight = await objectionsBy(page, { rules });
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await objectionsBy(page, {
    runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  });
  return [...inLight, ...inDark.map((objection) => `dark: ${objection}`)];
}
