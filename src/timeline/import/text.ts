import { parseHTML } from 'linkedom';
import { fitText } from '../model/characters.ts';

/** Blocks of HTML, after which a line begins. */
const blocks = /<(?:\/p|\/div|\/li|\/h\d|br\s*\/?)>/gi;

/** What a text of a file says, without HTML and control characters, in one paragraph; empty for what is none. */
export function plainText(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  const isHtml = /<[a-z/!][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text);
  const shown = isHtml ? contentOf(text.replace(blocks, '$& ')) : text;
  return fitText(shown).replace(/\s+/g, ' ').trim();
}

/** The text of HTML but for its scripts and styles. */
function contentOf(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const hidden of document.querySelectorAll('script, style')) hidden.remove();
  return document.body.textContent ?? '';
}

/** An address of the web within a text; undefined for any other. */
export function addressIn(value: unknown): string | undefined {
  const text = plainText(value);
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text) ? text : undefined;
}

/** Sentences one after the other; each that ends without a stop gets one. */
export function joinSentences(...sentences: readonly string[]): string {
  return sentences
    .filter(Boolean)
    .map((sentence) =>
      /[.!?…。！？:;]["'”’)]?$/.test(sentence) ? sentence : `${sentence}${/\p{sc=Han}$/u.test(sentence) ? '。' : '.'}`,
    )
    .join(' ');
}
