/** The part of subset-font that is used here; the package comes without types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    characters: string | undefined,
    options: {
      readonly targetFormat: 'sfnt' | 'truetype' | 'woff2';
      readonly keepAllGlyphs?: boolean;
      readonly keepFeatures?: readonly string[];
      readonly dropTables?: readonly string[];
      readonly variationAxes?: { readonly wght: number | { readonly min: number; readonly max: number } };
    },
  ): Promise<Buffer>;
}
