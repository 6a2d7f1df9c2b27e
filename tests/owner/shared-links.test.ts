import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import openGraph from 'open-graph-scraper';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/i18n/index.ts';
import { languageNames } from '../../src/i18n/languages.ts';
import { documents, facets, files, localeAt, locales, origin, prefixOf } from '../support/owner.ts';
import { dist } from '../support/site.ts';

const pages = [...documents.keys()];
const cards = await Promise.all(
  [...documents].map(async ([page, document]) => {
    const { result } = await openGraph({ html: readFileSync(join(dist, page), 'utf8') });
    return { page, result, image: result.ogImage?.[0]?.url ?? '', document };
  }),
);
const isEmbed = (page: string): boolean => /(^|\/)embed\/index\.html$/.test(page);
const isOwn = (page: string): boolean => !isEmbed(page) && page !== '404.html';

const readPng = (file: string) => {
  const bytes = readFileSync(file);
  return { bytes, ...PNG.sync.read(bytes) };
};

/** How many colours a picture has, up to a number beyond which nobody counts. */
const coloursOf = ({ width, height, data }: ReturnType<typeof readPng>, most: number): number => {
  const colours = new Set<number>();
  for (let i = 0; i < width * height && colours.size <= most; i += 1) colours.add(data.readUInt32BE(4 * i));
  return colours.size;
};

describe('a shared link to any page', () => {
  it('has a title, a description, the address and the language of the page, and the name of the site', () => {
    for (const { page, result, document } of cards) {
      expect(result.success, page).toBe(true);
      expect(document.title, page).toContain(result.ogTitle);
      expect(result.ogDescription, page).toBe(
        document.querySelector('meta[name="description"]')?.getAttribute('content'),
      );
      const locale = localeAt(page);
      const territory = (of: Locale): string => languageNames[of].territory;
      // The scraper keeps the last of several.
      const alternates = [...document.querySelectorAll('meta[property="og:locale:alternate"]')];
      expect([result.ogLocale, alternates.map((meta) => meta.getAttribute('content'))], page).toEqual([
        territory(locale),
        locales.filter((other) => other !== locale).map(territory),
      ]);
      expect(result.ogSiteName?.length, page).toBeGreaterThan(3);
      expect(result.ogType, page).toMatch(/^(website|article)$/);
      const path = isOwn(page) ? page.replace(/index\.html$/, '') : prefixOf(locale);
      expect(result.ogUrl, page).toBe(origin + path);
    }
  });

  it('shows a large image, said in words, with its type and size beside it', () => {
    for (const { page, result } of cards) {
      expect(result.ogImage, page).toEqual([
        {
          url: expect.stringContaining(origin),
          type: 'image/png',
          width: '1200',
          height: '630',
          alt: expect.any(String),
        },
      ]);
      expect(result.twitterCard, page).toBe('summary_large_image');
      expect([result.twitterTitle, result.twitterDescription], page).toEqual([result.ogTitle, result.ogDescription]);
      expect(
        result.twitterImage?.map(({ url, alt }) => [url, alt]),
        page,
      ).toEqual([[result.ogImage?.[0]?.url, result.ogImage?.[0]?.alt]]);
    }
  });

  it('says of the image what the chart of the page says of itself', () => {
    for (const { page, result, document } of cards.filter(({ page }) => isOwn(page))) {
      const said = document.querySelector('[data-timeline-description]')?.textContent.trim();
      if (said !== undefined) expect(result.ogImage?.[0]?.alt, page).toContain(said);
    }
  });

  it('shows an image that is there, a PNG of 1200 by 630 and at most 300 kB, and not blank', () => {
    const images = new Set(cards.map(({ image }) => image.slice(origin.length)));
    expect([...images].toSorted()).toEqual(files.filter((file) => /^([a-z]{2}\/)?og\//.test(file)).toSorted());
    for (const image of images) {
      const png = readPng(join(dist, image));
      expect([png.width, png.height], image).toEqual([1200, 630]);
      expect(png.bytes.length, image).toBeLessThanOrEqual(300_000);
      expect(coloursOf(png, 100), image).toBeGreaterThan(100);
    }
  });

  it('shows another image for every page and language', () => {
    const own = cards.filter(({ page }) => isOwn(page)).map(({ image }) => image.slice(origin.length));
    expect(new Set(own).size).toBe(own.length);
    expect(new Set(own.map((image) => readFileSync(join(dist, image), 'base64'))).size).toBe(own.length);
  });

  it('shows the same image where an author pastes it, as the thumbnail of oEmbed', () => {
    const answers = files.filter((file) => file.endsWith('oembed.json'));
    expect(answers).toHaveLength(locales.length * (1 + facets.length));
    for (const file of answers) {
      const answer = JSON.parse(readFileSync(join(dist, file), 'utf8')) as Record<string, unknown>;
      const page = cards.find((card) => card.page === file.replace('oembed.json', 'index.html'));
      expect([answer['thumbnail_url'], answer['thumbnail_width'], answer['thumbnail_height']], file).toEqual([
        page?.image,
        1200,
        630,
      ]);
    }
  });
});

describe('search engines', () => {
  const robots = (document: Document) => document.querySelector('meta[name="robots"]')?.getAttribute('content');

  it('list the story in place of a frame, and no page that is not there', () => {
    for (const { page, document } of cards) {
      expect(robots(document), page).toBe(isOwn(page) ? undefined : 'noindex');
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
      const story = origin + prefixOf(localeAt(page));
      const own = origin + page.replace(/index\.html$/, '');
      expect(canonical, page).toBe(page === '404.html' ? undefined : isEmbed(page) ? story : own);
    }
  });

  it('find every page of its own in the sitemap, and no other', () => {
    const listed = [...readFileSync(join(dist, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, address]) => address,
    );
    const own = pages.filter(isOwn).map((page) => origin + page.replace(/index\.html$/, ''));
    expect(listed.toSorted()).toEqual(own.toSorted());
  });

  it('find the sitemap by robots.txt, which forbids nothing', () => {
    const text = readFileSync(join(dist, 'robots.txt'), 'utf8');
    expect(text).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${origin}sitemap-index.xml\n`);
  });

  it('read on company and era pages how they lie below the story', () => {
    const pagesOfFacets = cards.filter(({ page }) => /(company|era)\//.test(page));
    expect(pagesOfFacets).toHaveLength(locales.length * facets.length);
    for (const { page, document } of pagesOfFacets) {
      const [script, ...more] = [...document.querySelectorAll('script[type="application/ld+json"]')];
      expect(more).toEqual([]);
      const data = JSON.parse(script?.textContent ?? '') as Record<string, unknown>;
      expect(data['@type']).toBe('BreadcrumbList');
      const items = data['itemListElement'] as Record<string, unknown>[];
      expect(items.map((item) => item['position'])).toEqual(items.map((_, i) => i + 1));
      expect(items.map((item) => [item['@type'], typeof item['name']])).toEqual(
        items.map(() => ['ListItem', 'string']),
      );
      expect(items[0]?.['item']).toBe(origin + prefixOf(localeAt(page)));
      expect(items.at(-1)).toMatchObject({
        item: origin + page.replace(/index\.html$/, ''),
        name: document.querySelector('h1')?.textContent,
      });
      for (const { item } of items as { item: string }[])
        expect(pages).toContain(`${item.slice(origin.length)}index.html`);
      const whole = document.querySelector('.kicker a')?.getAttribute('href');
      expect(items.slice(1, -1).map(({ item }) => item)).toEqual(whole ? [origin + whole.slice(1)] : []);
    }
  });
});

describe('a home screen', () => {
  it('has an icon of 180 pixels for every page, without clear corners', () => {
    for (const { page, document } of cards)
      expect(document.querySelector('link[rel="apple-touch-icon"]')?.getAttribute('href'), page).toBe(
        '/apple-touch-icon.png',
      );
    const { width, height, data } = readPng(join(dist, 'apple-touch-icon.png'));
    expect([width, height]).toEqual([180, 180]);
    expect(data[3]).toBe(255);
  });

  it('has a name in the language of the page, and icons in the sizes that it says', () => {
    const icons = new Set<string>();
    for (const { page, document } of cards) {
      const file = document.querySelector('link[rel="manifest"]')?.getAttribute('href')?.slice(1) ?? '';
      expect(document.querySelector('meta[http-equiv]')?.getAttribute('content'), page).toContain(
        "manifest-src 'self'",
      );
      const manifest = JSON.parse(readFileSync(join(dist, file), 'utf8')) as {
        lang: string;
        start_url: string;
        icons: { src: string; sizes: string }[];
      };
      expect(manifest.lang, page).toBe(document.documentElement.lang);
      expect(manifest.start_url, page).toBe(`/${prefixOf(localeAt(page))}`);
      expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['180x180', '192x192', '512x512']);
      for (const { src, sizes } of manifest.icons) icons.add(`${sizes} ${src}`);
    }
    for (const icon of icons) {
      const [sizes, src = ''] = icon.split(' ');
      const { width, height } = readPng(join(dist, src));
      expect(`${width}x${height}`).toBe(sizes);
    }
  });
});
