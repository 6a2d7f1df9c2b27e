/** Characters that a label has at most in one line where labels have two. */
const longest = 14;

/** A label in two lines, parted by a line feed at the space nearest its middle; a short one, or one without a space, in one. */
export function inTwoLines(text: string): string {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  if (text.length <= longest || spaces.length === 0) return text;
  const offCentre = (at: number): number => Math.abs(2 * at - text.length);
  const at = spaces.reduce((best, other) => (offCentre(other) < offCentre(best) ? other : best));
  return `${text.slice(0, at)}\n${text.slice(at + 1)}`;
}
