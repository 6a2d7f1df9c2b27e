/** Sizes of text in the chart, in CSS pixels; the stylesheet sets the same. */
export const textSize = { work: 13, context: 12, era: 12, name: 14, dates: 12, position: 12 } as const;

/** Advance widths of Inter at weight 500, in hundredths of an em, for U+0020 to U+007E: ten less than the codes of these characters. */
const ascii = [
  ...'%(;JKmK)//>M(8(/K4HILFICII(*MMM?lQLSRFEUU%DOCeVWJWKKKTQnPPJ///:8,CHDHE0HF##B#cFFHH1@,FD]BDB6-6M',
].map((character) => character.charCodeAt(0) - 10);

/** System fonts that stand in for Inter are up to this much wider for ordinary words. */
const margin = 1.05;
/** Characters of one em: those of East Asia, pictographs, and marks that are set with them. */
const isWide = /[\u2e80-\ud7ff\uf900-\uffef\u{1f000}-\u{3ffff}\u2014\u2018-\u2026]/u;

const widths = new Map<string, number>();

/** Hundredths of an em that the longest line of a text takes; counted once, as charts that move ask for the same ones in every frame. */
const hundredthsOf = (text: string): number => {
  const known = widths.get(text);
  if (known !== undefined) return known;
  const counts = text
    .split('\n')
    .map((line) =>
      [...line].reduce(
        (sum, character) =>
          sum + (ascii[(character.codePointAt(0) ?? 0) - 0x20] ?? (isWide.test(character) ? 100 : 67)),
        0,
      ),
    );
  const counted = Math.max(...counts);
  widths.set(text, counted);
  return counted;
};

/** The width in CSS pixels that a label of the given size takes at most, in the label font or what stands in for it. */
export const textWidth = (text: string, size: number): number => Math.ceil((hundredthsOf(text) / 100) * size * margin);

/** The same for what is set bold, as the names of employers and eras are. */
export const boldWidth = (text: string, size: number): number => textWidth(text, size * 1.12);

/** A bold text that takes no more than a width, with an ellipsis where it is too long. */
export function fittedText(text: string, size: number, width: number): string {
  if (boldWidth(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && boldWidth(`${characters.join('').trimEnd()}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
