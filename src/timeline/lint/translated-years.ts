import type { ChapterFile } from '../model/chapters.ts';
import { Faults, type Fault } from '../model/faults.ts';
import { textsOf, type Entry } from './entries.ts';
import { namedChapter } from './prose.ts';

const fullYear = /(?<![\d.,#/:-])(1\d{3}|20\d{2})(?:[–—/-](\d{2})(?!\d))?(?!\d|[,.:-]\d)/g;

/** The years that a text names; both of 2012–14. */
export function yearsIn(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(fullYear)].flatMap(([, year = '', end]) => (end ? [year, year.slice(0, 2) + end] : [year])),
  );
}

/** Names of languages in English. */
const names = new Intl.DisplayNames('en', { type: 'language' });

/** The years that some texts name, by language, and that one of them lacks. */
function lacking(byLocale: Readonly<Record<string, string>>): readonly (readonly [locale: string, years: string])[] {
  const named = Object.entries(byLocale).map(([locale, text]) => [locale, yearsIn(text)] as const);
  const all = [...new Set(named.flatMap(([, years]) => [...years]))].toSorted();
  return named.flatMap(([locale, years]) => {
    const missing = all.filter((year) => !years.has(year));
    return missing.length > 0 ? [[locale, missing.join(', ')] as const] : [];
  });
}

const sentence = (years: string, locale: string): string =>
  `does not name ${years} in ${names.of(locale) ?? locale}, as it does in another language`;

/** Years that a text of the data, or a chapter, names in one language and not in another. */
export function translatedYearsAdvice(entries: readonly Entry[], chapters: readonly ChapterFile[]): readonly Fault[] {
  const faults = new Faults();
  for (const { named, raw } of entries)
    for (const { path, byLocale } of textsOf(raw))
      for (const [locale, years] of lacking(byLocale))
        faults.say(named, `field “${path.join('.')}” ${sentence(years, locale)}`, [...path, locale]);

  for (const twins of Map.groupBy(chapters, ({ id }) => id.split('/')[1]).values()) {
    const byLocale = Object.fromEntries(twins.map(({ id, body }) => [id.split('/')[0] ?? '', body]));
    for (const [locale, years] of lacking(byLocale)) {
      const chapter = twins.find(({ id }) => id.startsWith(`${locale}/`));
      if (chapter) faults.say(namedChapter(chapter), sentence(years, locale));
    }
  }
  return faults.found;
}
