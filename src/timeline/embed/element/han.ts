import { isHan, type Locale } from '../../../i18n/languages.ts';

/** Chinese fonts that come with systems. */
const installed = [
  'PingFang SC',
  'Songti SC',
  'Microsoft YaHei',
  'SimSun',
  'Noto Sans CJK SC',
  'Noto Serif CJK SC',
  'Noto Sans SC',
  'Noto Serif SC',
  'Source Han Sans SC',
  'WenQuanYi Micro Hei',
];

const characters = 'U+3000-30FF, U+3400-9FFF, U+FF00-FFEF';

/** The same with those marks that only Chinese text has as wide as a character. */
const withMarks = `U+B7, U+2014, U+2018-2019, U+201C-201D, U+2026, ${characters}`;

const loading = new Map<Locale, Promise<void>>();

const load = async (script: string, locale: Locale): Promise<void> => {
  if (!script) return;
  const own = new FontFace('Career Timeline', installed.map((name) => `local("${name}")`).join());
  const hasOwn = await own.load().then(
    () => true,
    () => false,
  );
  if (hasOwn) return;
  const response = await fetch(new URL(`${isHan(locale) ? 'zh' : 'en'}.woff2`, script), { credentials: 'omit' });
  if (!response.ok) return;
  const unicodeRange = isHan(locale) ? withMarks : characters;
  document.fonts.add(await new FontFace('Career Timeline Han', await response.arrayBuffer(), { unicodeRange }).load());
};

/**
 * Fetches the Chinese characters of the site for a reader who has no Chinese font. It comes by `fetch`, so that a host page
 * need not allow fonts; without it the reader sees what a browser shows in place of missing characters.
 * @param script the address of the element’s script, beside which the characters are; nothing is fetched where it is empty
 */
export const loadHan = (script: string, locale: Locale): Promise<void> => {
  const known = loading.get(locale) ?? load(script, locale).catch(() => undefined);
  loading.set(locale, known);
  return known;
};
