import { fromJsonResume, isJsonResume } from './json-resume';
import type { ImportOptions } from './draft';
import { ImportError } from './import-error';
import { readJson } from './json';
import type { Imported } from './report';

/** A file as it was found. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const kinds =
  'JSON Resume, a LinkedIn export (Positions.csv, Education.csv or the zip), TimelineJS JSON, or the timeline.csv or timeline.json of a site like this one';

/** The text of a file; UTF-8 or UTF-16 by its byte order mark, which is no part of the text. */
function textOf({ name, bytes }: GivenFile): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  const text = readText(bytes, encoding);
  if (text === null || text.includes('\0')) throw new ImportError([`${name}: no text file; it may be ${kinds}.`]);
  if (text.trim() === '') throw new ImportError([`${name}: the file is empty.`]);
  return text;
}

function readText(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Reads a career from files of any format that is known, by what is in them.
 * @throws {ImportError} with all faults, each with the file, where one cannot be read
 */
export function fromFiles(files: readonly GivenFile[], options: ImportOptions): Imported {
  const [file, second] = files;
  if (!file) throw new ImportError(['No file is named.']);
  if (second) throw new ImportError(['Several files are read together from LinkedIn only.']);
  const text = textOf(file);
  const value = readJson(file.name, text);
  if (isJsonResume(value)) return fromJsonResume(value, options);
  throw new ImportError([`${file.name}: JSON of another kind; it may be ${kinds}.`]);
}
