/** Sizes of text in the chart, in CSS pixels; the stylesheet sets the same. */
export const textSize = { work: 13, context: 12, era: 12, name: 14, dates: 12 } as const;

/** Advance widths of Inter at weight 500, in hundredths of an em, for U+0020 to U+007E. */
const ascii =
  '27 30 49 64 65 99 65 31 37 37 52 67 30 46 30 37 65 42 62 63 66 60 63 57 63 63 30 32 67 67 67 53 98 71 66 73 72 60 59 75 75 27 58 69 57 91 76 77 64 77 65 65 65 74 71 100 70 70 64 37 37 37 48 46 34 57 62 58 62 59 38 62 60 25 25 56 25 89 60 60 62 62 39 54 34 60 58 83 56 58 56 44 35 44 67'
    .split(' ')
    .map(Number);

/** System fonts that stand in for Inter are up to this much wider for ordinary words. */
const margin = 1.05;
const isWide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2018-\u2026]/u;

const widths = new Map<string, number>();

/** Hundredths of an em that a text takes; counted once, as charts that move ask for the same ones in every frame. */
const hundredthsOf = (text: string): number => {
  const known = widths.get(text);
  if (known !== undefined) return known;
  const counted = [...text].reduce(
    (sum, character) => sum + (ascii[(character.codePointAt(0) ?? 0) - 0x20] ?? (isWide.test(character) ? 100 : 67)),
    0,
  );
  widths.set(text, counted);
  return counted;
};

/** The width in CSS pixels that a label of the given size takes at most, in the label font or what stands in for it. */
export const textWidth = (text: string, size: number): number => Math.ceil((hundredthsOf(text) / 100) * size * margin);
