import type { Locale } from '../i18n/index.ts';
import { isHan } from '../i18n/languages.ts';

/** Words that are read in a minute, or characters where a language is written without spaces. */
const [words, characters] = [230, 450];

const markup = /<[^>]*>|\]\([^)]*\)|[#*[\]]/g;

/** About how many minutes some MDX texts take to read, one at least. */
export function minutesOf(texts: readonly string[], locale: Locale): number {
  const plain = texts.join(' ').replace(markup, ' ');
  const minutes = isHan(locale)
    ? plain.replace(/[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, '').length / characters
    : plain.split(/\s+/).length / words;
  return Math.max(1, Math.round(minutes));
}
