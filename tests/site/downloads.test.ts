import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dist, documentOf, filesOf, htmlFiles } from '../support/site.ts';

const documents = new Map(htmlFiles(dist).map((page) => [page, documentOf(dist, page)]));
const gzipped = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
const isBuilder = (page: string) => /^(zh\/)?share\//.test(page);
/** The modules that pages load at first, as paths below the site. */
const modulesOf = (of: (page: string) => boolean): string[] => [
  ...new Set(
    [...documents].flatMap(([page, document]) =>
      of(page)
        ? [...document.querySelectorAll('script[type="module"]')].map((e) => e.getAttribute('src')?.slice(1) ?? '')
        : [],
    ),
  ),
];

describe('what a reader downloads', () => {
  it('is at most 2 kB of script at first, and 38 kB more at the first sign of a reader, words of any language included', () => {
    const first = modulesOf((page) => !isBuilder(page));
    expect(first).toHaveLength(1);
    const builder = modulesOf(isBuilder);
    const later = filesOf(dist).filter(
      (file) => file.endsWith('.js') && !file.startsWith('embed/') && ![...first, ...builder].includes(file),
    );
    expect(gzipped(first[0] ?? '')).toBeLessThanOrEqual(2_000);
    const words = filesOf(dist).filter((file) => /^embed\/v1\/words\/.*-chart\.js$/.test(file));
    expect(words.length).toBeGreaterThan(1);
    const longest = Math.max(...words.map(gzipped));
    expect(later.map(gzipped).reduce((a, b) => a + b) + longest).toBeLessThanOrEqual(38_000);
  });

  it('is at most 6 kB of script for the builder of embeds, which no other page loads', () => {
    const builder = modulesOf(isBuilder);
    expect(builder).toHaveLength(1);
    const script = readFileSync(join(dist, builder[0] ?? ''), 'utf8');
    const shared = [...script.matchAll(/from"\.\/([^"]+)"/g)].map(([, name = '']) => join('_astro', name));
    const bytes = [builder[0] ?? '', ...shared].map(gzipped);
    expect(bytes.reduce((a, b) => a + b)).toBeLessThanOrEqual(6_000);
    expect(modulesOf((page) => !isBuilder(page))).not.toContain(builder[0]);
  });

  it('is at most 38 kB for the element on other people’s pages, and 2 kB for what keeps a frame’s height', () => {
    expect(gzipped('embed/v1/career-timeline.js')).toBeLessThanOrEqual(38_000);
    expect(gzipped('embed/v1/frame.js')).toBeLessThanOrEqual(2_000);
  });

  it('is ASCII alone on other people’s pages, whose encoding holds for scripts, too', () => {
    const scripts = filesOf(dist).filter((file) => /^embed\/v1\/[^/]+\.js$/.test(file));
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts) expect(readFileSync(join(dist, script), 'utf8'), script).not.toMatch(/[^\0-\x7f]/);
  });

  it('is compiled beside the page where it draws a chart: it says so to browsers in its first line', () => {
    const wake = filesOf(dist).filter((file) => /^_astro\/wake\.[^/]*\.js$/.test(file));
    expect(wake).toHaveLength(1);
    for (const file of [...wake, 'embed/v1/career-timeline.js', 'embed/v1/frame-page.js'])
      expect(readFileSync(join(dist, file), 'utf8'), file).toMatch(/^\/\/# allFunctionsCalledOnLoad\n(?!\/\/)/);
  });

  it('is at most 12 kB of CSS, and 1 kB more for the builder of embeds', () => {
    for (const [page, document] of documents) {
      const sheets = [...document.querySelectorAll('link[rel="stylesheet"]')].map((l) => l.getAttribute('href') ?? '');
      expect(sheets.length).toBeGreaterThan(0);
      const bytes = sheets.map((sheet) => gzipped(sheet.slice(1))).reduce((a, b) => a + b);
      expect(bytes, page).toBeLessThanOrEqual(isBuilder(page) ? 13_000 : 12_000);
    }
  });
});
