import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { renderAsync } from '@resvg/resvg-js';
import { PNG } from 'pngjs';
import subset from 'subset-font';

/**
 * A font with some characters and no others.
 * @param {{ readonly font: Uint8Array, readonly characters: string, readonly options: Parameters<typeof subset>[2] }} task
 * @returns {Promise<Uint8Array>}
 */
export const cutFont = ({ font, characters, options }) => subset(Buffer.from(font), characters, options);

/**
 * An SVG as a PNG file.
 * @param {{
 *   readonly svg: string,
 *   readonly font: NonNullable<import('@resvg/resvg-js').ResvgRenderOptions['font']>,
 *   readonly packing: import('pngjs').PNGOptions,
 * }} task
 * @returns {Promise<Uint8Array>}
 */
export async function drawPng({ svg, font, packing }) {
  const { width, height, pixels } = await renderAsync(svg, { font });
  const png = Object.assign(new PNG({ width, height, ...packing }), { data: pixels });
  return buffer(png.pack().pipe(new PassThrough()));
}
