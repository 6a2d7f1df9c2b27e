import type { Page } from 'playwright-core';

/** What a picture of steps draws, but the bands of its technologies, which may fade behind words. */
export const steps =
  '.ct-band, .ct-step, .ct-dot, .ct-diamond, .ct-whisker, .ct-label, .ct-era-name, .ct-employer text';

/** The words at one end of the story of which a line lies on a bar, a mark or a label of the picture. */
export const coveredBy = (page: Page, words: string, shapes = '.ct-band, .ct-dot, .ct-label'): Promise<string[]> =>
  page.evaluate(
    ([selector, drawnOn]) => {
      const seen = [...document.querySelectorAll(`${selector} :is(h1, h2, p)`)].filter((part) =>
        part.checkVisibility({ visibilityProperty: true }),
      );
      const boxes = seen.flatMap((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        // One for each line.
        return [...range.getClientRects()].map((box) => ({ text: part.textContent.trim(), box }));
      });
      const drawn = [...document.querySelectorAll(`[data-timeline] > svg :is(${drawnOn})`)];
      return boxes.flatMap(({ text, box }) =>
        drawn.some((element) => {
          const other = element.getBoundingClientRect();
          return (
            other.left < box.right && box.left < other.right && other.top < box.bottom - 1 && box.top + 1 < other.bottom
          );
        })
          ? [text]
          : [],
      );
    },
    [words, shapes] as const,
  );
