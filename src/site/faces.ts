import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { renderAsync } from '@resvg/resvg-js';
import { create, type Font } from 'fontkit';
import { PNG } from 'pngjs';
import subsetFont from 'subset-font';
import hanBold from '../../.astro/fonts/han-bold.woff2?inline';
import han from '../../.astro/fonts/han.woff2?inline';
import sans from '../../.astro/fonts/sans.woff2?inline';
import serif from '../../.astro/fonts/serif.woff2?inline';
import type { Measure } from '../timeline/picture/fit-text';
import { bytesOf } from './bytes';
import { cached } from './cache';

/** A font of one weight as a file, which is the only form the renderer reads. */
export interface Face {
  readonly path: string;
  readonly font: Font;
  readonly characters: ReadonlySet<number>;
}

const faceOf = async (name: string, address: string, weight?: number): Promise<Face> => {
  const source = bytesOf(address);
  const { characterSet } = create(Buffer.from(source)) as Font;
  const { path, bytes } = await cached(`${name}.ttf`, [source, String(weight)], () =>
    subsetFont(Buffer.from(source), String.fromCodePoint(...characterSet), {
      targetFormat: 'truetype',
      ...(weight === undefined ? {} : { variationAxes: { wght: weight } }),
    }),
  );
  return { path, font: create(bytes) as Font, characters: new Set(characterSet) };
};

/** The fonts of the site as the renderer reads them: a bold serif, a sans of two weights, a Chinese serif of two. */
export const loadFaces = async () => ({
  serif: await faceOf('serif', serif, 650),
  label: await faceOf('label', sans, 500),
  name: await faceOf('name', sans, 650),
  han: await faceOf('han', han),
  hanBold: await faceOf('han-bold', hanBold),
});

/** Sums the widths of characters; one that a font has not is as wide as a Chinese one. */
export const measureIn =
  ({ font, characters }: Face): Measure =>
  (text, size) =>
    [...text].reduce((sum, character) => {
      const point = character.codePointAt(0) ?? 0;
      return sum + (characters.has(point) ? font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm : 1) * size;
    }, 0);

/** What a poster needs to know of the fonts: their families, and how wide a text is in the serif and in the sans. */
export const posterFonts = ({ serif, label, han }: Awaited<ReturnType<typeof loadFaces>>) => ({
  families: { serif: serif.font.familyName, sans: label.font.familyName, han: han.font.familyName },
  measure: { serif: measureIn(serif), sans: measureIn(label) },
});

/** A line as what differs from the one above, of which there is little in a chart; no part of it is clear. */
export const packing = { filterType: 2, deflateLevel: 6, deflateStrategy: 0, colorType: 2 } as const;

/** An SVG as PNG, in the fonts of the site; those of the machine stand in where these lack a character. */
export const toPng = async (svg: string, fonts: readonly Face[]): Promise<Uint8Array> => {
  const words = [...svg.replaceAll(/<[^>]*>/g, '')];
  const isCovered = (character: string) => fonts.some((f) => f.characters.has(character.codePointAt(0) ?? 0));
  const font = { loadSystemFonts: !words.every(isCovered), fontFiles: fonts.map(({ path }) => path) };
  const { width, height, pixels } = await renderAsync(svg, { font });
  const png = Object.assign(new PNG({ width, height, ...packing }), { data: pixels });
  return buffer(png.pack().pipe(new PassThrough()));
};
