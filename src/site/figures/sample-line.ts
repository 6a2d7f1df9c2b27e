import { renderAsync } from '@resvg/resvg-js';
import { faceOf } from '../faces.ts';
import { averagePixels, type Pixels } from './pixels.ts';

/** A line of text on a page, and the part of the page that is looked at: all in points. */
export interface PrintedLine {
  readonly text: string;
  /** Height of the type. */
  readonly size: number;
  /** Longer side of the page. */
  readonly page: number;
  /** Where the line begins, on its base line. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The pixels that a part of a page covers, with its place among them in pixels. */
export interface Sample {
  readonly pixels: Pixels;
  readonly box: Box;
}

/** Pixels of the drawing in one of the sample, along a side. */
const fineness = 16;

/**
 * Draws a line in the label font of the site and scales it down by area, as if the page had so many pixels on its longer
 * side.
 */
export async function sampleLine({ text, size, page, x, y, box }: PrintedLine, side: number): Promise<Sample> {
  const pixel = page / side;
  const [left, top] = [Math.floor(box.x / pixel), Math.floor(box.y / pixel)];
  const columns = Math.ceil((box.x + box.width) / pixel) - left;
  const rows = Math.ceil((box.y + box.height) / pixel) - top;
  const view = [left, top, columns, rows].map((count) => count * pixel).join(' ');
  const label = await faceOf('label');
  const drawn = await renderAsync(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${columns * fineness}" height="${rows * fineness}"><text x="${x}" y="${y}" font-size="${size}">${text}</text></svg>`,
    {
      font: {
        loadSystemFonts: false,
        fontFiles: [label.path],
        defaultFontFamily: label.font.familyName,
      },
    },
  );
  return {
    pixels: averagePixels(drawn.pixels, drawn.width, fineness),
    box: {
      x: box.x / pixel - left,
      y: box.y / pixel - top,
      width: box.width / pixel,
      height: box.height / pixel,
    },
  };
}
