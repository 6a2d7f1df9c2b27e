import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { DOMParser } from 'linkedom';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import source from '../fixtures/careers/site-shape.ts';
import { dist, documentOf, filesOf } from '../support/site.ts';

const files = filesOf(dist).filter((file) => file.endsWith('.svg') && file !== 'favicon.svg');
const pictures = files.map((file) => {
  const text = readFileSync(join(dist, file), 'utf8');
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement as unknown as Element;
  return { file, text, svg, page: file.replace(/timeline\.svg$/, 'index.html').replace(/\.svg$/, '/index.html') };
});

/** Red, green and blue from 0 to 1. */
const partsOf = (hex: string): number[] => {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  return (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16) / 255);
};

/** The share of light that a colour gives back, by WCAG 2. */
const luminance = (parts: readonly number[]): number => {
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (a: readonly number[], b: readonly number[]): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

/** A colour of an element in one theme: the attribute, or what the rule of its class makes of it. */
const colourOf = (text: string, element: Element, property: string, theme: 'light' | 'dark'): string => {
  const light = element.getAttribute(property) ?? '#000';
  if (theme === 'light') return light;
  const rules = (element.getAttribute('class') ?? '').split(' ').flatMap((name) => {
    const [, colour] = new RegExp(`\\.${name}\\{${property}:(#[0-9a-f]+)\\}`).exec(text) ?? [];
    return colour ?? [];
  });
  return rules[0] ?? light;
};

/** How much of the eras’ colour covers the paper at a place: every ground lets through what is under it. */
const shadeAt = (svg: Element, x: number): number => {
  const through = [...svg.querySelectorAll('g > rect[opacity][fill^="url(#ct_era-"]')].map((ground) => {
    const [left, width, opacity] = ['x', 'width', 'opacity'].map((name) => Number(ground.getAttribute(name)));
    const share = (x - (left ?? 0)) / (width ?? 1);
    if (share < 0 || share > 1) return 1;
    const id = ground.getAttribute('fill')?.slice(4, -1) ?? '';
    const stops = [...svg.querySelectorAll(`${id} stop`)].map((stop) => ({
      offset: Number.parseFloat(stop.getAttribute('offset') ?? '') / 100,
      opacity: Number(stop.getAttribute('stop-opacity')),
    }));
    const next = stops.findIndex(({ offset }) => offset >= share);
    const [a, b] = [stops[Math.max(0, next - 1)], stops[next]];
    const part = a && b && b.offset > a.offset ? (share - a.offset) / (b.offset - a.offset) : 1;
    return 1 - (opacity ?? 0) * ((a?.opacity ?? 0) + ((b?.opacity ?? 0) - (a?.opacity ?? 0)) * part);
  });
  return 1 - through.reduce((product, share) => product * share, 1);
};

/** The bar on which a word stands: what paints it; null for one that stands beside the bars. */
const barUnder = (svg: Element, word: Element): Element | null => {
  const numbers = (element: Element, ...names: string[]) => names.map((name) => Number(element.getAttribute(name)));
  const [at = 0, baseline = 0] = numbers(word, 'x', 'y');
  const bar = [...svg.querySelectorAll('rect[fill^="url(#ct_bar-"]')].findLast((rect) => {
    const [x = 0, y = 0, width = 0, height = 0] = numbers(rect, 'x', 'y', 'width', 'height');
    return at >= x && at <= x + width && baseline > y && baseline < y + height;
  });
  return svg.querySelector(`${bar?.getAttribute('fill')?.slice(4, -1) ?? '#none'} stop[stop-opacity="1"]`);
};

describe('the pictures', () => {
  it('stand beside the story and every company and era page, in both languages', () => {
    const facets = [
      ...source.companies.map(({ id }) => `company/${id}.svg`),
      ...source.eras.map(({ id }) => `era/${id}.svg`),
    ];
    const english = ['timeline.svg', ...facets];
    expect(files.toSorted()).toEqual([...english, ...english.map((file) => `zh/${file}`)].toSorted());
  });

  it('are well-formed and 1200 wide, by a renderer that knows neither fonts nor a browser', () => {
    for (const { file, text } of pictures) {
      const { width, height } = new Resvg(text, { font: { loadSystemFonts: false } });
      expect(width, file).toBe(1200);
      expect(height, file).toBeGreaterThan(300);
    }
  });

  it('need nothing from anywhere: no address but of their own parts and of embedded fonts, no script', () => {
    for (const { file, text, svg } of pictures) {
      const addresses = [...text.matchAll(/url\(([^)]*)\)/g)].map(([, address = '']) => address);
      expect(
        addresses.filter((address) => !/^(#|data:font\/woff2;base64,)/.test(address)),
        file,
      ).toEqual([]);
      expect(text.match(/@import|\b(?:href|src)=|\bon\w+=|style=/g), file).toBeNull();
      expect(svg.querySelectorAll('script, a, image, use, foreignObject, animate'), file).toHaveLength(0);
      const own = new Set([...svg.querySelectorAll('[id]')].map(({ id }) => `#${id}`));
      expect(
        addresses.filter((address) => address.startsWith('#') && !own.has(address)),
        file,
      ).toEqual([]);
    }
  });

  it('ask nothing of a renderer that SVG 1.1 does not have', () => {
    for (const { file, text, svg } of pictures) {
      expect(text.match(/var\(|calc\(|oklch|light-dark|@container|@layer|currentcolor/gi), file).toBeNull();
      expect(svg.querySelectorAll('svg'), file).toHaveLength(0);
      const numbers = ['x', 'y', 'cx', 'cy', 'width', 'height'].flatMap((name) =>
        [...svg.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
      );
      expect(
        numbers.filter((number) => !/^-?\d+(\.\d+)?$/.test(number)),
        file,
      ).toEqual([]);
    }
  });

  it('name and describe themselves as their pages do', () => {
    for (const { file, svg, page } of pictures) {
      const named = (attribute: string) => svg.querySelector(`#${svg.getAttribute(attribute)}`)?.textContent ?? '';
      expect(svg.getAttribute('role')).toBe('img');
      const description = documentOf(dist, page).querySelector('[data-timeline-description]')?.textContent.trim();
      expect(named('aria-describedby'), file).toContain(description);
      expect(named('aria-labelledby'), file).toContain(source.person.name[file.startsWith('zh/') ? 'zh' : 'en']);
      expect(svg.getAttribute('xml:lang')).toBe(file.startsWith('zh/') ? 'zh-CN' : 'en');
    }
  });

  it('have a mark for every event and a bar for every company of their page’s chart', () => {
    for (const { file, svg, page } of pictures) {
      const chart = documentOf(dist, page).querySelector('[data-timeline] > svg');
      for (const name of ['data-event', 'data-company', 'data-era']) {
        const keys = (root: Element | null | undefined) =>
          [
            ...new Set([...(root?.querySelectorAll(`[${name}]`) ?? [])].map((element) => element.getAttribute(name))),
          ].toSorted();
        expect(keys(svg), file).toEqual(keys(chart));
        if (name === 'data-event') expect(keys(svg).length, file).toBeGreaterThan(0);
      }
    }
  });

  it('have text of at least 4.5 to 1 on the ground that it stands on, light and dark', () => {
    for (const { file, text, svg } of pictures) {
      const [paper, stop] = [svg.querySelector(':scope > rect'), svg.querySelector('[id^="ct_era-"] stop')];
      for (const theme of ['light', 'dark'] as const) {
        const plain = partsOf(paper ? colourOf(text, paper, 'fill', theme) : '');
        const band = stop ? partsOf(colourOf(text, stop, 'stop-color', theme)) : plain;
        const faint = [...svg.querySelectorAll('text')].flatMap((element) => {
          const ink = partsOf(colourOf(text, element, 'fill', theme));
          const bar = barUnder(svg, element);
          if (bar) {
            const on = contrast(ink, partsOf(colourOf(text, bar, 'stop-color', theme)));
            return on < 4.5 ? [`${file} ${theme} ${on.toFixed(2)}: ${element.textContent} on its bar`] : [];
          }
          const at = Number(element.getAttribute('x'));
          const within = element.closest('g') ? shadeAt(svg, at) : 0;
          const shade = element.closest('[data-era]') ? 1 : within;
          const ground = plain.map((part, i) => part + ((band[i] ?? part) - part) * shade);
          const seen = Math.min(contrast(ink, plain), contrast(ink, ground));
          return seen < 4.5 ? [`${file} ${theme} ${seen.toFixed(2)}: ${element.textContent}`] : [];
        });
        expect(faint).toEqual([]);
      }
    }
  });

  it('have words where a renderer knows nothing but SVG 1.1 and one font', async () => {
    const letters = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('');
    const sans = readFileSync('.astro/fonts/sans.woff2');
    const folder = mkdtempSync(join(tmpdir(), 'career-timeline-'));
    const font = join(folder, 'sans.ttf');
    writeFileSync(font, await subsetFont(sans, `${letters}–—’“”·`, { targetFormat: 'truetype' }));
    const draw = (svg: string) =>
      new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [font] } }).render().pixels;
    for (const { file, text, svg } of pictures.filter(({ file }) =>
      ['timeline.svg', 'era/cast-glass.svg'].includes(file),
    )) {
      const [written, bare] = [draw(text), draw(text.replaceAll(/<text.*?<\/text>/g, ''))];
      const unread = [...svg.querySelectorAll('text')].filter((element) => {
        const number = (name: string) => Number(element.getAttribute(name));
        const size = number('font-size');
        const back = { start: 0, middle: 0.5, end: 1 }[element.getAttribute('text-anchor') ?? 'start'] ?? 0;
        const left = Math.round(number('x') - back * size * 2);
        let ink = 0;
        for (let y = Math.round(number('y') - size); y < number('y'); y += 1)
          for (let x = left; x < left + size * 2; x += 1)
            if (Math.abs((written[(y * 1200 + x) * 4] ?? 0) - (bare[(y * 1200 + x) * 4] ?? 0)) > 40) ink += 1;
        return ink < 10;
      });
      expect(
        unread.map((element) => element.textContent),
        file,
      ).toEqual([]);
    }
    rmSync(folder, { recursive: true });
  });

  it('weigh little enough for a page of someone else', () => {
    const weights = pictures.map(({ file, text }) => [file, text.length] as const);
    for (const [file, weight] of weights) expect(weight, file).toBeLessThan(file.startsWith('zh/') ? 120_000 : 80_000);
  });
});
