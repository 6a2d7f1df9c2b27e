import { beforeAll, describe, expect, it } from 'vitest';
import { badLabels } from '../support/labels.ts';
import { openSite, wake } from '../support/visit.ts';

/** What is left between the margins of a sheet, 12 mm on every side, in CSS pixels. */
const sheets = { A4: { width: 703, height: 1032 }, Letter: { width: 725, height: 965 } };

const paths = ['/', '/zh/', '/company/lumen-atelier/', '/about/', '/zh/about/'];

/** What a page looks like on paper; runs in the page. */
const look = () => {
  const seen = (selector: string): Element[] =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const unlike = (selector: string, property: 'breakInside' | 'breakAfter', value: string): string[] =>
    seen(selector).flatMap((element) => (getComputedStyle(element)[property] === value ? [] : [element.outerHTML]));
  const { backgroundColor, color } = getComputedStyle(document.documentElement);
  return {
    controls: seen('button, input, select, nav, .chip, [data-timeline-overview]').map(({ outerHTML }) => outerHTML),
    missing: [...document.querySelectorAll('h1, article[data-event], figure')].filter((e) => !e.checkVisibility())
      .length,
    width: document.documentElement.scrollWidth,
    bare: [...document.querySelectorAll<HTMLAnchorElement>('body a')].flatMap((link) => {
      const address = link.getAttribute('href') ?? '';
      const { content } = getComputedStyle(link, '::after');
      const numbered = content.includes('counter(address)') && content.includes(address);
      return numbered === address.startsWith('http') ? [] : [address];
    }),
    ground: backgroundColor,
    lightness: Number(/oklch\(([\d.]+)/.exec(color)?.[1]),
    cut: unlike('article[data-event], figure', 'breakInside', 'avoid'),
    alone: unlike('h1, h2, h3', 'breakAfter', 'avoid'),
    /** Figures of chapters that do not go through both of their columns. */
    narrow: seen('[data-chapter] figure').filter(
      (figure) =>
        figure.getBoundingClientRect().width <
        0.9 * (figure.closest('[data-chapter]')?.getBoundingClientRect().width ?? 0),
    ).length,
    figureEnd: Math.round(document.querySelector('figure')?.getBoundingClientRect().bottom ?? 0),
  };
};

describe('a page that is printed while it is read', () => {
  it('has labels that stay apart on the sheet, and on the screen after', async () => {
    const site = await openSite();
    await site.visit('/', { width: 1440, reducedMotion: 'reduce' }, async (page) => {
      await wake(page);
      await page.click('[data-filter-company="lumen"]');
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.setViewportSize(sheets.A4);
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => page.evaluate(badLabels, 5)).toEqual([]);
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await expect.poll(() => page.evaluate(badLabels, 5)).toEqual([]);
    });
    await site.leave();
  });
});

describe('a page printed by a browser that answers no container query on paper', () => {
  it('has its chart, with every label in its place', async () => {
    const site = await openSite();
    for (const path of ['/', '/zh/', '/company/lumen-atelier/', '/embed/'])
      await site.visit('/404.html', { ...sheets.A4 }, async (page) => {
        await page.route('**/*.css', async (route) => {
          const response = await route.fetch();
          const css = (await response.text()).replaceAll('@container chart', '@container no-such-chart');
          await route.fulfill({ response, body: css });
        });
        await page.goto(`${site.origin}${path}`);
        await page.emulateMedia({ media: 'print' });
        expect(await page.evaluate(badLabels, 5), path).toEqual([]);
        const { height = 0 } = (await page.locator('[data-timeline] > svg').boundingBox()) ?? {};
        expect(height, path).toBeGreaterThan(300);
      });
    await site.leave();
  });
});

describe('a printed page', () => {
  const papers: (ReturnType<typeof look> & { readonly where: string; readonly sheet: typeof sheets.A4 })[] = [];

  beforeAll(async () => {
    const site = await openSite();
    for (const path of paths)
      await site.visit(path, { colorScheme: 'dark' }, async (page) => {
        await page.emulateMedia({ media: 'print' });
        for (const [name, sheet] of Object.entries(sheets)) {
          await page.setViewportSize({ width: sheet.width, height: 900 });
          papers.push({ ...(await page.evaluate(look)), where: `${path} on ${name}`, sheet });
        }
      });
    await site.leave();
  });

  it('has the picture, the text, and nothing that only a screen can use', () => {
    expect(papers).toHaveLength(2 * paths.length);
    for (const { controls, missing, where } of papers)
      expect({ controls, missing }, where).toEqual({ controls: [], missing: 0 });
  });

  it('has figures as wide as both columns of their chapter', () => {
    for (const { narrow, where } of papers) expect(narrow, where).toBe(0);
  });

  it('is no wider than the sheet', () => {
    for (const { width, sheet, where } of papers) expect(width, where).toBeLessThanOrEqual(sheet.width);
  });

  it('numbers every address that leads elsewhere and writes it out', () => {
    for (const { bare, where } of papers) expect(bare, where).toEqual([]);
  });

  it('is dark on white, whatever the screen is', () => {
    for (const { ground, lightness, where } of papers) {
      expect(ground, where).toBe('rgb(255, 255, 255)');
      expect(lightness, where).toBeLessThan(0.3);
    }
  });

  it('cuts no card and no picture, and leaves no heading alone at the foot of a sheet', () => {
    for (const { cut, alone, where } of papers) expect({ cut, alone }, where).toEqual({ cut: [], alone: [] });
  });

  it('shows headline, picture and legend on its first sheet', () => {
    for (const { figureEnd, sheet, where } of papers) expect(figureEnd, where).toBeLessThanOrEqual(sheet.height);
  });
});
