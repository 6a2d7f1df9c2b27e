import { describe, expect, it } from 'vitest';
import { dist, documentOf } from '../support/site';

/** The figures that a story sets large, with the number of their chapter and the rest of its text. */
const figures = (page: string) =>
  [...documentOf(dist, page).querySelectorAll('[data-chapter]')].flatMap((chapter) =>
    [...chapter.querySelectorAll('.pull')].map((figure) => ({
      chapter: chapter.id,
      value: figure.querySelector('b')?.textContent ?? '',
      text: (chapter.textContent ?? '').replace(figure.textContent ?? '', ''),
    })),
  );

describe('a figure set large', () => {
  const [english, chinese] = [figures('index.html'), figures('zh/index.html')];

  it('stands in the same chapters of both languages', () => {
    expect(english.length).toBeGreaterThan(2);
    expect(english.map(({ chapter }) => chapter)).toEqual(chinese.map(({ chapter }) => chapter));
  });

  it('has no number that the text of its chapter does not give', () => {
    const words = ['more than ten', 'several hundred million', '十余人', '几亿'];
    for (const { value, text } of [...english, ...chinese]) {
      const plain = text.replaceAll(/\s/g, '');
      const sizes = value.replaceAll(/\s/g, '').match(/\d+×\d+/g) ?? [];
      const spoken = words.filter((word) => value.replace('10', 'ten').toLowerCase().includes(word));
      expect(sizes.length + spoken.length, value).toBeGreaterThan(0);
      expect(
        sizes.filter((size) => !plain.includes(size)),
        value,
      ).toEqual([]);
      expect(
        spoken.filter((word) => !text.toLowerCase().includes(word)),
        value,
      ).toEqual([]);
    }
  });
});
