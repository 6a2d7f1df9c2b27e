import type { EventSource } from '../model/source.ts';
import { eventKinds } from '../model/vocabulary.ts';
import { isEdtf } from './dates.ts';
import type { ImportOptions } from './draft.ts';
import { ImportError } from './import-error.ts';
import { readCsv, type Sheet } from './linkedin.ts';
import type { Imported } from './report.ts';
import { hullOfAll } from './stints.ts';
import { plainText } from './text.ts';
import { importWords } from './words.ts';

const needed = ['id', 'kind', 'company', 'date', 'title'] as const;

/** True for the header of a `/timeline.csv`. */
export function isOwnCsv(columns: readonly string[]): boolean {
  return needed.every((column) => columns.includes(column));
}

/** A text without the apostrophe that keeps a spreadsheet from reading it as a formula. */
const unescaped = (text: string): string => text.replace(/^'(?=[=+\-@\t\r])/, '');

/** “google-brain” as a name, “Google Brain”. */
const nameOf = (id: string): string =>
  id.replace(/(^|-)([a-z0-9])/g, (_, dash, letter: string) => (dash ? ' ' : '') + letter.toUpperCase());

const listOf = (cell: string): string[] =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean);

/**
 * Reads the `/timeline.csv` of a site: its events. A company or era has its id as name and the time of its events, as the table
 * has no more of it; people and sources are left out.
 * @throws {ImportError} with all rows that cannot be read
 */
export function fromCsv(sheet: Sheet, { locale, today }: ImportOptions): Imported {
  const [columns = [], ...rows] = readCsv(sheet);
  const cell = (cells: readonly string[], column: string): string =>
    unescaped(plainText(cells[columns.indexOf(column)]));
  const faults = rows.flatMap((cells, i) => {
    const at = `${sheet.name} row ${i + 2}`;
    const kind = cell(cells, 'kind');
    return [
      ...(isEdtf(cell(cells, 'date')) ? [] : [`${at}: “${cell(cells, 'date')}” is no EDTF date.`]),
      ...(eventKinds.some((known) => known === kind)
        ? []
        : [`${at}: the kind “${kind}” is none of ${eventKinds.join(', ')}.`]),
      ...(cell(cells, 'title') && cell(cells, 'id') ? [] : [`${at}: it lacks an id or a title.`]),
    ];
  });
  if (rows.length === 0) faults.push(`${sheet.name}: the table has a header and no rows.`);
  if (faults.length > 0) throw new ImportError(faults);
  const events = rows.map((cells): EventSource => {
    const [company, note, eras, tags] = [
      cell(cells, 'company'),
      cell(cells, 'note'),
      listOf(cell(cells, 'eras')),
      listOf(cell(cells, 'tags')),
    ];
    return {
      id: cell(cells, 'id'),
      kind: eventKinds.find((kind) => kind === cell(cells, 'kind')) ?? 'milestone',
      when: cell(cells, 'date'),
      ...(company && { company }),
      ...(eras.length > 0 && { eras }),
      title: cell(cells, 'title'),
      summary: cell(cells, 'summary') || cell(cells, 'title'),
      ...(tags.length > 0 && { tags }),
      ...(note && { note }),
    };
  });
  const timesOf = (of: (event: EventSource) => boolean): string => hullOfAll(events.filter(of).map(({ when }) => when));
  const companies = [...new Set(events.flatMap(({ company }) => company ?? []))];
  const eras = [...new Set(events.flatMap((event) => event.eras ?? []))];
  const words = importWords(locale);
  const placed = (id: string, when: string) => ({ id, name: nameOf(id), when, summary: `${nameOf(id)}.` });
  const lost = ['people', 'sources'].filter((column) => rows.some((cells) => cell(cells, column)));
  return {
    career: {
      locales: [locale],
      person: { name: words.person, about: words.career(words.person) },
      headline: words.career(words.person),
      standfirst: words.career(words.person),
      asOf: today,
      companies: companies.map((id) => ({
        ...placed(
          id,
          timesOf(({ company }) => company === id),
        ),
        kind: 'other',
      })),
      eras: eras.map((id) =>
        placed(
          id,
          timesOf((event) => event.eras?.includes(id) === true),
        ),
      ),
      events,
    },
    report: {
      notes: [
        ...lost.map((column) => `the column ${column} is left out, as the table does not say who or what they are`),
        ...[...companies, ...eras].map(
          (id) => `“${id}” is called “${nameOf(id)}” and has the time of its events, as the table has only its id`,
        ),
      ],
      decide: ['The file does not name the person: write “person”, “headline” and “standfirst”'],
    },
  };
}
