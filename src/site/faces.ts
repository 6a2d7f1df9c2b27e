import { create, type Font } from 'fontkit';
import hanBold from '../../.astro/fonts/han-bold.woff2?inline';
import han from '../../.astro/fonts/han.woff2?inline';
import sans from '../../.astro/fonts/sans.woff2?inline';
import serif from '../../.astro/fonts/serif.woff2?inline';
import type { Measure } from '../timeline/picture/fit-text.ts';
import { bytesOf } from './bytes.ts';
import { cached } from './cache.ts';
import { run } from './worker/run.ts';

/** A font of one weight as a file, which is the only form the renderer reads. */
export interface Face {
  readonly path: string;
  readonly font: Font;
  readonly characters: ReadonlySet<number>;
}

const sources = {
  serif: { address: serif, weight: 650 },
  label: { address: sans, weight: 500 },
  name: { address: sans, weight: 600 },
  han: { address: han },
  hanBold: { address: hanBold },
} as const;

export type FaceName = keyof typeof sources;

const loadFace = async (name: FaceName): Promise<Face> => {
  const { address, weight }: { readonly address: string; readonly weight?: number } = sources[name];
  const source = bytesOf(address);
  const { path, bytes } = await cached(`${name}.ttf`, [source, String(weight)], () =>
    run('cutFont', {
      font: source,
      options: {
        targetFormat: 'truetype',
        keepAllGlyphs: true,
        ...(weight !== undefined && { variationAxes: { wght: weight } }),
      },
    }),
  );
  const font = create(bytes) as Font;
  return { path, font, characters: new Set(font.characterSet) };
};

const faces = new Map<FaceName, Promise<Face>>();

/** A font of the site as the renderer reads it: a bold serif, a sans of two weights, a Chinese serif of two. */
export const faceOf = (name: FaceName): Promise<Face> => {
  const face = faces.get(name) ?? loadFace(name);
  faces.set(name, face);
  return face;
};

/** All fonts of the site. */
export const loadFaces = async () => ({
  serif: await faceOf('serif'),
  label: await faceOf('label'),
  name: await faceOf('name'),
  han: await faceOf('han'),
  hanBold: await faceOf('hanBold'),
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

/** How images are packed: without loss, and as small as can be had without much time. */
export const packing = { compressionLevel: 7 } as const;

/** An SVG as PNG, in the fonts of the site; those of the machine stand in where these lack a character. */
export const toPng = async (svg: string, fonts: readonly Face[]): Promise<Uint8Array> => {
  const words = [...svg.replaceAll(/<[^>]*>/g, '')];
  const isCovered = (character: string) => fonts.some((f) => f.characters.has(character.codePointAt(0) ?? 0));
  const font = { loadSystemFonts: !words.every(isCovered), fontFiles: fonts.map(({ path }) => path) };
  return run('drawPng', { svg, font, packing });
};
