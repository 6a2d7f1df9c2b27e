/** The part of subset-font that is used here; the package comes without types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: {
      readonly targetFormat: 'sfnt' | 'truetype' | 'woff2';
      readonly variationAxes?: { readonly wght: number };
    },
  ): Promise<Buffer>;
}
