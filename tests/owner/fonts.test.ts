import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { isHan } from '../../src/i18n/languages.ts';
import { documents, each, files, localeAt, locales } from '../support/owner.ts';
import { dist } from '../support/site.ts';

const charactersIn = (path: string): ReadonlySet<number> => {
  const font = create(readFileSync(path));
  return new Set('characterSet' in font ? font.characterSet : []);
};

const whole = charactersIn(
  'node_modules/@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-400-normal.woff2',
);

/** The characters of one of the site’s fonts, none where it is not there. */
const charactersOf = (name: string): ReadonlySet<number> => {
  const file = files.find((path) => path.includes(`/${name}.`) && path.endsWith('.woff2'));
  return file ? charactersIn(join(dist, file)) : new Set();
};

/** True for a character of the font that the site's are cut from: others are shown in the reader's own. */
const isCutFrom = (character: string): boolean => whole.has(character.codePointAt(0) ?? 0);

/** The text of a page that a reader sees. */
const textOn = ({ body }: Document): string => {
  const hidden = [...body.querySelectorAll('script')].map(({ textContent }) => textContent);
  return hidden.reduce((text, script) => text.replace(script, ''), body.textContent ?? '');
};

const chinese = (text: string, characters: RegExp): string[] => text.match(characters) ?? [];
const hanAndMarks = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu;
const missing = (shown: Iterable<string>, font: ReadonlySet<number>): string[] =>
  [...new Set(shown)].filter((character) => !font.has(character.codePointAt(0) ?? 0));

describe('the Chinese fonts', () => {
  it('are there where a page shows Han characters, and nowhere else', () => {
    const shown = each(({ body }) => chinese(body.textContent ?? '', /\p{Script=Han}/gu));
    const fonts = files.filter((file) => /(han|han-few|room|zh)[^/]*\.woff2$/.test(file));
    expect(fonts.length > 0, fonts.join()).toBe(shown.length > 0);
  });

  it('hold every Han character and Chinese mark that any page shows and that they are cut from', () => {
    const shown = each(({ body }) => chinese(body.textContent ?? '', hanAndMarks));
    expect(missing(shown, charactersOf('han')).filter(isCutFrom)).toEqual([]);
  });

  it('hold every one of a heading, or of a figure set large, in bold', () => {
    const shown = each((document) =>
      [...document.querySelectorAll('h1, h2, h3')].flatMap((element) =>
        chinese(element.textContent ?? '', /\p{Script=Han}/gu),
      ),
    );
    expect(missing(shown, charactersOf('han-bold')).filter(isCutFrom)).toEqual([]);
  });

  it.skipIf(locales.every(isHan))('hold for pages in other scripts what those show, and little else', () => {
    const shown = new Set(
      [...documents].flatMap(([page, document]) =>
        isHan(localeAt(page)) || page === '404.html' ? [] : chinese(textOn(document), hanAndMarks),
      ),
    );
    // Where both hold the same, there is one file.
    const few = charactersOf(files.some((file) => file.includes('/han-few.')) ? 'han-few' : 'han');
    expect(missing(shown, few).filter(isCutFrom)).toEqual([]);
    // A font has some for what the code itself may show.
    const ofCode = 60;
    expect(few.size).toBeLessThan(2 * shown.size + ofCode);
  });
});
