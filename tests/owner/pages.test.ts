import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import {
  documents,
  each,
  facets,
  files,
  localeAt,
  locales,
  origin,
  prefixes,
  prefixOf,
  timeline,
} from '../support/owner.ts';

const policyOf = (document: Document | undefined): string =>
  document?.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';

describe('the built site', () => {
  it('has every page in every language, and none in another', () => {
    const hasChapters = (documents.get('index.html')?.querySelector('[data-chapter]') ?? null) !== null;
    const plain = ['', 'about/', 'embed/', 'share/', ...(hasChapters ? ['short/'] : [])];
    const paths = [...plain, ...facets].map((path) => `${path}index.html`);
    expect([...documents.keys()].toSorted()).toEqual(
      [...prefixes.flatMap((prefix) => paths.map((path) => `${prefix}${path}`)), '404.html'].toSorted(),
    );
  });

  it('leads every link and anchor of its own to something', () => {
    const ids = new Map(
      [...documents].map(([page, document]) => [
        page,
        new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)),
      ]),
    );
    const there = new Set(files);
    const broken = each((document, page) =>
      [...document.querySelectorAll('[href], [src]')].flatMap((element) => {
        const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        const url = new URL(address, `${origin}${page.replace(/index\.html$/, '')}`);
        if (`${url.origin}/` !== origin) return [];
        const file = `${decodeURIComponent(url.pathname).slice(1)}${url.pathname.endsWith('/') ? 'index.html' : ''}`;
        const anchor = decodeURIComponent(url.hash.slice(1));
        const found = there.has(file) && (anchor === '' || ids.get(file)?.has(anchor) === true);
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

  it('has no id of its own that an event or a chapter could have', () => {
    const events = new Set(timeline.events.map(({ id }) => id));
    const own = each((document, page) =>
      document.querySelector('article[data-event]')
        ? [...document.querySelectorAll('[id]:not(section[data-chapter], figure, h3, h4)')].flatMap(({ id }) =>
            /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && !events.has(id) ? [`${page}: ${id}`] : [],
          )
        : [],
    );
    expect(own).toEqual([]);
  });

  it('names the language of every page and links its twins, both ways', () => {
    for (const [page, document] of documents) {
      if (page === '404.html') continue;
      const locale = localeAt(page);
      const path = page.slice(prefixOf(locale).length).replace(/index\.html$/, '');
      const { tag, direction } = languages[locale];
      expect([document.documentElement.lang, document.documentElement.dir]).toEqual([tag, direction]);
      const alternates = [...document.querySelectorAll('link[hreflang]')].map((l) => [
        l.getAttribute('hreflang'),
        l.getAttribute('href'),
      ]);
      const twins = locales.map((other) => [languages[other].tag, `${origin}${prefixOf(other)}${path}`]);
      expect(alternates).toEqual(locales.length > 1 ? [...twins, ['x-default', `${origin}${path}`]] : []);
      if (path === 'embed/') continue;
      const links = [...document.querySelectorAll('header a[hreflang]')].map((link) => link.getAttribute('href'));
      expect(links).toEqual(locales.filter((other) => other !== locale).map((other) => `/${prefixOf(other)}${path}`));
    }
  });

  it('has a content security policy on every page, and nothing that it would block', () => {
    for (const [page, document] of documents) {
      const policy = policyOf(document);
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
    for (const page of prefixes.map((prefix) => `${prefix}embed/index.html`))
      for (const kind of ['script', 'style', 'img', 'font', 'connect'])
        expect(policyOf(documents.get(page))).toMatch(new RegExp(`${kind}-src 'self' http://localhost:4321[; ]`));
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
