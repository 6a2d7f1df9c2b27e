import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import subset from 'subset-font';

/**
 * A font with some characters and no others; with all, where none are named and the options keep all glyphs.
 * @param {{ readonly font: Uint8Array, readonly characters?: string, readonly options: Parameters<typeof subset>[2] }} task
 * @returns {Promise<Uint8Array>}
 */
export const cutFont = ({ font, characters, options }) => subset(Buffer.from(font), characters, options);

/**
 * An SVG as a PNG file, on white where it is clear.
 * @param {{
 *   readonly svg: string,
 *   readonly font: NonNullable<import('@resvg/resvg-js').ResvgRenderOptions['font']>,
 *   readonly packing: import('sharp').PngOptions,
 * }} task
 * @returns {Promise<Uint8Array>}
 */
export async function drawPng({ svg, font, packing }) {
  const { width, height, pixels } = await renderAsync(svg, { font });
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .flatten({ background: 'white' })
    .png(packing)
    .toBuffer();
}
