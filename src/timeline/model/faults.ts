import type * as z from 'zod';
import { knownLocales, languageNames, languages, type Locale } from '../../i18n/languages';
import { showText } from './characters';
import type { When } from './dates';
import { EdtfError, parseEdtf } from './edtf';

/** Thrown where an owner's data cannot be built; one sentence per fault, all of them. */
export class TimelineError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The timeline has ${faults.length} fault${faults.length === 1 ? '' : 's'}:\n${faults.join('\n')}`);
    this.name = 'TimelineError';
  }
}

const quote = (value: unknown): string =>
  value === undefined ? 'missing' : typeof value === 'string' ? `“${showText(value)}”` : JSON.stringify(value);

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

/** The English name of the language of a field; undefined where it is no language's. */
const languageOf = (field: PropertyKey | undefined): string | undefined =>
  typeof field === 'string' && Object.hasOwn(languages, field) ? languageNames[field as Locale].english : undefined;

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
      return `is ${found}; it must be ${issue.expected === 'array' ? 'a list' : `of type ${issue.expected}`}`;
    default:
      return `is ${found}; it ${issue.message}`;
  }
};

/** Collects what is wrong with an owner's data, each fault as a sentence: entry, field, value, remedy. */
export class Faults {
  readonly found: string[] = [];

  /** A fault of no single field. */
  say(entry: string, problem: string): void {
    this.found.push(`${entry}: ${problem}.`);
  }

  /** @param problem what is wrong with the value and what would be right, after “which” */
  add(entry: string, field: string, value: unknown, problem: string): void {
    this.say(entry, `field “${field}” is ${quote(value)}, which ${problem}`);
  }

  /** What a schema finds wrong with the shape of an entry. */
  shape(entry: string, value: unknown, error: z.ZodError): void {
    for (const issue of error.issues) {
      const field = issue.path.map(String).join('.');
      this.say(entry, `${field ? `field “${field}” ` : ''}${sentence(issue, at(value, issue.path))}`);
    }
  }

  /** Reads a date; null, and a fault, where it is none. */
  date(entry: string, field: string, value: string): When | null {
    try {
      return parseEdtf(value);
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      this.add(entry, field, value, error.message);
      return null;
    }
  }

  /** Adds a fault unless an id is known in a list. */
  refer(entry: string, field: string, id: string, list: string, ids: ReadonlySet<string>): void {
    const remedy =
      ids.size <= 12 ? `use one of ${[...ids].join(', ')}` : `use the id of an entry in “${list}”, or add one there`;
    if (!ids.has(id)) this.add(entry, field, id, `no entry in “${list}” has; ${remedy}`);
  }
}
