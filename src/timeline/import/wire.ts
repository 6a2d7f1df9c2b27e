import { loadTimeline } from '../model/load.ts';
import { fieldsOf } from '../model/readers.ts';
import { TimelineError } from '../model/faults.ts';
import { ownAccount, wireVersion } from '../model/vocabulary.ts';
import { ImportError } from './import-error.ts';
import type { Career, Imported } from './report.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Fields that the site computes. */
const computed: readonly string[] = ['version', 'story', 'stints'];

/** A text that is the same in all languages as one; any other value as it is, with what is empty or computed left out. */
function plain(value: unknown, locales: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, locales));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(fieldsOf(value));
  const texts = fields.map(([, text]) => text);
  const isText = fields.length > 0 && fields.every(([name]) => locales.includes(name));
  if (isText && texts.length === locales.length && new Set(texts).size === 1) return texts[0];
  return Object.fromEntries(fields.map(([name, field]) => [name, plain(field, locales)]));
}

/** Lists that an owner leaves out where they are empty. */
const isIdle = ([name, value]: readonly [string, unknown]): boolean =>
  computed.includes(name) ||
  (Array.isArray(value) && value.length === 0 && ['eras', 'people', 'tags', 'claims', 'sources'].includes(name));

/** An entry as an owner writes it: each date as its EDTF, several times as a list, the owner's own account unsaid. */
function entryOf(list: string, { url, ...entry }: Fields): Fields {
  const { when, stints, claims } = entry;
  const edtf = Array.isArray(stints) ? stints.map((stint) => fieldsOf(stint)['edtf']) : fieldsOf(when)['edtf'];
  const isOwn = Array.isArray(claims) && claims.every((claim) => fieldsOf(claim)['basis'] === ownAccount);
  const fields = {
    ...entry,
    ...(when !== undefined && { when: edtf }),
    ...(isOwn && { claims: [] }),
    // The address of an entry is its place on that site; that of a source is its own.
    ...(list === 'sources' && url !== undefined && { url }),
  };
  return Object.fromEntries(Object.entries(fields).filter((field) => !isIdle(field)));
}

/** Lists of a file that hold entries. */
const lists = ['companies', 'eras', 'people', 'sources', 'events'] as const;

/** True for a file that says its version, as `/timeline.json` does. */
export function isWire(value: unknown): boolean {
  return 'version' in fieldsOf(value) && Array.isArray(fieldsOf(value)['events']);
}

/**
 * Reads the `/timeline.json` of a site, version 1, in all its languages; nothing is lost.
 * @param name of the file, for sentences
 * @throws {ImportError} with all faults, where it is of another version or would not build
 */
export function fromWireFile(name: string, value: unknown): Imported {
  const file = fieldsOf(value);
  if (file['version'] !== wireVersion)
    throw new ImportError([
      `${name}: version ${JSON.stringify(file['version'])} of timeline.json; this site reads version ${wireVersion}.`,
    ]);
  const locales = Array.isArray(file['locales']) ? file['locales'].map(String) : ['en', 'zh'];
  const head = Object.fromEntries(Object.entries(file).filter((field) => !isIdle(field)));
  const entries = lists.map((list) => [
    list,
    (Array.isArray(file[list]) ? file[list] : []).map((entry: unknown) => entryOf(list, fieldsOf(entry))),
  ]);
  const career = plain({ ...head, locales, ...Object.fromEntries(entries) }, locales) as Career;
  try {
    loadTimeline(career);
  } catch (error) {
    if (!(error instanceof TimelineError)) throw error;
    throw new ImportError(error.faults.map((fault) => `${name}: ${fault}`));
  }
  return { career, report: { notes: [], decide: [] } };
}
