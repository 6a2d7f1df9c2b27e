import type { Locale } from '../../i18n/languages.ts';

/** What an import writes where a file has a fact and no sentence. */
interface ImportWords {
  /** Work of one's own, outside any employer. */
  readonly independent: string;
  readonly independentSummary: string;
  readonly at: (what: string, place: string) => string;
  readonly then: (positions: readonly string[]) => string;
  readonly career: (name: string) => string;
  readonly person: string;
}

/** In English where a language has none. */
const words: Readonly<Partial<Record<Locale, ImportWords>> & { readonly en: ImportWords }> = {
  en: {
    independent: 'Independent work',
    independentSummary: 'Work, publications and awards outside an employer.',
    at: (what, place) => `${what} at ${place}.`,
    then: (positions) => positions.join(', then '),
    career: (name) => `The career of ${name}.`,
    person: 'the person of this timeline',
  },
  zh: {
    independent: '独立工作',
    independentSummary: '任职单位之外的工作、发表与奖项。',
    at: (what, place) => `${place}：${what}。`,
    then: (positions) => positions.join('，后任'),
    career: (name) => `${name}的职业经历。`,
    person: '时间线的主人公',
  },
  de: {
    independent: 'Eigene Arbeit',
    independentSummary: 'Arbeiten, Veröffentlichungen und Preise außerhalb einer Anstellung.',
    at: (what, place) => `${what}, ${place}.`,
    then: (positions) => positions.join(', dann '),
    career: (name) => `Der berufliche Weg von ${name}.`,
    person: 'die Person dieser Zeitleiste',
  },
  es: {
    independent: 'Trabajo independiente',
    independentSummary: 'Trabajos, publicaciones y premios fuera de un empleo.',
    at: (what, place) => `${what}, ${place}.`,
    then: (positions) => positions.join(', después '),
    career: (name) => `La trayectoria de ${name}.`,
    person: 'la persona de esta cronología',
  },
  ja: {
    independent: '個人の活動',
    independentSummary: '勤務先以外での仕事・発表・受賞。',
    at: (what, place) => `${place}：${what}。`,
    then: (positions) => positions.join('、のちに'),
    career: (name) => `${name}の経歴。`,
    person: 'この年表の人物',
  },
};

/** The words of a language for what a file does not phrase. */
export function importWords(locale: Locale): ImportWords {
  return words[locale] ?? words.en;
}
