import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Visitor } from '../support/visit';

let site: Visitor;

beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.leave();
});

const visit: Visitor['visit'] = (path, options, use) => site.visit(path, options, use);

const paths = [
  '/',
  '/zh/',
  '/company/google-brain/',
  '/zh/company/tencent/',
  '/era/frameworks/',
  '/zh/era/foundation-models/',
];
const everyPath = [...paths, '/about/', '/zh/about/', '/404.html'];

/** Labels of the chart that overlap one another or leave the chart; runs in the page. */
const badLabels = (): string[] => {
  const svg = document.querySelector('[data-timeline] > svg');
  if (!svg) return ['no chart'];
  const frame = svg.getBoundingClientRect();
  const labels = [...svg.querySelectorAll('text')].flatMap((text) => {
    const { visibility, display } = getComputedStyle(text);
    const box = text.getBoundingClientRect();
    return visibility === 'visible' && display !== 'none' && box.width > 0
      ? [{ text: text.textContent ?? '', box }]
      : [];
  });
  if (labels.length < 5) return ['hardly any label'];
  const slack = 1;
  const outside = labels.filter(
    ({ box }) =>
      box.left < frame.left - slack ||
      box.right > frame.right + slack ||
      box.top < frame.top ||
      box.bottom > frame.bottom,
  );
  const overlapping = labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      .filter(
        ({ box }) =>
          a.box.left < box.right - slack &&
          box.left < a.box.right - slack &&
          a.box.top < box.bottom - 4 &&
          box.top < a.box.bottom - 4,
      )
      .map((b) => `${a.text} × ${b.text}`),
  );
  return [...outside.map(({ text }) => `outside: ${text}`), ...overlapping];
};

describe('the drawn chart, without script', () => {
  for (const width of [1440, 1200, 1024, 900, 768, 390, 320])
    it(`has no label that overlaps another or leaves the picture at ${width} px`, async () => {
      for (const path of paths)
        expect(await visit(path, { width }, (page) => page.evaluate(badLabels)), path).toEqual([]);
    });

  it('stands on every story, company and era page with its cards, scripts off', async () => {
    for (const path of paths) {
      const seen = await visit(path, { javaScriptEnabled: false }, async (page) => ({
        chart: await page.locator('[data-timeline] > svg').boundingBox(),
        marks: await page.locator('[data-timeline] a[data-event]').count(),
        cards: await page.locator('ol article[data-event]').count(),
        hidden: await page.locator('article[data-event]:not(:visible)').count(),
      }));
      expect(seen.chart?.height, path).toBeGreaterThan(200);
      expect(seen.marks, path).toBeGreaterThan(1);
      expect(seen.cards, path).toBeGreaterThanOrEqual(seen.marks);
      expect(seen.hidden, path).toBe(0);
    }
  });

  it('names every company, on a phone too', async () => {
    for (const path of ['/', '/zh/'])
      for (const width of [1440, 1024, 768, 390, 320]) {
        const named = await visit(path, { width }, (page) => page.locator('.ct-name:visible').count());
        expect(named, `${path} at ${width} px`).toBe(8);
      }
  });

  it('leads from a mark to its card', async () => {
    await visit('/', { javaScriptEnabled: false }, async (page) => {
      const mark = page.locator('[data-timeline] a[data-event="tfprof"]');
      await mark.click();
      expect(new URL(page.url()).hash).toBe('#tfprof');
      const card = page.locator('article#tfprof');
      await expect.poll(async () => (await card.boundingBox())?.y ?? -1, { timeout: 3000 }).toBeLessThan(900);
      expect(await card.isVisible()).toBe(true);
    });
  });

  it('lets every mark be hit in its middle', async () => {
    const missed = await visit('/', { height: 1400 }, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll<SVGAElement>('[data-timeline] a[data-event]')].flatMap((link) => {
          const box = (link.querySelector('.ct-dot') ?? link).getBoundingClientRect();
          const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return link.contains(hit) ? [] : [link.dataset['event']];
        }),
      ),
    );
    expect(missed).toEqual([]);
  });
});

describe('every page', () => {
  for (const width of [1440, 1024, 768, 390, 320])
    it(`needs no sideways scroll at ${width} px`, async () => {
      for (const path of everyPath)
        expect(
          await visit(path, { width }, (page) => page.evaluate(() => document.documentElement.scrollWidth)),
          path,
        ).toBeLessThanOrEqual(width);
    });

  it('needs none at 390 px with text twice as large', async () => {
    for (const path of ['/', '/zh/', '/about/']) {
      const width = await visit(path, { width: 390 }, async (page) => {
        return page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('html { font-size: 200% }');
          document.adoptedStyleSheets = [sheet];
          return document.documentElement.scrollWidth;
        });
      });
      expect(width, path).toBeLessThanOrEqual(390);
    }
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`has nothing that axe objects to, ${colorScheme}`, async () => {
      for (const path of everyPath) {
        const violations = await visit(path, { colorScheme }, async (page) => {
          await page.evaluate(axe.source);
          return page.evaluate(async () => {
            const { axe: run } = window as unknown as { axe: typeof axe };
            const results = await run.run(document, { resultTypes: ['violations'] });
            return results.violations.map(
              ({ id, nodes }) =>
                `${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length}) ${nodes[0]?.any[0]?.message ?? ''}`,
            );
          });
        });
        expect(violations, path).toEqual([]);
      }
    });

  it('shows Chinese in the site’s own font or the reader’s, never as boxes', async () => {
    for (const path of ['/', '/zh/', '/zh/about/']) {
      const fonts = await visit(path, { javaScriptEnabled: true }, async (page) => {
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
      });
      expect(fonts.length, path).toBeGreaterThan(0);
      expect(
        fonts.filter((font) => /dejavu|liberation|last ?resort/i.test(font)),
        path,
      ).toEqual([]);
    }
  });
});
