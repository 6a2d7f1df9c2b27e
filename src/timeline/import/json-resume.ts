import { siteDictionary } from '../../i18n/all.ts';
import { knownLocales } from '../../i18n/languages.ts';
import { fieldsOf } from '../model/readers.ts';
import { readWords, type Written } from './dates.ts';
import type { Draft, DraftEvent, DraftStay, ImportOptions } from './draft.ts';
import type { Imported } from './report.ts';
import { addressIn, plainText } from './text.ts';
import { toCareer } from './to-career.ts';

type Entry = Readonly<Record<string, unknown>>;

interface Listed {
  readonly at: string;
  readonly entry: Entry;
}

const listOf = (resume: Entry, list: string): readonly Listed[] => {
  const entries = resume[list];
  return Array.isArray(entries) ? entries.map((entry, i) => ({ at: `${list}[${i}]`, entry: fieldsOf(entry) })) : [];
};

/** The first of some fields that says something. */
const firstOf = (entry: Entry, ...fields: readonly string[]): string =>
  fields.map((field) => plainText(entry[field])).find(Boolean) ?? '';

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(plainText).filter(Boolean) : [];

/** Fields that say something, under other names. */
const some = <Name extends string>(fields: Readonly<Record<Name, string | undefined>>): Partial<Record<Name, string>> =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text)) as Partial<Record<Name, string>>;

/** The time of an entry; themes read one without an end as going on, where `noEnd` says so. */
const datesOf = (entry: Entry, noEnd: Written['noEnd']): Written => ({
  start: firstOf(entry, 'startDate', 'date', 'releaseDate'),
  end: firstOf(entry, 'endDate'),
  noEnd,
});

/** A summary without the time in words that exports write after it. */
const withoutTime = (summary: string): string => {
  const [, text = '', words = ''] = /^(.*?)\s*[(（]([^()（）]*(?:\([^()]*\)[^()（）]*)*)[)）]$/.exec(summary) ?? [];
  return readWords(words) === null ? summary : text;
};

/** What an export writes where no position is known. */
const notStated: ReadonlySet<string> = new Set(knownLocales.map((locale) => siteDictionary(locale).noPosition));

const workOf = ({ at, entry }: Listed, kind: DraftStay['kind']): DraftStay => {
  const position = firstOf(entry, 'position');
  return {
    at,
    place: firstOf(entry, 'name', 'company', 'organization'),
    kind,
    date: datesOf(entry, '..'),
    ...some({
      position: notStated.has(position) ? '' : position,
      description: firstOf(entry, 'description'),
      where: firstOf(entry, 'location'),
      summary: withoutTime(firstOf(entry, 'summary')),
    }),
    highlights: textsOf(entry['highlights']),
  };
};

const secondary = /high school|grammar school|secondary|gymnasium|lyc[ée]e|liceo|instituto|中学|高中|高校$|高等学校/i;

const educationOf = ({ at, entry }: Listed): DraftStay => {
  const place = firstOf(entry, 'institution', 'name');
  return {
    at,
    place,
    kind: secondary.test(place) ? 'school' : 'university',
    date: datesOf(entry, '..'),
    ...some({
      degree: firstOf(entry, 'studyType'),
      field: firstOf(entry, 'area'),
      summary: withoutTime(firstOf(entry, 'summary')),
    }),
  };
};

/** What other lists of a résumé hold: the field of the title, of the place, and the kind of event. */
const others = {
  projects: { title: 'name', place: 'entity', kind: 'work' },
  awards: { title: 'title', place: '', kind: 'milestone' },
  certificates: { title: 'name', place: '', kind: 'milestone' },
  publications: { title: 'name', place: '', kind: 'work' },
} as const;

const eventOf = ({ at, entry }: Listed, list: keyof typeof others, employers: ReadonlySet<string>): DraftEvent => {
  const { title, place, kind } = others[list];
  const by = firstOf(entry, 'awarder', 'issuer', 'publisher');
  const employer = firstOf(entry, place) || (employers.has(by) ? by : '');
  const said = [firstOf(entry, 'description', 'summary'), ...textsOf(entry['highlights']), employer === by ? '' : by];
  return {
    at,
    kind,
    title: firstOf(entry, title),
    date: datesOf(entry, ''),
    summary: said
      .filter(Boolean)
      .join(said.length > 1 ? '. ' : '')
      .replaceAll('.. ', '. '),
    ...some({ place: employer, link: addressIn(entry['url']) }),
  };
};

/** Lists that a timeline has no place for. */
const notCarried = ['skills', 'languages', 'interests', 'references'] as const;

const draftOf = (resume: Entry): Draft => {
  const basics = fieldsOf(resume['basics']);
  const stays = [
    ...listOf(resume, 'work').map((listed) => workOf(listed, 'company')),
    ...listOf(resume, 'volunteer').map((listed) => workOf(listed, 'organisation')),
    ...listOf(resume, 'education').map(educationOf),
  ];
  const employers = new Set(stays.map(({ place }) => place));
  const lists = Object.keys(others) as readonly (keyof typeof others)[];
  const events = lists.flatMap((list) => listOf(resume, list).map((listed) => eventOf(listed, list, employers)));
  const nameless = [...stays.filter(({ place }) => !place), ...events.filter(({ title }) => !title)];
  const label = firstOf(basics, 'label');
  const links = listOf(basics, 'profiles').flatMap(({ entry }) => {
    const href = addressIn(entry['url']);
    return href === undefined ? [] : [{ href, label: firstOf(entry, 'network', 'username') || new URL(href).hostname }];
  });
  return {
    name: firstOf(basics, 'name'),
    ...some({ about: label, standfirst: firstOf(basics, 'summary'), portrait: addressIn(basics['image']) }),
    links,
    stays: stays.filter(({ place }) => place),
    events: events.filter(({ title }) => title),
    eras: [],
    notes: [
      ...notCarried.flatMap((list) => {
        const { length } = listOf(resume, list);
        return length > 0 ? [`${list}: ${length} left out, as a timeline has no place for what has no date`] : [];
      }),
      ...['email', 'phone'].flatMap((field) =>
        basics[field] ? [`basics.${field} left out, as the site is public`] : [],
      ),
      ...listOf(resume, 'education').flatMap(({ at, entry }) =>
        ['score', 'courses'].flatMap((field) =>
          firstOf(entry, field) || textsOf(entry[field]).length > 0 ? [`${at}.${field} left out`] : [],
        ),
      ),
    ],
    decide: nameless.map(
      ({ at, date }) => `${at} (${date.start || '?'} – ${date.end || '?'}): it has no name; write one and add it`,
    ),
  };
};

/** True for what is a résumé after the schema of JSON Resume. */
export function isJsonResume(value: unknown): boolean {
  const resume = fieldsOf(value);
  return (
    'basics' in resume || (['work', 'education'].some((list) => Array.isArray(resume[list])) && !('version' in resume))
  );
}

/**
 * Reads a résumé after the schema of JSON Resume, any version 1: work and volunteering become positions, education the time at a
 * place of study, projects, awards, certificates and publications events. A résumé that is a site's own `/resume.json` comes back
 * but for what `docs/exports.md` lists.
 * @param value the parsed file
 */
export function fromJsonResume(value: unknown, options: ImportOptions): Imported {
  return toCareer(draftOf(fieldsOf(value)), options);
}
