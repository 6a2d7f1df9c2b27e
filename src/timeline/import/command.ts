import type { Options } from 'prettier';
import { knownLocales, localeOf } from '../../i18n/languages';
import { loadTimeline } from '../model/load';
import { fromFiles, type GivenFile } from './file';
import { ImportError } from './import-error';
import { writeCareer } from './write';

interface CommandOptions {
  readonly lang: string;
  readonly today: string;
  readonly model: string;
  readonly style: Options;
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
  const { companies, events, eras, sources } = career;
  return {
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
