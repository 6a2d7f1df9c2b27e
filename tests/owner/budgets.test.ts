import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { documents, files, prefixes, timeline } from '../support/owner.ts';
import { dist } from '../support/site.ts';

const gzipped = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

/** What a page has of a part of the story, as its owner wrote it. */
const textOf = (page: string, part: string): string =>
  [...(documents.get(page)?.querySelectorAll(part) ?? [])]
    .map(({ textContent }) => textContent.replaceAll(/\s+/g, ' '))
    .join('');

describe('what a reader downloads', () => {
  it.each(prefixes.map((prefix) => `${prefix}index.html`))(
    'is at most 4.5 kB of HTML, 175 bytes an event and 80 an employer or era beside texts, figures and pictures, which have their own, in %s',
    (page) => {
      const texts =
        gzipped(textOf(page, '[data-chapter-text] > :not(.events)')) + gzipped(textOf(page, 'article[data-event]'));
      const all = readFileSync(join(dist, page), 'utf8');
      const without = (part: RegExp): number => gzipped(all) - gzipped(all.replaceAll(part, ''));
      const figures = without(/<figure class="drawn".*?<\/figure>/gs);
      const plates = without(/<div class="plate".*?<\/svg>\s*<\/div>/gs);
      const upright = without(/<div [^>]*class="upright .*?<\/ol>/gs);
      const count = (selector: string): number => documents.get(page)?.querySelectorAll(selector).length ?? 0;
      expect(figures).toBeLessThanOrEqual(8_000);
      const [bars, marks] = ['company', 'event'].map((of) => count(`.plate [data-${of}]`)) as [number, number];
      expect(plates).toBeLessThanOrEqual(800 * count('.plate') + 60 * bars + 70 * marks);
      expect(upright).toBeLessThanOrEqual(2_000 + 80 * timeline.events.length);
      const { companies, eras, events } = timeline;
      const most = 4_500 + 175 * events.length + 80 * (companies.length + eras.length);
      expect(gzipped(all)).toBeLessThanOrEqual(texts + figures + plates + upright + most);
    },
  );

  it('is at most 22.5 kB of a picture, 1 kB a stint, 650 bytes a mark, 400 an era and 300 a Chinese or Japanese character', () => {
    for (const file of files.filter((name) => name.endsWith('.svg') && name !== 'favicon.svg')) {
      const picture = readFileSync(join(dist, file), 'utf8');
      const marks = picture.match(/data-event=/g)?.length ?? 0;
      const characters = new Set(picture.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)).size;
      const stints = picture.match(/data-company=/g)?.length ?? 0;
      const eras = picture.match(/ id="ct_era-/g)?.length ?? 0;
      expect(picture.length, file).toBeLessThanOrEqual(
        22_500 + 1_000 * stints + 650 * marks + 400 * eras + 300 * characters,
      );
    }
  });
});
