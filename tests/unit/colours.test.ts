import {
  converter,
  differenceCiede2000,
  displayable,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import source from '../fixtures/careers/site-shape.ts';
import { paints } from '../../src/timeline/draw/paints.ts';
import type { Band } from '../../src/timeline/layout/band.ts';
import { careerDomain } from '../../src/timeline/layout/domain.ts';
import { layoutScene } from '../../src/timeline/layout/scene.ts';
import { sceneWords } from '../../src/timeline/layout/words.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { colorTokens, css, laidOn, rulesOf, themes } from '../support/tokens.ts';

const timeline = loadTimeline(source);
const companyColors = timeline.companies.map(({ color }) => color);

const { eras } = layoutScene({
  timeline,
  events: timeline.events,
  domain: careerDomain(timeline),
  words: sceneWords('en'),
  width: 1120,
});

/** How opaque an era’s band is drawn at a place in percent of the chart. */
const opacityAt = ({ x, width, stops }: Band, at: number): number => {
  const offset = ((at - x) / width) * 100;
  const next = stops.findIndex((stop, i) => i > 0 && stop.offset >= offset);
  const [before, after] = [stops[next - 1], stops[next]];
  if (offset < 0 || !before || !after) return 0;
  const share = (offset - before.offset) / (after.offset - before.offset || 1);
  return before.opacity + share * (after.opacity - before.opacity);
};

describe.each(themes)('the %s theme', (theme) => {
  const tokens = colorTokens(theme);
  const color = (name: string): Color => {
    const found = tokens.get(name);
    if (!found) throw new Error(`tokens.css has no colour --${name}.`);
    return found;
  };
  const paper = color('paper');
  const groundAt = (at: number, sort: 'ct-ground' | 'ct-ground-highlighted'): Color =>
    eras.reduce(
      (ground, era) => laidOn(ground, color('band'), (paints[sort]?.['fill-opacity'] ?? 1) * opacityAt(era, at)),
      laidOn(paper, paper),
    );
  const deepest = (sort: 'ct-ground' | 'ct-ground-highlighted'): Color =>
    Array.from({ length: 401 }, (_, i) => groundAt(i / 4, sort)).toSorted(
      (a, b) => wcagContrast(b, paper) - wcagContrast(a, paper),
    )[0] ?? paper;
  const chart = deepest('ct-ground');
  const row = laidOn(paper, color('band'), paints['ct-row-head']?.['fill-opacity'] ?? 1);
  const grounds = {
    paper,
    'raised paper': color('raised'),
    'the eras of the chart': chart,
    'the row of an era': row,
    'highlighted eras': deepest('ct-ground-highlighted'),
  };
  const below = (names: readonly string[], least: number): string[] =>
    Object.entries(grounds).flatMap(([where, ground]) =>
      names.flatMap((name) => {
        const contrast = wcagContrast(color(name), ground);
        return contrast >= least ? [] : [`${name} on ${where}: ${contrast.toFixed(2)}`];
      }),
    );

  it('can be shown by every screen', () => {
    expect([...tokens].filter(([, value]) => !displayable(value)).map(([name]) => name)).toEqual([]);
  });

  it('reads: every colour of text has 4.5:1 on every ground, the deepest of the chart included', () => {
    expect(below(['ink', 'ink-soft', 'link', ...companyColors], 4.5)).toEqual([]);
    expect(wcagContrast(color('ink'), laidOn(chart, color('band')))).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(paper, color('ink'))).toBeGreaterThanOrEqual(4.5);
  });

  it('shows its marks, the edges of its controls and the focus with 3:1 on every ground', () => {
    expect(below(['ink-faint', 'focus', ...companyColors], 3)).toEqual([]);
  });

  it('gives the companies one weight: no two are further apart than 0.12 in lightness', () => {
    const lightness = companyColors.map((name) => converter('oklch')(color(name)).l);
    expect(Math.max(...lightness) - Math.min(...lightness)).toBeLessThanOrEqual(0.12);
  });

  /**
   * CIEDE2000: 1 is what a trained eye tells apart in large patches side by side. For marks as small as these, about a third of a
   * degree, half of all viewers need 7 in lightness and more in hue (Stone, Szafir and Setlur, CIC 2014). So: twice that where
   * hue is there to use, and that much still where a deficiency leaves a single axis of it.
   */
  it.each([
    ['normal', null, 14],
    ['protanopic', filterDeficiencyProt(1), 7],
    ['deuteranopic', filterDeficiencyDeuter(1), 7],
    ['tritanopic', filterDeficiencyTrit(1), 7],
  ] as const)('keeps the eight companies apart in %s vision', (_, deficiency, least) => {
    const linear = converter('lrgb');
    /** Machado et al. 2009 hold for linear light, so the channels go in and come out as such. */
    const seen = (name: string): Color => {
      if (!deficiency) return color(name);
      const { r, g, b } = deficiency({ ...linear(color(name)), mode: 'rgb' });
      const clipped = (channel: number): number => Math.min(1, Math.max(0, channel));
      return { mode: 'lrgb', r: clipped(r), g: clipped(g), b: clipped(b) };
    };
    const distance = differenceCiede2000();
    const close = companyColors.flatMap((a, i) =>
      companyColors.slice(i + 1).flatMap((b) => {
        const apart = distance(seen(a), seen(b));
        return apart >= least ? [] : [`${a} and ${b}: ${apart.toFixed(1)}`];
      }),
    );
    expect(new Set(companyColors).size).toBe(8);
    expect(close).toEqual([]);
  });
});

describe('the stylesheets', () => {
  const named = (body: string, property: string): string[] =>
    [...body.matchAll(new RegExp(`(?<![\\w-])${property}: var\\(--([\\w-]+)\\)`, 'g'))].map(([, name = '']) => name);

  it('set text in no colour but those measured above', () => {
    const sheets = [
      'styles/base',
      'styles/page',
      ...['figure', 'controls', 'cards'].map((name) => `timeline/draw/${name}`),
    ];
    const page = rulesOf(sheets.map((name) => css(`${name}.css`)).join('')).flatMap(([, body]) => named(body, 'color'));
    const chart = Object.values(paints).flatMap((paint) => (paint['font-size'] && paint.fill ? [paint.fill] : []));
    expect(rulesOf(css('timeline/draw/timeline.css')).flatMap(([, body]) => named(body, 'fill'))).not.toContain('link');
    expect(page.length).toBeGreaterThan(20);
    expect(chart.length).toBeGreaterThan(3);
    expect(new Set([...page, ...chart])).toEqual(new Set(['ink', 'ink-soft', 'link', 'paper', 'company']));
  });
});
