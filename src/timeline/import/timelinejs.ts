import { dictionary } from '../../i18n/index.ts';
import '../../i18n/all.ts';
import { knownLocales } from '../../i18n/languages.ts';
import { fieldsOf } from '../model/readers.ts';
import { readWords, type Written } from './dates.ts';
import type { Draft, DraftEra, DraftEvent, ImportOptions } from './draft.ts';
import type { Imported } from './report.ts';
import { addressIn, plainText } from './text.ts';
import { toCareer } from './to-career.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What exports call the group of events of the industry. */
const industry: ReadonlySet<string> = new Set(knownLocales.map((locale) => dictionary(locale).kinds.context));

const listIn = (fields: Fields, list: string): readonly Fields[] => {
  const entries = fields[list];
  return Array.isArray(entries) ? entries.map(fieldsOf) : [];
};

/** A date of TimelineJS as EDTF; years before the common era count from 0 down, as EDTF has them. */
const dateOf = (value: unknown): string => {
  const { year, month, day } = fieldsOf(value);
  const number = Number(plainText(year) || NaN);
  if (!Number.isInteger(number)) return plainText(year);
  const digits = `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(4, '0')}`;
  const parts = [month, day].map(plainText);
  const written = parts.slice(0, parts[0] ? (parts[1] ? 2 : 1) : 0).map((part) => part.padStart(2, '0'));
  return [digits, ...written].join('-');
};

/** The dates of a slide; as unsure as its words say, where these name the same dates. */
const datesOf = (slide: Fields): Written => {
  const [start, end] = [dateOf(slide['start_date']), dateOf(slide['end_date'])];
  const plain = end ? `${start}/${end}` : start;
  const words = readWords(plainText(slide['display_date']));
  if (words === null) return { start, end, noEnd: '' };
  const isSame = words.replace(/[~?%]/g, '') === plain;
  const goesOn = /\/(?:\.\.)?$/.test(words) && words.split('/')[0]?.replace(/[~?%]/g, '') === start;
  const [from = '', to = ''] = isSame || goesOn ? words.split('/') : plain.split('/');
  return { start: from, end: to, noEnd: '' };
};

const textOf = (slide: Fields): { readonly headline: string; readonly text: string } => {
  const { headline, text } = fieldsOf(slide['text']);
  return { headline: plainText(headline), text: plainText(withoutLink(text)) };
};

/** The text of a slide without the link to its event, which an export writes last. */
const withoutLink = (text: unknown): unknown =>
  typeof text === 'string' ? text.replace(/<p><a href="[^"]*#[a-z0-9-]+">[^<]*<\/a><\/p>$/, '') : text;

const eventOf = (slide: Fields, at: string): DraftEvent => {
  const { headline, text } = textOf(slide);
  const group = plainText(slide['group']);
  const date = datesOf(slide);
  const media = fieldsOf(slide['media']);
  const link = addressIn(media['link']) ?? addressIn(media['url']);
  const id = plainText(slide['unique_id']);
  return {
    at,
    kind: industry.has(group) ? 'context' : date.end ? 'work' : 'milestone',
    title: headline || plainText(media['caption']) || text.slice(0, 80),
    date,
    ...(text && { summary: text }),
    ...(group && !industry.has(group) && { place: group }),
    ...(id && { id }),
    ...(link !== undefined && { link }),
  };
};

const eraOf = (era: Fields, at: string): DraftEra => {
  const { headline, text } = textOf(era);
  return { at, name: headline, date: { ...datesOf(era), noEnd: '' }, ...(text && { summary: text }) };
};

const draftOf = (file: Fields): Draft => {
  const title = textOf(fieldsOf(file['title']));
  const events = listIn(file, 'events').map((slide, i) => eventOf(slide, `events[${i}]`));
  const eras = listIn(file, 'eras').map((era, i) => eraOf(era, `eras[${i}]`));
  const nameless = [...events.filter((event) => !event.title), ...eras.filter(({ name }) => !name)];
  const media = listIn(file, 'events').filter((slide) => 'media' in slide || 'background' in slide).length;
  const timed = listIn(file, 'events').filter((slide) => 'hour' in fieldsOf(slide['start_date'])).length;
  return {
    name: '',
    headline: title.headline,
    standfirst: title.text,
    stays: [],
    events: events.filter((event) => event.title),
    eras: eras.filter(({ name }) => name),
    notes: [
      ...(media > 0
        ? [`${media} slides have pictures, films or backgrounds: each stands as a link where it has an address`]
        : []),
      ...(timed > 0 ? [`${timed} slides have a time of day, which is left out`] : []),
    ],
    decide: nameless.map(({ at, date }) => `${at} (${date.start || '?'}): it has no headline; write one and add it`),
  };
};

/** True for what is a timeline of TimelineJS. */
export function isTimelineJs(value: unknown): boolean {
  const file = fieldsOf(value);
  return !('version' in file) && Array.isArray(file['events']);
}

/**
 * Reads a timeline of TimelineJS3: slides become events at the place that their group names, with dates as sharp as they are.
 * @param value the parsed file
 */
export function fromTimelineJs(value: unknown, options: ImportOptions): Imported {
  return toCareer(draftOf(fieldsOf(value)), options);
}
