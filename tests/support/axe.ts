import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe objects to on a page: each rule with its first element, how many there are, and why. */
export const objectionsTo = async (page: Page, rules: RunOptions['rules'] = {}): Promise<string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(async (changed) => {
    const { axe: run } = window as unknown as { axe: typeof axe };
    const { violations } = await run.run(document, { resultTypes: ['violations'], rules: changed });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length}) ${nodes[0]?.any[0]?.message ?? ''}`,
    );
  }, rules);
};
