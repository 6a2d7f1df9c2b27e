import { describe, expect, it } from 'vitest';
import { documents } from '../support/owner';

/** The figures that a story sets large, with the number of their chapter and the rest of its text. */
const figures = (page: string) =>
  [...(documents.get(page)?.querySelectorAll('[data-chapter]') ?? [])].flatMap((chapter) =>
    [...chapter.querySelectorAll('.pull')].map((figure) => ({
      chapter: chapter.id,
      value: figure.querySelector('b')?.textContent ?? '',
      text: (chapter.textContent ?? '').replace(figure.textContent ?? '', ''),
    })),
  );

const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const manyWords = [
  'thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty',
];
const inWords = [...words, ...manyWords, 'several|dozens?|hundreds?|thousands?|millions?|[bt]rillions?'].join('|');
const quantity = new RegExp(
  `\\d+(?:[,.×]\\d+)*|(?:\\b(?:${inWords})\\b\\s*)+|[几数两一二三四五六七八九十百千万亿余]+`,
  'g',
);

/** The numbers of a text, in figures and in words of either language, without spaces. */
const quantitiesIn = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replaceAll(/\s*×\s*/g, '×')
      .match(quantity) ?? []
  ).map((number) => number.replaceAll(/\s+/g, ''));

/** How a number may be written. */
const spellingsOf = (number: string): string[] => [
  number,
  ...[words, [...'一二三四五六七八九十']].flatMap((numerals) => numerals[Number(number) - 1] ?? []),
];

describe('a figure set large', () => {
  const [english, chinese] = [figures('index.html'), figures('zh/index.html')];

  it('stands in the same chapters of both languages', () => {
    expect(english.map(({ chapter }) => chapter)).toEqual(chinese.map(({ chapter }) => chapter));
  });

  it('has no number that the text of its chapter does not give', () => {
    for (const { value, text } of [...english, ...chinese]) {
      const plain = text.toLowerCase().replaceAll(/\s+/g, '');
      expect(
        quantitiesIn(value).filter((number) => !spellingsOf(number).some((spelling) => plain.includes(spelling))),
        value,
      ).toEqual([]);
    }
  });
});
