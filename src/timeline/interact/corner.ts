import { isCoveredBy, type Word } from '../layout/scene-words';
import type { Scene } from '../layout/scene';

/** Pixels by which what a picture shows keeps off the title in its corner. */
const apart = 4;

/** The lines of the title as they stand in the corner of a picture, in pixels from its top left. */
function linesOf(title: HTMLElement, figure: HTMLElement): Word[] {
  const { left, top } = title.getBoundingClientRect();
  const [x, y] = [left + figure.offsetLeft, top + figure.offsetTop];
  return [...title.children].flatMap((part) => {
    const range = document.createRange();
    range.selectNodeContents(part);
    return [...range.getClientRects()].map((line) => ({
      across: { from: line.left - x - apart, to: line.right - x + apart },
      down: { from: line.top - y - apart, to: line.bottom - y + apart },
    }));
  });
}

/**
 * The corner that a picture leaves to the title of its page, which has `data-above` where it leaves none.
 * @returns tells of a scene at full height whether it leaves one
 */
export function createCorner(page: HTMLElement, figure: HTMLElement) {
  const title = page.querySelector<HTMLElement>('.poster');
  let measured = '';
  let lines: readonly Word[] = [];
  return (scene: Scene): boolean => {
    const state = [window.innerWidth, window.innerHeight, document.fonts.status].join(' ');
    if (title && state !== measured) {
      page.removeAttribute('data-above');
      lines = linesOf(title, figure);
      measured = state;
    }
    const leaves = !isCoveredBy(lines, scene);
    page.toggleAttribute('data-above', !leaves);
    return leaves;
  };
}
