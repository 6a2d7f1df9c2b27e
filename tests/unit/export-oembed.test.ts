import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { toOembed } from '../../src/timeline/export/oembed.ts';

const answerTo = (title: string) =>
  toOembed({
    title,
    page: 'https://example.org/company/works/',
    frame: 'https://example.org/embed/?company=works&q="x"',
    width: 600,
    height: 500,
    provider: { name: 'Ada', url: 'https://example.org/' },
    thumbnail: { url: 'https://example.org/company/works.svg', width: 1200, height: 700 },
  });

describe('toOembed', () => {
  it('makes markup in which any title stays text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('"><script>alert(1)</script>')), (raw) => {
        const title = raw.replace(/[\0\r\n\f\t]/g, ' ');
        const { document } = parseHTML(`<!doctype html><html><body>${answerTo(title).html}</body></html>`);
        expect([...document.body.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual([
          'BLOCKQUOTE',
          'A',
          'IFRAME',
        ]);
        expect(document.querySelector('a')?.textContent).toBe(title);
        expect(document.querySelector('iframe')?.getAttribute('title')).toBe(title);
      }),
    );
  });

  it('keeps addresses as they are', () => {
    const { document } = parseHTML(`<!doctype html><html><body>${answerTo('A').html}</body></html>`);
    expect(document.querySelector('iframe')?.getAttribute('src')).toBe(
      'https://example.org/embed/?company=works&q="x"',
    );
  });

  it('begins with the quotation, without attributes, and ends with the frame, as WordPress reads it', () => {
    expect(answerTo('A').html).toMatch(
      /^<blockquote><a href="[^"]*">A<\/a><\/blockquote><iframe src="[^"#]*".*><\/iframe>$/,
    );
  });
});
