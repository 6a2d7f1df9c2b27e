import { stringify } from 'csv-stringify/sync';
import type { Locale } from '../../i18n/index.ts';
import type { Timeline } from '../model/timeline.ts';
import { toWire, type Addresses } from '../model/wire.ts';
import { dateWords, sourceWords } from './words.ts';

const columns = [
  'id',
  'kind',
  'company',
  'eras',
  'date',
  'date_in_words',
  'start_from',
  'start_before',
  'end_from',
  'end_before',
  'precision',
  'title',
  'summary',
  'people',
  'tags',
  'sources',
  'note',
  'url',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string>>;

/**
 * One row for each event, for spreadsheets (RFC 4180, UTF-8 with a byte order mark). `date` is the EDTF of the source; a start
 * lies from `start_from` to before `start_before`, an end likewise, and the cells are empty where it is unknown or goes on.
 * Lists within a cell are parted by semicolons. No cell is read as a formula.
 */
export const toCsv = (timeline: Timeline, locale: Locale, addresses: Addresses): string => {
  const wire = toWire(timeline, addresses);
  const rows = timeline.events.map((event, i): Row => {
    const when = wire.events[i]?.when;
    return {
      id: event.id,
      kind: event.kind,
      company: event.company ?? '',
      eras: event.eras.join(';'),
      date: event.when.edtf,
      date_in_words: dateWords(event, timeline, locale),
      start_from: when?.start[0] ?? '',
      start_before: when?.start[1] ?? '',
      end_from: when?.end[0] ?? '',
      end_before: when?.end[1] ?? '',
      precision: event.when.precision,
      title: event.title[locale],
      summary: event.summary[locale],
      people: (event.people ?? []).map(({ id }) => id).join(';'),
      tags: (event.tags ?? []).join(';'),
      sources: sourceWords(event, timeline, locale).join('; '),
      note: event.note?.[locale] ?? '',
      url: addresses.event(event.id),
    };
  });
  return stringify(rows, {
    columns: [...columns],
    header: true,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
};
