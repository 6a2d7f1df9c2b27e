import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../support/build.ts';
import { makeFork } from '../support/fork.ts';
import { documentOf, htmlFiles } from '../support/site.ts';

let root: string;

beforeAll(() => {
  mkdirSync('.astro/sites', { recursive: true });
  root = mkdtempSync('.astro/sites/build-');
  makeFork(root, 'site-shape');
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const change = (file: string, from: string, to: string): void => {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

describe('npm run build', () => {
  it('serves a site below a path of another host', async () => {
    const { code } = await build(root, 'sub', { SITE_URL: 'https://example.org', BASE_PATH: '/career' });
    expect(code).toBe(0);
    for (const page of htmlFiles(join(root, 'sub'))) {
      const document = documentOf(join(root, 'sub'), page);
      const paths = [...document.querySelectorAll('[href], [src]')].map(
        (e) => e.getAttribute('href') ?? e.getAttribute('src') ?? '',
      );
      expect(paths.filter((path) => path.startsWith('/') && !path.startsWith('/career/'))).toEqual([]);
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
      const policy = document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content');
      if (page.endsWith('embed/index.html')) expect(policy).toContain("script-src 'self' https://example.org;");
      if (page !== '404.html') expect(canonical).toMatch(/^https:\/\/example\.org\/career\//);
      const image = document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
      expect(image).toMatch(/^https:\/\/example\.org\/career\/(zh\/)?og\/.*\.png$/);
      expect(existsSync(join(root, 'sub', image.slice('https://example.org/career/'.length)))).toBe(true);
    }
    const fileOf = (name: string): string => readFileSync(join(root, 'sub', name), 'utf8');
    expect(fileOf('robots.txt')).toContain('Sitemap: https://example.org/career/sitemap-index.xml');
    expect(JSON.parse(fileOf('zh/site.webmanifest'))).toMatchObject({
      start_url: '/career/zh/',
      icons: [{ src: '/career/apple-touch-icon.png' }, {}, {}],
    });
    expect(fileOf('sitemap-0.xml')).not.toContain('/embed/');
  });

  it('stops at faulty data and chapters with a sentence for each fault, all at once', async () => {
    change('src/data/timeline.ts', "when: '1996-09-22'", "when: '1996-09-31'");
    change('src/data/timeline.ts', "when: '1995/1998-01~'", "when: '1998-01/1995'");
    change('src/data/timeline.ts', "company: 'corvo'", "company: 'corfu'");
    change('src/content/story/zh/01-first-furnace.mdx', '<Event id="hand-torch" />', '<Event id="hand-torches" />');
    change('src/content/story/en/01-first-furnace.mdx', '<Focus', '<Fokus');
    const { code, output } = await build(root, 'faulty');
    expect(code).toBe(1);
    const data = String.raw`src/data/timeline\.ts:\d+: `;
    for (const sentence of [
      `${data}events .*“1996-09-31”, which is no day of the calendar`,
      `${data}companies .*“1998-01/1995”, which ends before it starts`,
      `${data}events .*field “company” is “corfu”, which no entry in “companies” has; use one of halm`,
      String.raw`story/zh/01-first-furnace\.mdx:\d+:\d+: chapter .*field “<Event id>” is “hand-torches”`,
      String.raw`story/en/01-first-furnace\.mdx:\d+:\d+: chapter .*component <Fokus> is not known`,
    ])
      expect(output).toMatch(new RegExp(sentence));
    expect(output).toContain('The career has 5 faults');
    expect(output).not.toMatch(/^\s+at |Stack trace/m);
  });
});
