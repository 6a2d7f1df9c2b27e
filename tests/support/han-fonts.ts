import type { Page } from 'playwright-core';

/** The fonts in which a page shows what is Chinese on it alone; the site’s own are called `own`. */
export const hanFontsOf = async (page: Page): Promise<string[]> => {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument', { depth: -1 });
  const { nodeIds } = await client.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'h1, h2, h3, p, a, b, li, dd, dt, cite, span, text',
  });
  const used: string[] = [];
  for (const nodeId of nodeIds.slice(0, 400)) {
    const { fonts: found } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
    const { outerHTML } = await client.send('DOM.getOuterHTML', { nodeId });
    if (/^<[^>]*>[\p{Script=Han}\s，。]+<\/[a-z0-9]+>$/u.test(outerHTML.trim()))
      used.push(...found.map(({ familyName, isCustomFont }) => (isCustomFont ? 'own' : familyName)));
  }
  return [...new Set(used)];
};
