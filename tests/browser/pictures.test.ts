import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import source from '../fixtures/careers/site-shape.ts';
import type { Locale } from '../../src/i18n/index.ts';
import { drawChart } from '../../src/timeline/draw/chart.ts';
import { chartText } from '../../src/timeline/draw/text.ts';
import { careerDomain } from '../../src/timeline/layout/domain.ts';
import { layoutScene } from '../../src/timeline/layout/scene.ts';
import { sceneWords } from '../../src/timeline/layout/words.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { dist } from '../support/site.ts';
import { openSite, type Visitor } from '../support/visit.ts';

let site: Visitor;

beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.leave();
});

const files = [
  'timeline.svg',
  'zh/timeline.svg',
  'company/lumen-atelier.svg',
  'zh/company/ferris.svg',
  'era/cast-glass.svg',
  'zh/era/crown-glass.svg',
];

/** Labels of the open SVG file that overlap one another or leave it; runs in the page. */
const badLabels = (): string[] => {
  const { width, height } = document.documentElement.getBoundingClientRect();
  const labels = [...document.querySelectorAll('text')].map((text) => ({
    text: text.textContent,
    box: text.getBoundingClientRect(),
  }));
  if (labels.length < 15) return ['hardly any label'];
  const outside = labels.filter(
    ({ box }) => box.left < 0 || box.right > width || box.top < 0 || box.bottom > height || box.width === 0,
  );
  const overlapping = labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      .filter(
        ({ box }) =>
          a.box.left < box.right - 1 &&
          box.left < a.box.right - 1 &&
          a.box.top < box.bottom - 4 &&
          box.top < a.box.bottom - 4,
      )
      .map((b) => `${a.text} × ${b.text}`),
  );
  return [...outside.map(({ text }) => `outside: ${text}`), ...overlapping];
};

/** Places of all that shows in the chart, counted from its corner, in the order of drawing; runs in the page. */
const placesOf = (chart: Element, [left, top]: readonly [number, number]): string[] =>
  [...chart.querySelectorAll('rect, circle, path, text')].flatMap((element) => {
    const { visibility, display, fill, opacity } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (element.closest('defs') || visibility !== 'visible' || display === 'none' || opacity === '0') return [];
    if (fill === 'rgba(0, 0, 0, 0)' || box.width === 0 || box.height === 0) return [];
    const numbers = [box.left - left, box.top - top, box.width, box.height].map((n) => Math.round(n * 2) / 2);
    return `${element.tagName} ${element.textContent} ${numbers.join(' ')}`.replaceAll('-0 ', '0 ');
  });

const shapeOf = (place: string): string => place.replace(/ -?[\d.]+ -?[\d.]+ -?[\d.]+ -?[\d.]+$/, '');
const numbersOf = (place: string): number[] => place.split(' ').slice(-4).map(Number);

describe('a picture', () => {
  it('has no label that overlaps another or leaves it', async () => {
    for (const file of files)
      expect(await site.visit(`/${file}`, { width: 1200 }, (page) => page.evaluate(badLabels)), file).toEqual([]);
  });

  it.each<Locale>(['en', 'zh'])('shows every mark where the stylesheet puts it on a page, in %s', async (locale) => {
    const timeline = loadTimeline(source);
    const { document } = parseHTML('<!doctype html><html><body></body></html>');
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg') as unknown as SVGSVGElement;
    const domain = careerDomain(timeline);
    const scene = layoutScene({ timeline, events: timeline.events, domain, words: sceneWords(locale), width: 1152 });
    const nowhere = { event: () => '', company: () => '', era: () => '' };
    drawChart(svg, scene, chartText(timeline, locale, nowhere, ''));
    const file = `${locale === 'zh' ? '/zh' : ''}/timeline.svg`;
    const { styles, places } = await site.visit(file, { width: 1200 }, async (page) => ({
      styles: await page.evaluate(() => ({
        fonts: document.querySelector('style')?.textContent ?? '',
        family: document.documentElement.getAttribute('font-family') ?? '',
      })),
      places: await page.locator('g[clip-path]').evaluate(placesOf, [24, 84] as const),
    }));
    const css = ['src/styles/tokens.css', 'src/timeline/draw/timeline.css', join(dist, '../.astro/paints.css')]
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const html = `<!doctype html><html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">
      <style>${css}${styles.fonts} body, figure { margin: 0 } .ct text { font-variant-numeric: normal !important } figure { width: 1152px } .ct { font-family: ${styles.family} !important }</style>
      <figure class="ct-figure">${svg.outerHTML}</figure></html>`;
    const expected = await site.visit('/404.html', { javaScriptEnabled: true, width: 1300 }, async (page) => {
      await page.route('**/chart-alone', (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
      );
      await page.goto(`${site.origin}/chart-alone`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return page.locator('svg.ct').evaluate(placesOf, [0, 0] as const);
    });
    expect(places.map(shapeOf)).toEqual(expected.map(shapeOf));
    const moved = places.filter((place, i) => {
      const other = numbersOf(expected[i] ?? '');
      return numbersOf(place).some((number, k) => Math.abs(number - (other[k] ?? NaN)) > 1);
    });
    expect(moved).toEqual([]);
  });

  /** The picture as an image on a page of another ground; runs a function over its pixels in the page. */
  const pixelsOf = async (page: Page, address: string, at: readonly (readonly [number, number])[]) =>
    page.evaluate(
      async ([src, places]) => {
        const image = Object.assign(new Image(), { src });
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), {
          width: image.naturalWidth,
          height: image.naturalHeight,
        });
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const size = [image.naturalWidth, image.naturalHeight] as const;
        return { size, colours: places.map(([x, y]) => [...(context?.getImageData(x, y, 1, 1).data ?? [])]) };
      },
      [address, at] as const,
    );

  it.each(['light', 'dark'] as const)('is drawn by an <img> on a ground of its own, %s', async (colorScheme) => {
    await site.visit('/404.html', { colorScheme }, async (page) => {
      for (const file of files) {
        const { size, colours } = await pixelsOf(page, `/${file}`, [[3, 3]]);
        expect(size[0], file).toBe(1200);
        const [red = 0, , , alpha] = colours[0] ?? [];
        expect(alpha, file).toBe(255);
        if (colorScheme === 'light') expect(red, file).toBeGreaterThan(230);
        else expect(red, file).toBeLessThan(60);
      }
    });
  });

  it('has the same shapes and colours where a renderer knows nothing but SVG 1.1', async () => {
    const mean = await site.visit('/404.html', { colorScheme: 'light' }, async (page) => {
      const whole = await page.evaluate(async () => (await fetch('/timeline.svg')).text());
      const shapes = whole.replaceAll(/<text.*?<\/text>/g, '');
      const png = new Resvg(shapes, { font: { loadSystemFonts: false } }).render().asPng();
      await page.route('**/shapes.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: shapes }));
      await page.route('**/resvg.png', (route) => route.fulfill({ contentType: 'image/png', body: png }));
      return page.evaluate(async () => {
        const [a, b] = await Promise.all(
          ['/shapes.svg', '/resvg.png'].map(async (src) => {
            const image = Object.assign(new Image(), { src });
            await image.decode();
            const size = { width: image.naturalWidth, height: image.naturalHeight };
            const context = Object.assign(document.createElement('canvas'), size).getContext('2d');
            context?.drawImage(image, 0, 0);
            return context?.getImageData(0, 0, size.width, size.height).data ?? new Uint8ClampedArray();
          }),
        );
        if (!a || a.length !== b?.length) return Infinity;
        return a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length;
      });
    });
    expect(mean).toBeLessThan(0.5);
  });
});
