/** How dark each pixel is, from 0 to 1, row by row. */
export type Pixels = readonly (readonly number[])[];

/**
 * Averages the opacity of a picture over squares: each of them becomes one pixel.
 * @param rgba of the picture, four bytes a pixel
 * @param width of the picture
 * @param side of a square; width and height of the picture are multiples of it
 */
export function averagePixels(rgba: Uint8Array, width: number, side: number): Pixels {
  const height = rgba.length / 4 / width;
  return Array.from({ length: height / side }, (_, row) =>
    Array.from({ length: width / side }, (_, column) => {
      let sum = 0;
      for (let y = row * side; y < (row + 1) * side; y += 1)
        for (let x = column * side; x < (column + 1) * side; x += 1) sum += rgba[(y * width + x) * 4 + 3] ?? 0;
      return sum / (255 * side * side);
    }),
  );
}

/** The pixels of one shade, a rectangle for each run of them in a row. */
export interface Shade {
  readonly opacity: number;
  readonly d: string;
}

/** Shades between clear and full. */
const steps = 8;

/** Pixels as paths, one for each shade; clear ones are left out. */
export function layoutPixels(pixels: Pixels): Shade[] {
  const shades = new Map<number, string>();
  for (const [y, row] of pixels.entries()) {
    const steppedRow = row.map((opacity) => Math.round(opacity * steps));
    for (let x = 0; x < steppedRow.length;) {
      const step = steppedRow[x] ?? 0;
      const next = steppedRow.findIndex((other, i) => i > x && other !== step);
      const end = next === -1 ? steppedRow.length : next;
      if (step > 0) shades.set(step, `${shades.get(step) ?? ''}M${x} ${y}h${end - x}v1h${x - end}z`);
      x = end;
    }
  }
  return [...shades].map(([step, d]) => ({ opacity: step / steps, d })).toSorted((a, b) => a.opacity - b.opacity);
}
