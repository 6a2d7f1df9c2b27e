import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { documents, facets, files as built, origin, localeAt, prefixes, prefixOf } from '../support/owner.ts';
import { dist } from '../support/site.ts';

/** A response of the type `rich`, after section 2.3.4 of the specification. */
const schema = {
  type: 'object',
  required: ['type', 'version', 'html', 'width', 'height'],
  additionalProperties: false,
  properties: {
    type: { const: 'rich' },
    version: { const: '1.0' },
    title: { type: 'string', minLength: 1 },
    provider_name: { type: 'string', minLength: 1 },
    provider_url: { type: 'string', format: 'uri' },
    cache_age: { type: 'integer', minimum: 0 },
    thumbnail_url: { type: 'string', format: 'uri' },
    thumbnail_width: { type: 'integer', minimum: 1 },
    thumbnail_height: { type: 'integer', minimum: 1 },
    html: { type: 'string', minLength: 1 },
    width: { type: 'integer', minimum: 1 },
    height: { type: 'integer', minimum: 200 },
  },
} as const;
const isAnswer = addFormats.default(new Ajv2020()).compile(schema);

/** Elements and attributes that WordPress lets through from providers that it does not know. */
const kept: Readonly<Record<string, readonly string[]>> = {
  BLOCKQUOTE: [],
  A: ['href'],
  IFRAME: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/** What is left of an answer’s markup on a page of WordPress. */
const asWordPressKeeps = (html: string): { quotation: Element | null; frame: Element | null } => {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const element of document.body.querySelectorAll('*')) {
    const allowed = kept[element.tagName];
    if (!allowed) element.replaceWith(...element.childNodes);
    for (const name of element.getAttributeNames()) if (!allowed?.includes(name)) element.removeAttribute(name);
  }
  const [, quotation = '', frame = ''] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(document.body.innerHTML) ?? [];
  const { document: result } = parseHTML(`<!doctype html><html><body>${quotation}${frame}</body></html>`);
  return { quotation: result.querySelector('blockquote'), frame: result.querySelector('iframe') };
};

const pages = ['', ...facets].flatMap((path) => prefixes.map((prefix) => `${prefix}${path}index.html`));
const answers = pages.map((page) => {
  const path = page.replace(/index\.html$/, '');
  const text = readFileSync(join(dist, `${path}oembed.json`), 'utf8');
  const scope = /(company|era)\/([^/]+)\/$/.exec(path);
  return {
    path,
    answer: JSON.parse(text) as Record<string, string | number>,
    frame: `${origin}${prefixOf(localeAt(path))}embed/${scope ? `?${scope[1]}=${scope[2]}` : ''}`,
  };
});

describe('oEmbed', () => {
  it('is announced in the head of every story, company and era page, where hosts look', () => {
    for (const page of pages) {
      const path = page.replace(/index\.html$/, '');
      const document = documents.get(page);
      const links = [...(document?.head.querySelectorAll('link[type="application/json+oembed"]') ?? [])];
      expect(links.map((link) => [link.getAttribute('rel'), link.getAttribute('href')])).toEqual([
        ['alternate', `${origin}${path}oembed.json`],
      ]);
      expect(links[0]?.getAttribute('title')).toBe(document?.title);
      expect(readFileSync(join(dist, page), 'utf8').indexOf('json+oembed')).toBeLessThan(150_000);
    }
  });

  it('answers as the specification says, for these pages and no others', () => {
    for (const { path, answer } of answers) expect(isAnswer(answer) ? [] : isAnswer.errors, path).toEqual([]);
    const files = built.filter((file) => file.endsWith('oembed.json'));
    expect(files.toSorted()).toEqual(answers.map(({ path }) => `${path}oembed.json`).toSorted());
  });

  it('leaves WordPress a quotation that links the page, and a frame with the same part of the timeline', () => {
    for (const { path, answer, frame: address } of answers) {
      const { quotation, frame } = asWordPressKeeps(String(answer['html']));
      expect(quotation?.querySelector('a')?.getAttribute('href')).toBe(`${origin}${path}`);
      expect(quotation?.textContent).toBe(answer['title']);
      expect(frame?.getAttribute('src')).toBe(address);
      expect(frame?.getAttribute('title')).toBe(answer['title']);
      expect([frame?.getAttribute('width'), frame?.getAttribute('height')]).toEqual([
        String(answer['width']),
        String(answer['height']),
      ]);
    }
  });

  it('lets the frame run its script and open links, and nothing else', () => {
    for (const { answer } of answers) {
      const { document } = parseHTML(`<!doctype html><html><body>${answer['html']}</body></html>`);
      expect(document.querySelector('iframe')?.getAttribute('sandbox')?.split(' ')).toEqual([
        'allow-scripts',
        'allow-popups',
        'allow-popups-to-escape-sandbox',
      ]);
    }
  });
});
