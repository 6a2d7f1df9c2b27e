/** The width in pixels that a text of a size takes. */
export type Measure = (text: string, size: number) => number;

/** Words of a text, each with the space after it; of Chinese, too, where a line may break between any two. */
const wordsOf = (text: string, tag: string): string[] => {
  const words: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)) {
    const before = words.at(-1);
    // What is no word ends the one before it: no line begins with a mark.
    if (before !== undefined && !isWordLike) words[words.length - 1] = before + segment;
    else words.push(segment);
  }
  return words;
};

/** A text in lines of a size. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

const breakLines = (words: readonly string[], fits: (line: string) => boolean): string[] =>
  words.reduce<string[]>((lines, word) => {
    const line = (lines.at(-1) ?? '') + word;
    return lines.length > 0 && fits(line.trimEnd()) ? [...lines.slice(0, -1), line] : [...lines, word];
  }, []);

/**
 * Sets a text as large as a few lines allow; at the smallest size, what has no room gives way to an ellipsis.
 * @param settings sizes in pixels, each with how many lines it may take, in order of preference
 */
export const fitText = (
  text: string,
  tag: string,
  width: number,
  settings: readonly { readonly size: number; readonly most: number }[],
  measure: Measure,
): FittedText => {
  const words = wordsOf(text, tag);
  const set = settings.map(({ size, most }) => {
    const lines = breakLines(words, (line) => measure(line, size) <= width).map((line) => line.trim());
    return {
      size,
      most,
      lines,
      isFitting: lines.length <= most && lines.every((line) => measure(line, size) <= width),
    };
  });
  const best = set.find(({ isFitting }) => isFitting) ?? set.at(-1);
  if (!best) return { size: 0, lines: [] };
  const { size, most, lines, isFitting } = best;
  if (isFitting) return { size, lines };
  const kept = lines.slice(0, most);
  let last = [...(kept.pop() ?? '')];
  while (last.length > 0 && measure(`${last.join('').trimEnd()}…`, size) > width) last = last.slice(0, -1);
  return { size, lines: [...kept, `${last.join('').trimEnd()}…`] };
};
