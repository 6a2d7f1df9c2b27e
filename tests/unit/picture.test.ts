import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { domainOf, careerDomain } from '../../src/timeline/layout/domain.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import type { TimelineEvent } from '../../src/timeline/model/timeline.ts';
import { describeView } from '../../src/timeline/model/words.ts';
import { chartHeight, paintedChart } from '../../src/timeline/picture/chart.ts';
import { coloursOf } from '../../src/timeline/picture/colours.ts';
import { embedFonts, type Cut } from '../../src/timeline/picture/fonts.ts';
import { makePainter } from '../../src/timeline/picture/paint.ts';
import { drawPicture } from '../../src/timeline/picture/picture.ts';
import { smallSource } from '../support/source.ts';
import { cutFont } from '../../src/site/worker/tasks.mjs';

const cutOf = (name: string): Cut => {
  const font = readFileSync(`.astro/fonts/${name}.woff2`);
  return (characters) => cutFont({ font, characters, options: { targetFormat: 'woff2' } });
};
const fonts = { sans: cutOf('sans'), han: cutOf('han') };
const small = loadTimeline(smallSource);
const colour = coloursOf(readFileSync('src/styles/tokens.css', 'utf8'));

const pictureOf = (events: readonly TimelineEvent[], locale: 'en' | 'zh' = 'en') =>
  drawPicture({
    timeline: small,
    events,
    domain: events === small.events ? careerDomain(small) : domainOf(small, events),
    locale,
    title: 'Ada & the <machines>',
    description: describeView(small, events, locale),
    address: 'example.org/',
    colour,
    fonts,
  });

const elementOf = (markup: string): Element =>
  new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement as unknown as Element;

const partOf = (arrangement: 'company' | 'era' | 'kind', width = 800) =>
  ({
    input: { timeline: small, events: small.events, domain: careerDomain(small), locale: 'en', arrangement, colour },
    width,
  }) as const;

describe('the chart of a picture', () => {
  it('has the paint of every shape and word as attributes, so that it needs no stylesheet', () => {
    for (const arrangement of ['company', 'era', 'kind'] as const) {
      const { input, width } = partOf(arrangement);
      const { chart } = paintedChart(input, width);
      const plain = [...chart.querySelectorAll('rect, path, circle, text')].filter(
        (shape) => !/^(#|rgb|url\()/.test(shape.getAttribute('fill') ?? ''),
      );
      expect(plain.map(({ outerHTML }) => outerHTML)).toEqual([]);
      for (const text of chart.querySelectorAll('text')) {
        expect(Number(text.getAttribute('font-size')), text.textContent).toBeGreaterThanOrEqual(11);
        expect(Number(text.getAttribute('font-weight')), text.textContent).toBeGreaterThanOrEqual(400);
      }
      for (const stop of chart.querySelectorAll('stop')) expect(stop.getAttribute('stop-color')).toMatch(/^(#|rgb)/);
      expect(chart.outerHTML).not.toMatch(/class="[^"]*ct-|var\(|calc\(|oklch/);
    }
  });

  it('gives the marks and names of a company the colour of its bar', () => {
    const { input, width } = partOf('company');
    const { chart } = paintedChart(input, width);
    const red = colour('red').light;
    const [bar] = chart.querySelectorAll('[data-company="studio"] rect');
    const gradient = chart.querySelector(`#${/#(.*)\)/.exec(bar?.getAttribute('fill') ?? '')?.[1]} stop`);
    const name = [...chart.querySelectorAll('text')].find((text) => text.textContent === 'Studio');
    const sign = chart.querySelector('[data-event="studio-work"] path');
    expect(gradient?.getAttribute('stop-color')).toBe(red);
    expect(name?.getAttribute('fill')).toBe(red);
    expect(sign?.getAttribute('stroke')).toBe(red);
  });

  it('is as high as the place that is kept for it, and no link of a page, nor a target for a pointer', () => {
    for (const width of [354, 800, 1152]) {
      const { input } = partOf('company');
      const { chart } = paintedChart(input, width);
      expect(chart.getAttribute('height')).toBe(String(chartHeight(input, width)));
      expect(chart.getAttribute('width')).toBe(String(width));
      expect(chart.querySelectorAll('a, [href], .ct-hit, :scope > title')).toHaveLength(0);
    }
  });
});

describe('the colours of a picture', () => {
  it('are those of the site in both themes, as every renderer reads them', () => {
    const of = coloursOf('a{--x: var(--ct-x, light-dark(oklch(1 0 0), oklch(0 0 0)))}');
    expect(of('x')).toEqual({ light: '#fff', dark: '#000' });
    expect(() => of('y')).toThrow('no colour “--y”');
  });

  it('are attributes where it is light and rules where it is dark', () => {
    const [element, painter] = [elementOf('<rect xmlns="http://www.w3.org/2000/svg"/>'), makePainter()];
    painter.paint(element, 'fill', { light: '#fff', dark: '#000' });
    painter.paint(element, 'stroke', { light: '#777', dark: '#777' });
    expect(element.getAttribute('fill')).toBe('#fff');
    expect(element.getAttribute('class')).toBe('d0');
    expect(painter.darkRules()).toBe('@media (prefers-color-scheme:dark){.d0{fill:#000}}');
  });
});

describe('the fonts of a picture', () => {
  it('hold the characters of the picture and hardly weigh more', async () => {
    const few = await embedFonts('Ada', fonts, 'en');
    expect(few).not.toContain('font-family:Han');
    expect(few.length).toBeLessThan(4_000);
    expect((await embedFonts('Ada 时间线', fonts, 'zh')).match(/@font-face/g)).toHaveLength(2);
  });

  it('are the Japanese ones of a reader before any Chinese one in a Japanese picture, and in no other', async () => {
    const [, first] = /src:local\('([^']*)'\)/.exec(await embedFonts('年表', fonts, 'ja')) ?? [];
    expect(first).toBe('Hiragino Sans');
    expect(await embedFonts('年表', fonts, 'zh')).not.toMatch(/Hiragino|JP/);
  });
});

describe('drawPicture', () => {
  it.each([
    ['picture-small', small.events],
    ['picture-small-lab', small.events.filter(({ company }) => company === 'lab')],
  ])('draws the case “%s” as before', async (name, events) => {
    const markup = (await pictureOf(events)).replaceAll('><', '>\n<').replaceAll(/base64,[^)]*/g, 'base64,');
    await expect(markup).toMatchFileSnapshot(`../snapshots/${name}.svg`);
  });

  it('draws the same twice', async () => {
    expect(await pictureOf(small.events)).toBe(await pictureOf(small.events));
  });

  it('keeps text as text', async () => {
    const svg = await pictureOf(small.events);
    expect(svg).toContain('Ada &amp; the &lt;machines&gt;');
    expect(elementOf(svg).querySelector('title')?.textContent).toBe('Ada & the <machines>');
  });

  it('shows nothing of a chart without events but its years and companies', async () => {
    const svg = elementOf(await pictureOf([]));
    expect(svg.querySelectorAll('[data-event]')).toHaveLength(0);
    expect(svg.querySelectorAll('[data-company]').length).toBeGreaterThan(0);
  });
});
