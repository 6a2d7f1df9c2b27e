import type * as z from 'zod';
import { knownLocales, languageNames, languages, type Locale } from '../../i18n/languages.ts';
import { showText } from './characters.ts';
import type { When } from './dates.ts';
import { EdtfError, parseEdtf } from './edtf.ts';

/** Where in an owner's files a fault is. */
export interface Place {
  /** The MDX file below `src/content/`, without extension: `story/en/01-first-class`; the data where it is absent. */
  readonly file?: string;
  /** Keys that lead to the field, in the data or in the frontmatter of the file. */
  readonly path: readonly PropertyKey[];
  /** Where the fault begins in the body of the file. */
  readonly offset?: number;
}

/** What is wrong, as a sentence that names entry, field, value and remedy. */
export interface Fault {
  readonly sentence: string;
  readonly place: Place;
}

/** An entry of the data, or a file, by what sentences call it. */
export interface Named extends Place {
  readonly name: string;
}

/** The timeline as a whole. */
export const whole: Named = { name: 'The timeline', path: [] };

/** Lists that every timeline has. */
export const needed: readonly string[] = ['companies', 'events'];

/** Thrown where an owner's data cannot be built; one sentence per fault, all of them. */
export class TimelineError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const sentences = faults.map(({ sentence }) => sentence).join('\n');
    super(`The timeline has ${faults.length} fault${faults.length === 1 ? '' : 's'}:\n${sentences}`);
    this.name = 'TimelineError';
    this.faults = faults;
  }
}

const quote = (value: unknown): string =>
  value === undefined ? 'missing' : typeof value === 'string' ? `“${showText(value)}”` : JSON.stringify(value);

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

/** The English name of the language of a field; undefined where it is no language's. */
const languageOf = (field: PropertyKey | undefined): string | undefined =>
  typeof field === 'string' && Object.hasOwn(languages, field) ? languageNames[field as Locale].english : undefined;

const types: Readonly<Record<string, string>> = {
  array: 'a list',
  string: 'a text, in quotation marks',
  object: 'an object, in braces',
  boolean: 'true or false',
};

const sentence = (issue: z.core.$ZodIssue, value: unknown): string => {
  const found = quote(value);
  const language = languageOf(issue.path.at(-1));
  if (language && (value === undefined || value === ''))
    return `is ${found}; write the ${language} text, or one text that is the same in all languages`;
  if (issue.path[0] === 'locales' && value === undefined)
    return `is missing; list the languages of the site, the default one first, as ['en']; there are ${knownLocales.join(', ')}`;
  switch (issue.code) {
    case 'unrecognized_keys':
      if (languageOf(issue.keys[0]))
        return `has a text in ${issue.keys.map((key) => languageOf(key) ?? quote(key)).join(', ')}, which “locales” does not list; add it there or remove the text`;
      return `has the unknown field ${issue.keys.map(quote).join(', ')}; remove it or correct its name`;
    case 'invalid_value':
      return `is ${found}; use one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return `is ${found}; it must be ${types[issue.expected] ?? `of type ${issue.expected}`}`;
    default:
      return `is ${found}; it ${issue.message}`;
  }
};

/** Collects what is wrong with an owner's data, each fault as a sentence: entry, field, value, remedy. */
export class Faults {
  readonly found: Fault[] = [];

  /** @param path keys below the entry that lead to what is at fault */
  say({ name, ...place }: Named, problem: string, path: readonly PropertyKey[] = []): void {
    this.found.push({ sentence: `${name}: ${problem}.`, place: { ...place, path: [...place.path, ...path] } });
  }

  /** @param problem what is wrong with the value and what would be right, after “which” */
  add(entry: Named, field: string, value: unknown, problem: string): void {
    this.say(entry, `field “${field}” is ${quote(value)}, which ${problem}`, field.split('.'));
  }

  /** What a schema finds wrong with the shape of an entry. */
  shape(entry: Named, value: unknown, error: z.ZodError): void {
    for (const issue of error.issues) {
      const field = issue.path.map(String).join('.');
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
      this.say(entry, `${field ? `field “${field}” ` : ''}${sentence(issue, at(value, issue.path))}`, [
        ...issue.path,
        ...unknown,
      ]);
    }
  }

  /** Reads a date; null, and a fault, where it is none. */
  date(entry: Named, field: string, value: string): When | null {
    try {
      return parseEdtf(value);
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      this.add(entry, field, value, error.message);
      return null;
    }
  }

  /** Adds a fault where a list that every timeline has holds nothing. */
  fill(list: string, entries: unknown): void {
    if (Array.isArray(entries) && entries.length === 0)
      this.say(whole, `field “${list}” is empty; write one entry at least`, [list]);
  }

  /** Adds a fault unless an id is known in a list; of a list without any, it is the list that has one. */
  refer(entry: Named, field: string, id: string, list: string, ids: ReadonlySet<string>): void {
    if (ids.size === 0 && needed.includes(list)) return;
    const remedy =
      ids.size > 0 && ids.size <= 12
        ? `use one of ${[...ids].join(', ')}`
        : `use the id of an entry in “${list}”, or add one there`;
    if (!ids.has(id)) this.add(entry, field, id, `no entry in “${list}” has; ${remedy}`);
  }
}
