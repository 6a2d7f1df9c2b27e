import { parse } from 'csv-parse/sync';
import type { Written } from './dates.ts';
import type { Draft, ImportOptions } from './draft.ts';
import { ImportError } from './import-error.ts';
import type { Imported } from './report.ts';
import { addressIn, plainText } from './text.ts';
import { toCareer } from './to-career.ts';

/** A CSV file of an export. */
export interface Sheet {
  readonly name: string;
  readonly text: string;
}

interface Row {
  readonly at: string;
  readonly of: (column: string) => string;
}

/** The columns by which a file is known; addresses, days of birth and other columns are never read. */
const headers = {
  positions: ['Company Name', 'Title', 'Started On'],
  education: ['School Name', 'Degree Name'],
  projects: ['Title', 'Url', 'Started On'],
  profile: ['First Name', 'Last Name', 'Headline'],
} as const;
type SheetKind = keyof typeof headers;

/** The rows of a CSV file as they are; cells may hold quotes and line breaks. */
export function readCsv({ name, text }: Sheet): readonly (readonly string[])[] {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new ImportError([`${name}: no CSV: ${error.message}.`]);
  }
}

/** The kind of a file by its header. */
export function linkedInKind(columns: readonly string[]): SheetKind | null {
  const kinds = Object.keys(headers) as readonly SheetKind[];
  return kinds.find((kind) => headers[kind].every((column) => columns.includes(column))) ?? null;
}

function rowsOf(sheet: Sheet): readonly Row[] {
  const [columns = [], ...rows] = readCsv(sheet);
  return rows.map((cells, i) => ({
    at: `${sheet.name} row ${i + 2}`,
    of: (column) => plainText(cells[columns.indexOf(column)]),
  }));
}

const datesOf = ({ of }: Row, start: string, end: string, noEnd: Written['noEnd']): Written => ({
  start: of(start),
  end: of(end),
  noEnd,
});

/** Fields that say something. */
const some = <Name extends string>(fields: Readonly<Record<Name, string | undefined>>): Partial<Record<Name, string>> =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text)) as Partial<Record<Name, string>>;

const draftOf = (rows: Readonly<Record<SheetKind, readonly Row[]>>): Draft => {
  const [profile] = rows.profile;
  const nameless = [
    ...rows.positions.filter(({ of }) => !of('Company Name')),
    ...rows.education.filter(({ of }) => !of('School Name')),
    ...rows.projects.filter(({ of }) => !of('Title')),
  ];
  return {
    name: profile ? [profile.of('First Name'), profile.of('Last Name')].filter(Boolean).join(' ') : '',
    ...some({ about: profile?.of('Headline'), standfirst: profile?.of('Summary') }),
    stays: [
      ...rows.positions.map((row) => ({
        at: row.at,
        place: row.of('Company Name'),
        kind: 'company' as const,
        date: datesOf(row, 'Started On', 'Finished On', '..'),
        ...some({ position: row.of('Title'), where: row.of('Location'), summary: row.of('Description') }),
      })),
      ...rows.education.map((row) => ({
        at: row.at,
        place: row.of('School Name'),
        kind: /high school|gymnasium|lyc[ée]e|secondary|中学|高中/i.test(row.of('School Name'))
          ? ('school' as const)
          : ('university' as const),
        date: datesOf(row, 'Start Date', 'End Date', ''),
        ...some({ degree: row.of('Degree Name'), summary: row.of('Notes') }),
        highlights: [row.of('Activities')].filter(Boolean),
      })),
    ].filter(({ place }) => place),
    events: rows.projects
      .filter(({ of }) => of('Title'))
      .map((row) => ({
        at: row.at,
        kind: 'work' as const,
        title: row.of('Title'),
        date: datesOf(row, 'Started On', 'Finished On', ''),
        ...some({ summary: row.of('Description'), link: addressIn(row.of('Url')) }),
      })),
    eras: [],
    notes: [],
    decide: nameless.map(({ at }) => `${at}: it has no name; write one and add it`),
  };
};

/**
 * Reads the CSV files of a LinkedIn export: positions, education, projects and the name, headline and summary of the profile. A
 * position without an end goes on; the end of education is not known.
 */
export function fromLinkedIn(sheets: readonly Sheet[], options: ImportOptions): Imported {
  const rows: Record<SheetKind, readonly Row[]> = { positions: [], education: [], projects: [], profile: [] };
  for (const sheet of sheets) {
    const kind = linkedInKind(readCsv(sheet)[0] ?? []);
    if (kind) rows[kind] = [...rows[kind], ...rowsOf(sheet)];
  }
  return toCareer(draftOf(rows), options);
}
