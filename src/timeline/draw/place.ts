import type { Scene } from '../layout/scene.ts';
import type { Marks } from './join.ts';
import { writeAttribute } from './set.ts';

/** A percentage as SVG writes it. */
export const percent = (value: number): string => `${value}%`;

/** A shift in pixels as SVG writes it. */
export const shift = (x: number, y: number): string => `translate(${x} ${y})`;

/**
 * Puts nested `<svg>` elements at their x, in percent, so that they are right at every width. While they move, their
 * first child is shifted from there instead, in pixels: a browser lays an `<svg>` that moves out anew with all of its
 * text, a shifted group it does not.
 * @param place where a mark stands, in percent of the chart
 */
export function placeAcross<Datum>(
  marks: Marks<Datum>,
  { moving, width }: Pick<Scene, 'moving' | 'width'>,
  place: (datum: Datum) => number,
): void {
  marks.each(function (datum) {
    const [x, from, group] = [place(datum), this.getAttribute('x'), this.firstElementChild];
    if (!moving || from === null) {
      writeAttribute(this, 'x', percent(x));
      group?.removeAttribute('transform');
    } else {
      const by = ((x - Number.parseFloat(from)) * width) / 100;
      group?.setAttribute('transform', `translate(${by.toFixed(2)})`);
    }
  });
}

/** The attributes of a band where it lies, in percent. */
export const across = {
  x: ({ x }: { readonly x: number }) => percent(x),
  width: ({ width }: { readonly width: number }) => percent(width),
};

/** The heights of an element, in pixels. */
export const down = {
  y: ({ y }: { readonly y: number }) => y,
  height: ({ height }: { readonly height: number }) => height,
};
