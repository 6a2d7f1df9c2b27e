import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { chartStyles } from '../../src/site/styles';
import { domainOf, careerDomain } from '../../src/timeline/layout/domain';
import { loadTimeline } from '../../src/timeline/model/load';
import type { TimelineEvent } from '../../src/timeline/model/timeline';
import { describeView } from '../../src/timeline/model/words';
import { embedFonts } from '../../src/timeline/picture/fonts';
import { makePainter } from '../../src/timeline/picture/paint';
import { drawPicture } from '../../src/timeline/picture/picture';
import { declarationsOf, readRules } from '../../src/timeline/picture/rules';
import { toColour, toPixels, toShift, withVariables } from '../../src/timeline/picture/values';
import { smallSource } from '../support/source';

const fonts = { sans: readFileSync('.astro/fonts/sans.woff2'), han: readFileSync('.astro/fonts/han.woff2') };
const small = loadTimeline(smallSource);

const pictureOf = (events: readonly TimelineEvent[], locale: 'en' | 'zh' = 'en') =>
  drawPicture({
    timeline: small,
    events,
    domain: events === small.events ? careerDomain(small) : domainOf(small, events),
    locale,
    title: 'Ada & the <machines>',
    description: describeView(small, events, locale),
    address: 'example.org/',
    styles: chartStyles,
    fonts,
  });

const elementOf = (markup: string): Element =>
  new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement as unknown as Element;

/** What a property comes to for the element of class `x` under a stylesheet. */
const winner = (css: string, property: string, width = 1000): string | undefined => {
  const root = elementOf('<svg xmlns="http://www.w3.org/2000/svg" class="root"><g class="x y"/></svg>');
  const element = root.querySelector('.x');
  return element ? declarationsOf(root, readRules(css, width)).get(element)?.get(property) : undefined;
};

describe('the stylesheet of a picture', () => {
  it('lets the later of two equal rules win, the more specific before it, and what is not layered before both', () => {
    expect(winner('.x { y: 1px } .y { y: 2px }', 'y')).toBe('2px');
    expect(winner('.x.y { y: 1px } .y { y: 2px }', 'y')).toBe('1px');
    expect(winner('.y { y: 1px } :is(g, .a) { y: 2px }', 'y')).toBe('2px');
    expect(winner('.y { y: 1px } g { y: 2px }', 'y')).toBe('1px');
    expect(winner('.x { y: 1px } @layer chart { .x.y { y: 2px } }', 'y')).toBe('1px');
  });

  it('answers queries on the width of the chart', () => {
    const css = `.x { y: 0px } @container chart (width < 680px) { .x { y: 1px } }
      @container chart (680px <= width < 900px) { .x { y: 2px } } @container chart (width >= 900px) { .x { y: 3px } }`;
    expect([679, 680, 899, 900].map((width) => winner(css, 'y', width))).toEqual(['1px', '2px', '2px', '3px']);
  });

  it('leaves out what holds only for a pointer, a key, another medium or a chart that moves', () => {
    for (const rule of ['.x:hover', '.x:focus-visible', '.root[data-state] .x'])
      expect(winner(`${rule} { y: 1px }`, 'y'), rule).toBeUndefined();
    expect(winner('@media print { .x { y: 1px } }', 'y')).toBeUndefined();
  });

  it('works out sums, products, shifts and colours as a browser does', () => {
    expect(toPixels('calc(-58px - 3 * 22px + 0px)', 0)).toBe(-124);
    expect(toPixels('calc(calc(2 * 28px + 12px) + 60px)', 0)).toBe(128);
    expect(toPixels('12.5%', 1152)).toBe(144);
    expect(toShift('translate(calc(-1 * 10px), calc(-58px + 4.5px))')).toEqual([-10, -53.5]);
    expect(toShift('translateY(38px)')).toEqual([0, 38]);
    expect(toColour('light-dark(oklch(1 0 0), oklch(0 0 0))')).toEqual({ light: '#fff', dark: '#000' });
    expect(() => toPixels('1em', 0)).toThrow('no length');
  });

  it('puts in variables and their fallbacks, and gives up a declaration whose variable is missing', () => {
    const known = (name: string) => ({ '--row': '3', '--y': 'calc(var(--row) * 2px)' })[name];
    expect(withVariables('calc(var(--y) + var(--nudge, 0px))', known)).toBe('calc(calc(3 * 2px) + 0px)');
    expect(withVariables('var(--company)', known)).toBeUndefined();
  });
});

describe('the colours of a picture', () => {
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
    const few = await embedFonts('Ada', fonts);
    expect(few).not.toContain('font-family:Han');
    expect(few.length).toBeLessThan(4_000);
    expect((await embedFonts('Ada 时间线', fonts)).match(/@font-face/g)).toHaveLength(2);
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
