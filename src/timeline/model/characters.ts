/** Control characters but tab and line breaks, and what is no character: XML and most formats have no way to hold them. */
const unfit = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** The names of the characters of a text that no file may hold, each once: “U+000B”. */
export const unfitCharacters = (text: string): readonly string[] => [
  ...new Set(text.match(unfit)?.map((found) => `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)),
];

/** A text without what no file may hold; where a line or page broke, words stay apart. */
export const fitText = (text: string): string => text.replace(/[\v\f\x85]/g, ' ').replace(unfit, '');

/** A text that says what it holds but for characters that no file may hold, which are named. */
export const showText = (text: string): string =>
  text.replace(unfit, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Scripts written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A text that keeps its own direction within a sentence of another, between Unicode isolates where it needs them. */
export const isolated = (text: string): string => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text);
