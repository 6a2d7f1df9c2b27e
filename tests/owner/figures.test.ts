import { describe, expect, it } from 'vitest';
import { documents } from '../support/owner';

/** The figures of a story that its own stylesheet draws, each with the number of its chapter. */
const figures = (page: string) =>
  [...(documents.get(page)?.querySelectorAll('[data-chapter]') ?? [])].flatMap((chapter) =>
    [...chapter.querySelectorAll('figure.drawn')].map((figure) => ({ chapter: chapter.id, figure })),
  );

/** What of a figure is drawn, not written. */
const shapes = (figure: Element): string[] =>
  [...figure.querySelectorAll('path, rect, line, circle')].map((shape) => shape.outerHTML.replaceAll(/\s+/g, ' '));

describe('a figure of a chapter', () => {
  const [english, chinese] = [figures('index.html'), figures('zh/index.html')];

  it('stands in the same chapters of both languages, and is the same drawing', () => {
    expect(english.map(({ chapter }) => chapter)).toEqual(chinese.map(({ chapter }) => chapter));
    expect(english.map(({ figure }) => shapes(figure))).toEqual(chinese.map(({ figure }) => shapes(figure)));
  });

  it('says what it shows, and each of its drawings what can be seen or that words beside it do', () => {
    for (const { chapter, figure } of [...english, ...chinese]) {
      expect(figure.querySelector('figcaption')?.textContent?.trim(), chapter).toBeTruthy();
      for (const svg of figure.querySelectorAll('svg'))
        expect(
          svg.getAttribute('aria-hidden') ?? (svg.getAttribute('role') === 'img' && svg.getAttribute('aria-label')),
          chapter,
        ).toBeTruthy();
    }
  });
});
