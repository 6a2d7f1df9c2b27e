import { unzipSync } from 'fflate';
import { fromCsv, isOwnCsv } from './csv.ts';
import { fromJsonResume, isJsonResume } from './json-resume.ts';
import type { ImportOptions } from './draft.ts';
import { ImportError } from './import-error.ts';
import { readJson } from './json.ts';
import { fromLinkedIn, linkedInKind, readCsv, type Sheet } from './linkedin.ts';
import type { Imported } from './report.ts';
import { fromTimelineJs, isTimelineJs } from './timelinejs.ts';
import { fromWireFile, isWire } from './wire.ts';

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

/** True for a zip by its first bytes. */
const isZip = ({ bytes }: GivenFile): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The CSV files of an export in a zip, wherever they lie in it. */
function sheetsIn({ name, bytes }: GivenFile): readonly GivenFile[] {
  const wanted = /(?:^|\/)(?:Positions|Education|Projects|Profile)\.csv$/;
  try {
    const files = unzipSync(bytes, { filter: (file) => wanted.test(file.name) });
    const sheets = Object.entries(files).map(([path, content]) => ({
      name: path.split('/').at(-1) ?? path,
      bytes: content,
    }));
    if (sheets.length > 0) return sheets;
  } catch {
    throw new ImportError([`${name}: the zip is damaged; download it again.`]);
  }
  throw new ImportError([
    `${name}: the zip holds neither Positions.csv nor Education.csv, as an export of LinkedIn does.`,
  ]);
}

type Reading = (options: ImportOptions) => Imported;

/** What reads a file; CSV files of LinkedIn are read together. */
function readingOf(file: GivenFile): Reading | Sheet {
  const { name } = file;
  const text = textOf(file);
  if (/^\s*[[{]/.test(text) || /\.json$/i.test(name)) return readingOfJson(name, readJson(name, text));
  const sheet = { name, text };
  const [columns = []] = readCsv(sheet);
  if (linkedInKind(columns)) return sheet;
  if (isOwnCsv(columns)) return (options) => fromCsv(sheet, options);
  throw new ImportError([`${name}: a table of another kind; it may be ${kinds}.`]);
}

function readingOfJson(name: string, value: unknown): Reading {
  if (isWire(value)) return () => fromWireFile(name, value);
  if (isTimelineJs(value)) return (options) => fromTimelineJs(value, options);
  if (isJsonResume(value)) return (options) => fromJsonResume(value, options);
  throw new ImportError([`${name}: JSON of another kind; it may be ${kinds}.`]);
}

/**
 * Reads a career from files of any format that is known, by what is in them. Several are read together from LinkedIn only.
 * @throws {ImportError} with all faults, each with the file, where one cannot be read
 */
export function fromFiles(files: readonly GivenFile[], options: ImportOptions): Imported {
  const faults: string[] = [];
  const collect = <Value, Result>(values: readonly Value[], of: (value: Value) => Result): Result[] =>
    values.flatMap((value) => {
      try {
        return [of(value)];
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
        faults.push(...error.faults);
        return [];
      }
    });
  const sheets = collect(files, (file) => (isZip(file) ? sheetsIn(file) : [file])).flat();
  const readings = collect(sheets, readingOf);
  const whole = readings.filter((reading) => typeof reading === 'function');
  if (whole.length > 0 && readings.length > 1)
    faults.push('Only the files of a LinkedIn export are read together; name one file of another format.');
  if (faults.length > 0) throw new ImportError(faults);
  const [read] = whole;
  return read
    ? read(options)
    : fromLinkedIn(
        readings.filter((reading) => typeof reading !== 'function'),
        options,
      );
}
