import { isHan, type Locale } from '../../i18n/languages.ts';

/** Chinese characters and the marks that are set with them. */
const han = /[\p{Script=Han}\u3000-\u30ff\uff00-\uffef]/u;

/** Marks that Chinese and Latin text share; each script has its own shape of them. */
export const sharedMarks = '·—‘’“”…';

/** A stretch of text in one font. */
export interface Run {
  readonly text: string;
  readonly han: boolean;
}

export const isHanCharacter = (character: string): boolean => han.test(character);

/** A text in stretches of Chinese and of all else; the marks that both share are Chinese in a Chinese text. */
export const runsOf = (text: string, locale: Locale): Run[] => {
  const runs: Run[] = [];
  for (const character of text) {
    const own = isHanCharacter(character) || (isHan(locale) && sharedMarks.includes(character));
    const last = runs.at(-1);
    if (last?.han === own) runs[runs.length - 1] = { text: last.text + character, han: own };
    else runs.push({ text: character, han: own });
  }
  return runs;
};
