import { percent } from './classes';
import type { Marks } from './join';
import { setAttribute, writeAttribute } from './set';

/**
 * Puts nested `<svg>` elements at their x, in percent, so that they are right at every width. While they move, their
 * first child is shifted from there instead, in pixels: a browser lays an `<svg>` that moves out anew with all of its
 * text, a shifted group it does not.
 * @param place where a mark stands, in percent of the chart
 * @param pixels the width of the chart while marks move, else null
 */
export const placeMarks = <Datum>(
  marks: Marks<Datum>,
  place: (datum: Datum) => number,
  pixels: number | null,
): void => {
  marks.each(function (datum) {
    const [x, from, group] = [place(datum), this.getAttribute('x'), this.firstElementChild];
    if (pixels === null || from === null) {
      writeAttribute(this, 'x', percent(x));
      group?.removeAttribute('transform');
    } else {
      const shift = ((x - Number.parseFloat(from)) * pixels) / 100;
      group?.setAttribute('transform', `translate(${shift.toFixed(2)})`);
    }
  });
};

/** Puts bands where they lie, in percent. */
export const placeBands = <Datum extends { readonly x: number; readonly width: number }>(bands: Marks<Datum>): void => {
  setAttribute(bands, 'x', ({ x }) => percent(x));
  setAttribute(bands, 'width', ({ width }) => percent(width));
};
