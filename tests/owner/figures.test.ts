import { describe, expect, it } from 'vitest';
import { documents, prefixes } from '../support/owner.ts';

/** The figures of a story that its own stylesheet draws, each with the number of its chapter. */
const figures = (page: string) =>
  [...(documents.get(page)?.querySelectorAll('[data-chapter]') ?? [])].flatMap((chapter) =>
    [...chapter.querySelectorAll('figure.drawn')].map((figure) => ({ chapter: chapter.id, figure })),
  );

/** What of a figure is drawn, not written. */
const shapes = (figure: Element): string[] =>
  [...figure.querySelectorAll('path, rect, line, circle')].map((shape) => shape.outerHTML.replaceAll(/\s+/g, ' '));

describe('a figure of a chapter', () => {
  const [first = [], ...others] = prefixes.map((prefix) => figures(`${prefix}index.html`));

  it('stands in the same chapters of every language, and is the same drawing', () => {
    for (const other of others) {
      expect(other.map(({ chapter }) => chapter)).toEqual(first.map(({ chapter }) => chapter));
      expect(other.map(({ figure }) => shapes(figure))).toEqual(first.map(({ figure }) => shapes(figure)));
    }
  });

  it('says what it shows, and each of its drawings what can be seen or that words beside it do', () => {
    for (const { chapter, figure } of [first, ...others].flat()) {
      expect(figure.querySelector('figcaption')?.textContent?.trim(), chapter).toBeTruthy();
      for (const svg of figure.querySelectorAll('svg'))
        expect(
          svg.getAttribute('aria-hidden') ?? (svg.getAttribute('role') === 'img' && svg.getAttribute('aria-label')),
          chapter,
        ).toBeTruthy();
    }
  });
});
