import type { Options } from 'prettier';
import { knownLocales, localeOf } from '../../i18n/languages.ts';
import { loadTimeline } from '../model/load.ts';
import { fromFiles, type GivenFile } from './file.ts';
import { ImportError } from './import-error.ts';
import { startCareer } from './start.ts';
import { writeCareer } from './write.ts';

interface StartOptions {
  readonly today: string;
  readonly model: string;
  readonly style: Options;
}

interface CommandOptions extends StartOptions {
  readonly lang: string;
}

/** “3 companies”, “1 event”. */
const count = (list: readonly unknown[] | undefined, one: string, other: string): string =>
  `${list?.length ?? 0} ${list?.length === 1 ? one : other}`;

/**
 * Reads files as a career and writes it as `src/data/timeline.ts` has it.
 * @throws {ImportError} with all faults of the files
 * @throws {TimelineError} with all faults of the career that they make
 */
export async function importCareer(files: readonly GivenFile[], { lang, today, model, style }: CommandOptions) {
  const locale = localeOf(lang);
  if (locale === null) throw new ImportError([`--lang ${lang}: use one of ${knownLocales.join(', ')}.`]);
  const { career, report } = fromFiles(files, { locale, today });
  loadTimeline(career);
  const { person, companies, events, eras, sources } = career;
  return {
    name: typeof person.name === 'string' ? person.name : (person.name[locale] ?? ''),
    text: await writeCareer(career, { decide: report.decide, model, style }),
    counts: [
      count(companies, 'company', 'companies'),
      count(events, 'event', 'events'),
      count(eras, 'era', 'eras'),
      count(sources, 'source', 'sources'),
    ].join(', '),
    ...report,
  };
}

/**
 * A starting career as `src/data/timeline.ts` has it.
 * @param langs tags of its languages, the default one first
 * @throws {ImportError} where a language is none that the site has words in
 */
export async function writeStart(name: string, langs: readonly string[], { today, model, style }: StartOptions) {
  const locales = [...new Set(langs.map((lang) => localeOf(lang)))].filter((locale) => locale !== null);
  const unknown = langs.filter((lang) => localeOf(lang) === null);
  if (unknown.length > 0 || locales.length === 0)
    throw new ImportError([`--lang ${unknown.join(',')}: use some of ${knownLocales.join(', ')}.`]);
  const career = startCareer(name, locales, today);
  loadTimeline(career);
  return writeCareer(career, { decide: [], model, style });
}
