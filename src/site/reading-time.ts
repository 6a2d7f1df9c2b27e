import type { Locale } from '../i18n';

/** Words, or Chinese characters, that are read in a minute. */
const perMinute: Readonly<Record<Locale, number>> = { en: 230, zh: 450 };

const markup = /<[^>]*>|\]\([^)]*\)|[#*[\]]/g;

/** About how many minutes some MDX texts take to read, one at least. */
export function minutesOf(texts: readonly string[], locale: Locale): number {
  const plain = texts.join(' ').replace(markup, ' ');
  const count = locale === 'zh' ? plain.replace(/[^\p{Script=Han}]/gu, '').length : plain.split(/\s+/).length;
  return Math.max(1, Math.round(count / perMinute[locale]));
}
