import { isHan, type Locale } from '../../i18n/languages.ts';
import { isHanCharacter, sharedMarks } from './scripts.ts';

/** A font with some characters and no others, as a WOFF2 file. */
export type Cut = (characters: string) => Promise<Uint8Array>;

/** The fonts of a picture: a variable sans for Latin, and a Chinese one. */
export interface PictureFonts {
  readonly sans: Cut;
  readonly han: Cut;
}

const hanRange = 'U+B7,U+2014,U+2018-2019,U+201C-201D,U+2026,U+3000-30FF,U+3400-9FFF,U+FF00-FFEF';

/** Chinese fonts that come with systems; all have characters of one em, so that any stands in for another. */
const installed = [
  'PingFang SC',
  'Microsoft YaHei',
  'Noto Sans CJK SC',
  'Noto Sans SC',
  'Source Han Sans SC',
  'WenQuanYi Micro Hei',
];

/** The same that are Japanese, for pictures in that language. */
const japanese = ['Hiragino Sans', 'Yu Gothic', 'Meiryo', 'Noto Sans CJK JP', 'Noto Sans JP'];

/** The `font-family` of a picture in a language; the second half serves renderers that load no embedded fonts. */
export const familyOf = (locale: Locale): string =>
  [...(isHan(locale) ? ['Han', 'Inter'] : ['Inter', 'Han']), 'Noto Serif SC', 'Arial', 'sans-serif'].join(', ');

const dataAddress = (font: Uint8Array): string => `url(data:font/woff2;base64,${Buffer.from(font).toString('base64')})`;

/**
 * Rules that embed fonts with the characters of a text and no others. Chinese ones are taken from the reader's system
 * where it has them.
 */
export const embedFonts = async (text: string, { sans, han }: PictureFonts, locale: Locale): Promise<string> => {
  const characters = [...new Set(text)].sort();
  const chinese = characters.filter(isHanCharacter);
  const latin = characters.filter((character) => !isHanCharacter(character)).join('');
  const rules = [`@font-face{font-family:Inter;font-weight:400 700;src:${dataAddress(await sans(latin))}}`];
  if (chinese.length > 0) {
    const marks = [...sharedMarks].filter((mark) => characters.includes(mark));
    const local = [...(locale === 'ja' ? japanese : []), ...installed].map((name) => `local('${name}')`).join();
    const embedded = dataAddress(await han([...chinese, ...marks].join('')));
    rules.push(`@font-face{font-family:Han;font-weight:400;src:${local},${embedded};unicode-range:${hanRange}}`);
  }
  return rules.join('');
};
