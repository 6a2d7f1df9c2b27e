import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { dist, documentOf, filesOf, htmlFiles } from '../support/site';

/** The characters of one of the site’s fonts. */
const charactersOf = (name: string): ReadonlySet<number> => {
  const file = filesOf(dist).find((path) => path.includes(`/${name}.`) && path.endsWith('.woff2'));
  if (!file) throw new Error(`There is no font ${name} in ${dist}.`);
  const font = create(readFileSync(join(dist, file)));
  return new Set('characterSet' in font ? font.characterSet : []);
};

/** The text of a page that a reader sees. */
const textOn = (page: string): string => {
  const { body } = documentOf(dist, page);
  for (const script of body.querySelectorAll('script')) script.remove();
  return body.textContent ?? '';
};

const hanOn = (pages: readonly string[]): Set<string> =>
  new Set(
    pages.flatMap((page) =>
      [...textOn(page).matchAll(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)].map(([character]) => character),
    ),
  );

describe('the fonts of English pages', () => {
  it('hold every Chinese character that one of them shows, and few others', () => {
    const shown = hanOn(htmlFiles(dist).filter((page) => !page.startsWith('zh/') && page !== '404.html'));
    const few = charactersOf('han-few');
    expect([...shown].filter((character) => !few.has(character.codePointAt(0) ?? 0))).toEqual([]);
    expect(few.size).toBeLessThan(2 * shown.size);
  });
});

describe('the bold Chinese font', () => {
  it('holds every Chinese character of a heading or of a figure set large', () => {
    const bold = charactersOf('han-bold');
    const shown = htmlFiles(dist).flatMap((page) =>
      [...documentOf(dist, page).querySelectorAll('h1, h2, h3, .pull b')].flatMap((element) =>
        [...(element.textContent ?? '').matchAll(/\p{Script=Han}/gu)].map(([character]) => character),
      ),
    );
    expect(shown.length).toBeGreaterThan(500);
    expect(shown.filter((character) => !bold.has(character.codePointAt(0) ?? 0))).toEqual([]);
  });
});
