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
    const x = place(datum);
    const from = pixels === null ? null : this.getAttribute('x');
    if (from === null) writeAttribute(this, 'x', percent(x));
    const shift = from === null || pixels === null ? null : ((x - Number.parseFloat(from)) * pixels) / 100;
    const group = this.firstElementChild;
    if (shift !== null) group?.setAttribute('transform', `translate(${shift.toFixed(2)})`);
    else group?.removeAttribute('transform');
  });
};

/** Puts bands where they lie, in percent. */
export const placeBands = <Datum extends { readonly x: number; readonly width: number }>(bands: Marks<Datum>): void => {
  setAttribute(bands, 'x', ({ x }) => percent(x));
  setAttribute(bands, 'width', ({ width }) => percent(width));
};
