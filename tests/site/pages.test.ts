import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import source from '../../src/data/timeline';
import { loadTimeline } from '../../src/timeline/model/load';
import { describeWhen } from '../../src/timeline/model/words';
import { dist, documentOf, filesOf, htmlFiles } from '../support/site';

const pages = htmlFiles(dist);
const documents = new Map(pages.map((page) => [page, documentOf(dist, page)]));
const timeline = loadTimeline(source);

const textOf = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const each = <Value>(read: (document: Document, page: string) => Value[]): Value[] =>
  [...documents].flatMap(([page, document]) => read(document, page));

describe('the built site', () => {
  it('has every page in both languages', () => {
    const english = ['index.html', 'about/index.html', 'embed/index.html', 'share/index.html'];
    for (const { id } of timeline.companies) english.push(`company/${id}/index.html`);
    for (const { id } of timeline.eras) english.push(`era/${id}/index.html`);
    expect(pages.toSorted()).toEqual([...english, ...english.map((page) => `zh/${page}`), '404.html'].toSorted());
  });

  it('leads every link and anchor of its own to something', () => {
    const ids = new Map(
      [...documents].map(([page, document]) => [
        page,
        new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)),
      ]),
    );
    const files = new Set(filesOf(dist));
    const broken = each((document, page) =>
      [...document.querySelectorAll('[href], [src]')].flatMap((element) => {
        const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        const url = new URL(address, `http://localhost:4321/${page.replace(/index\.html$/, '')}`);
        if (url.origin !== 'http://localhost:4321') return [];
        const file = `${decodeURIComponent(url.pathname).slice(1)}${url.pathname.endsWith('/') ? 'index.html' : ''}`;
        const anchor = decodeURIComponent(url.hash.slice(1));
        const found = files.has(file) && (anchor === '' || ids.get(file)?.has(anchor) === true);
        return found ? [] : [`${page}: ${address}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('uses no id twice on a page', () => {
    const twice = each((document, page) => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${page}: ${id}`);
    });
    expect(twice).toEqual([]);
  });

  it('names the language of every page and links its twin, both ways', () => {
    for (const [page, document] of documents) {
      if (page === '404.html') continue;
      const chinese = page.startsWith('zh/');
      const path = page.replace(/^zh\//, '').replace(/index\.html$/, '');
      expect(document.documentElement.getAttribute('lang')).toBe(chinese ? 'zh-CN' : 'en');
      const alternates = [...document.querySelectorAll('link[hreflang]')].map((l) => [
        l.getAttribute('hreflang'),
        l.getAttribute('href'),
      ]);
      expect(alternates).toEqual([
        ['en', `http://localhost:4321/${path}`],
        ['zh-CN', `http://localhost:4321/zh/${path}`],
        ['x-default', `http://localhost:4321/${path}`],
      ]);
      if (path === 'embed/') continue;
      const twin = document.querySelector('header a[hreflang]')?.getAttribute('href');
      expect(twin).toBe(chinese ? `/${path}` : `/zh/${path}`);
    }
  });

  it('has a content security policy on every page, and nothing that it would block', () => {
    for (const [page, document] of documents) {
      const policy =
        document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
      expect(policy, page).toContain("default-src 'none'");
      expect(policy, page).not.toContain('unsafe');
      expect(document.querySelectorAll('style, [style], [onload], [onclick]').length, page).toBe(0);
      const scripts = [...document.querySelectorAll('script:not([src])')].map((script) => script.getAttribute('type'));
      expect(
        scripts.filter((type) => type !== 'application/json' && type !== 'application/ld+json'),
        page,
      ).toEqual([]);
    }
  });

  it('names itself in the policy of frames, as to some browsers nothing is their own within a sandbox', () => {
    for (const page of ['embed/index.html', 'zh/embed/index.html']) {
      const policy =
        documents.get(page)?.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
      for (const kind of ['script', 'style', 'img', 'font', 'connect'])
        expect(policy).toContain(`${kind}-src 'self' http://localhost:4321;`);
    }
  });

  it('loads nothing from anywhere else', () => {
    const foreign = each((document) =>
      [
        ...document.querySelectorAll('script, img, iframe, source, link:not([rel="canonical"]):not([rel="alternate"])'),
      ].flatMap((element) => {
        const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
        return /^(https?:)?\/\//.test(address) ? [element.outerHTML] : [];
      }),
    );
    expect(foreign).toEqual([]);
  });
});

describe.each(['en', 'zh'] as const)('the events in %s', (locale) => {
  const prefix = locale === 'zh' ? 'zh/' : '';
  const cardsOf = (page: string) => [
    ...(documents.get(`${prefix}${page}index.html`)?.querySelectorAll('ol article[data-event]') ?? []),
  ];

  it('stand on the story page, each once, with date in words, company, summary and source', () => {
    const cards = new Map(cardsOf('').map((card) => [card.id, textOf(card)]));
    expect([...cards.keys()].toSorted()).toEqual(timeline.events.map(({ id }) => id).toSorted());
    expect(cardsOf('')).toHaveLength(timeline.events.length);
    for (const event of timeline.events) {
      const text = cards.get(event.id) ?? '';
      expect(text).toContain(describeWhen(event.when, locale, timeline.asOf));
      expect(text).toContain(event.title[locale]);
      expect(text).toContain(event.summary[locale]);
      if (event.note) expect(text).toContain(event.note[locale]);
      if (event.company)
        expect(text).toContain(timeline.companies.find(({ id }) => id === event.company)?.name[locale]);
      for (const claim of event.claims)
        expect(text).toContain(timeline.sources.find(({ id }) => id === claim.source)?.short[locale]);
    }
  });

  it('are those of the company or era on its page, in order of time, the same in chart and list', () => {
    const parts = (id: string) => [id, ...timeline.companies.filter(({ partOf }) => partOf === id).map((c) => c.id)];
    const facets = [
      ...timeline.companies.map(
        ({ id }) => [`company/${id}/`, timeline.events.filter((e) => parts(id).includes(e.company ?? ''))] as const,
      ),
      ...timeline.eras.map(({ id }) => [`era/${id}/`, timeline.events.filter((e) => e.eras.includes(id))] as const),
    ];
    for (const [page, events] of facets) {
      const ids = events.map(({ id }) => id);
      expect(cardsOf(page).map(({ id }) => id)).toEqual(ids);
      const document = documents.get(`${prefix}${page}index.html`);
      const marks = [...(document?.querySelectorAll('[data-timeline] a[data-event]') ?? [])].map((a) =>
        a.getAttribute('data-event'),
      );
      expect(marks.toSorted()).toEqual(ids.toSorted());
      expect(textOf(document?.querySelector('[data-timeline-description]') ?? null)).toMatch(
        new RegExp(`\\b${ids.length}\\b|${ids.length}个`),
      );
      const chip = document?.querySelector('.chip[aria-current]');
      expect(textOf(chip?.querySelector('.count') ?? null)).toBe(String(ids.length));
    }
  });

  it('leave nothing undated that has a date, and date nothing that has none', () => {
    const dates = new Map(timeline.events.map(({ id, when }) => [id, describeWhen(when, locale, timeline.asOf)]));
    const vague = locale === 'en' ? /about|uncertain|not known/ : /约|存疑|不详/;
    for (const id of [
      'tencent-role',
      'wuliang',
      'bytedance-role',
      'aigc-vision-platform',
      'waterloo-studies',
      'joins-01ai',
      'bupt-machine-learning',
    ])
      expect(dates.get(id)).toMatch(vague);
  });
});

describe('what a reader downloads', () => {
  const gzipped = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  const isBuilder = (page: string) => /^(zh\/)?share\//.test(page);
  /** The modules that pages load at first, as paths below the site. */
  const modulesOf = (of: (page: string) => boolean): string[] => [
    ...new Set(
      each((document, page) =>
        of(page)
          ? [...document.querySelectorAll('script[type="module"]')].map((e) => e.getAttribute('src')?.slice(1) ?? '')
          : [],
      ),
    ),
  ];

  it('is at most 46 kB of HTML for the story, in either language', () => {
    expect(gzipped('index.html')).toBeLessThanOrEqual(46_000);
    expect(gzipped('zh/index.html')).toBeLessThanOrEqual(46_000);
  });

  it('is at most 2 kB of script at first, and 32 kB more at the first sign of a reader', () => {
    const first = modulesOf((page) => !isBuilder(page));
    expect(first).toHaveLength(1);
    const builder = modulesOf(isBuilder);
    const later = filesOf(dist).filter(
      (file) => file.endsWith('.js') && !file.startsWith('embed/') && ![...first, ...builder].includes(file),
    );
    expect(gzipped(first[0] ?? '')).toBeLessThanOrEqual(2_000);
    expect(later.map(gzipped).reduce((a, b) => a + b)).toBeLessThanOrEqual(32_000);
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

  it('is at most 9 kB of CSS, and 2 kB more for the builder of embeds', () => {
    for (const [page, document] of documents) {
      const sheets = [...document.querySelectorAll('link[rel="stylesheet"]')].map((l) => l.getAttribute('href') ?? '');
      expect(sheets.length).toBeGreaterThan(0);
      const bytes = sheets.map((sheet) => gzipped(sheet.slice(1))).reduce((a, b) => a + b);
      expect(bytes, page).toBeLessThanOrEqual(isBuilder(page) ? 10_000 : 9_000);
    }
  });
});

describe('the Chinese fonts', () => {
  const fonts = filesOf(dist)
    .filter((file) => /han[.-].*woff2$/.test(file))
    .map((file) => create(readFileSync(join(dist, file))));
  const characters = [...fonts.map((font) => new Set('characterSet' in font ? font.characterSet : []))].toSorted(
    (a, b) => b.size - a.size,
  );

  it('hold every Han character and Chinese mark that any page shows', () => {
    const shown = new Set(
      each((document) =>
        [...(document.body.textContent ?? '').matchAll(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)].map(([c]) => c),
      ),
    );
    expect(shown.size).toBeGreaterThan(800);
    expect([...shown].filter((c) => !characters[0]?.has(c.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('hold every one of a heading in bold', () => {
    const shown = new Set(
      each((document) =>
        [...document.querySelectorAll('h1, h2, h3')].flatMap((h) =>
          [...(h.textContent ?? '').matchAll(/\p{Script=Han}/gu)].map(([c]) => c),
        ),
      ),
    );
    expect([...shown].filter((c) => !characters[1]?.has(c.codePointAt(0) ?? 0))).toEqual([]);
  });
});
