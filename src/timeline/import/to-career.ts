import { compareWhen } from '../model/dates.ts';
import { parseEdtf } from '../model/edtf.ts';
import { mayLieWithin } from '../model/load.ts';
import type { CompanySource, EraSource, EventSource } from '../model/source.ts';
import { readSpan, readWords } from './dates.ts';
import type { Draft, DraftEra, DraftEvent, DraftStay, ImportOptions } from './draft.ts';
import { idGiver, kebab } from './ids.ts';
import { ImportError } from './import-error.ts';
import type { Imported } from './report.ts';
import { hullOfAll, stintsOf } from './stints.ts';
import { joinSentences } from './text.ts';
import { importWords } from './words.ts';

type Dated<Entry> = Entry & { readonly when: string };

/** Names of one place are the same but for capitals, spaces and stops. */
const keyOf = (place: string): string =>
  place
    .toLowerCase()
    .replace(/[\s.,]+/g, ' ')
    .trim();

/** Splits entries by whether their date can be read; the others become questions. */
function dateEntries<Entry extends DraftStay | DraftEvent | DraftEra>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  decide: string[],
): Dated<Entry>[] {
  return entries.flatMap((entry) => {
    const read = readSpan(entry.date);
    if ('when' in read) return [{ ...entry, when: oneDate(read.when, entry, 'title' in entry) }];
    const dates = [entry.date.start, entry.date.end].map((text) => text || '?').join(' – ');
    decide.push(`${entry.at} “${nameOf(entry)}” (${dates}): ${read.fault}; write its date and add it`);
    return [];
  });
}

/** A thing of one day, month or year has one date, not an interval that ends there or nowhere. */
function oneDate(when: string, { date }: DraftStay | DraftEvent | DraftEra, isEvent: boolean): string {
  const [start = '', end] = when.split('/');
  return isEvent && (end === start || (end === '' && date.end === '' && date.noEnd === '')) ? start : when;
}

/** Entries in order of time; a file may have the latest first. */
function byTime<Entry extends { readonly when: string }>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => compareWhen(parseEdtf(a.when), parseEdtf(b.when)));
}

/** A highlight that ends with its time in parentheses, “Ships it (March 2016)”, as an event; null for any other. */
function eventIn(highlight: string, stay: DraftStay): Dated<DraftEvent> | null {
  const [, title = '', words = ''] = /^(.+?)\s*[(（]((?:[^()（）]|\([^()]*\))+)[)）][.。]?$/.exec(highlight) ?? [];
  const when = title && readWords(words);
  if (!when) return null;
  return { at: stay.at, kind: 'milestone', title, place: stay.place, date: stay.date, when };
}

/** The texts of a list that say something, each once. */
const distinct = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.filter((text): text is string => Boolean(text))),
];

/**
 * Makes a career of what a file says. Times at one place become one company with a position each; what names no place is
 * independent work. A summary that the file does not have says what it does: the position and the place.
 * @throws {ImportError} where nothing in the file has a date
 */
export function toCareer(draft: Draft, { locale, today }: ImportOptions): Imported {
  const words = importWords(locale);
  const [notes, decide] = [[...draft.notes], [...draft.decide]];
  const stays = byTime(
    dateEntries(draft.stays, ({ place, position }) => distinct([position, place]).join(', '), decide),
  );
  const told = byTime(dateEntries(draft.events, ({ title }) => title, decide));
  const dated = dateEntries(draft.eras, ({ name }) => name, decide);
  const named = new Map(stays.map((stay) => [keyOf(stay.place), stay.place]));

  const outside = told.filter(({ kind, place }) => kind !== 'context' && !place);
  if (outside.length > 0)
    notes.push(
      `${outside.map(({ at, title }) => `${at} “${title}”`).join(', ')}: the file names no place for it; it stands under “${words.independent}”`,
    );
  const liesThere = ({ place, when }: Dated<DraftEvent>): boolean => {
    const times = stays.filter((stay) => keyOf(stay.place) === keyOf(place ?? '')).map((stay) => parseEdtf(stay.when));
    return times.length === 0 || mayLieWithin(parseEdtf(when), times);
  };
  const found = stays.map((stay) => {
    const read = (stay.highlights ?? []).map((text) => ({ text, event: eventIn(text, stay) }));
    return { stay, events: read.map(({ text, event }) => ({ text, event: event && liesThere(event) ? event : null })) };
  });
  const kept = told.map(({ place, ...event }): Dated<DraftEvent> => {
    if (place === undefined) return event;
    if (liesThere({ ...event, place })) return { ...event, place };
    notes.push(
      `${event.at} “${event.title}” (${event.when}) lies outside the time at “${place}”; it stands under “${words.independent}”`,
    );
    return event;
  });
  const placed = [...kept, ...found.flatMap(({ events }) => events.flatMap(({ event }) => event ?? []))];

  const placeOf = ({ kind, place }: DraftEvent): string | null =>
    kind === 'context' ? null : (place ?? words.independent);
  const places = distinct([
    ...stays.map(({ place }) => keyOf(place)),
    ...placed.map((event) => keyOf(placeOf(event) ?? '')),
  ]);
  const companyId = idGiver('company');
  const ids = new Map<string, string>();
  const companies = places.map((key): CompanySource => {
    const here = stays.filter(({ place }) => keyOf(place) === key);
    const events = placed.filter((event) => keyOf(placeOf(event) ?? '') === key);
    const own = key === keyOf(words.independent) && here.length === 0;
    const name = named.get(key) ?? placeOf(events[0] as DraftEvent) ?? key;
    const id = companyId(name);
    ids.set(key, id);
    const spans = here.length > 0 ? here.map(({ when }) => when) : [hullOfAll(events.map(({ when }) => when))];
    const stints = stintsOf(spans);
    const [first] = here;
    const positions = distinct(here.map(({ position }) => position));
    const degree = distinct(here.map((stay) => stay.degree)).join(' · ');
    const field = distinct(here.map((stay) => stay.field)).join(' · ');
    const where = distinct(here.map((stay) => stay.where));
    if (where.length > 1) notes.push(`“${name}”: of its places, ${where.join('; ')}, the first is kept`);
    const description = distinct(here.map((stay) => stay.description))[0];
    const bare = here.filter(({ position }) => !position);
    const said = distinct(bare.map(({ summary }) => summary));
    const rest = found.flatMap(({ stay, events: all }) =>
      bare.includes(stay) ? all.flatMap(({ text, event }) => (event ? [] : [text])) : [],
    );
    const studied = [degree, field].filter(Boolean).join(', ');
    const title = positions.length > 0 ? words.then(positions) : studied;
    return {
      id,
      name,
      kind: own ? 'self' : (first?.kind ?? events.find(({ placeKind }) => placeKind)?.placeKind ?? 'other'),
      ...(where[0] !== undefined && { place: where[0] }),
      when: stints.length === 1 ? (stints[0] ?? '') : stints,
      ...(degree && { degree }),
      ...(field && { field }),
      summary: own
        ? words.independentSummary
        : joinSentences(...said, ...rest) ||
          (description && joinSentences(description)) ||
          (title ? words.at(title, name) : joinSentences(name)),
    };
  });

  const eventId = idGiver('event');
  const companyOf = (place: string): { readonly company: string } => ({ company: ids.get(keyOf(place)) ?? '' });
  const events: EventSource[] = [
    ...found.flatMap(({ stay, events: all }): EventSource[] => {
      const studies = stays.filter((other) => !other.position && keyOf(other.place) === keyOf(stay.place));
      const study = studies.length > 1 ? distinct([stay.degree, stay.field]).join(', ') : '';
      const title = stay.position ?? study;
      if (!title) return [];
      const rest = all.flatMap(({ text, event }) => (event ? [] : [text]));
      return [
        {
          id: eventId(nameAt(stay.place, title)),
          kind: stay.position ? 'role' : 'study',
          when: stay.when,
          ...companyOf(stay.place),
          title,
          summary: joinSentences(stay.summary ?? '', ...rest) || words.at(title, stay.place),
        },
      ];
    }),
    ...placed.map((event): EventSource => {
      const place = placeOf(event);
      return {
        id: eventId(event.id ?? event.title),
        kind: event.kind,
        when: event.when,
        ...(place !== null && companyOf(place)),
        title: event.title,
        summary: joinSentences(event.summary ?? '') || joinSentences(event.title),
        ...(event.link !== undefined && { links: [{ href: event.link, label: hostOf(event.link) }] }),
      };
    }),
  ];

  const eraId = idGiver('era');
  const eras = dated.map(({ name, summary, when }): EraSource => ({
    id: eraId(name),
    name,
    when,
    summary: joinSentences(summary ?? name),
  }));
  if (companies.length === 0 && events.length === 0)
    throw new ImportError(
      decide.length > 0 ? decide : ['The file has no entry with a place and a date; a career needs one.'],
    );
  if (!draft.name)
    decide.unshift('The file does not name the person: write “person.name”, “headline” and “standfirst”');
  const name = draft.name || words.person;
  const standfirst = draft.standfirst || words.career(name);
  return {
    career: {
      locales: [locale],
      person: {
        name,
        about: draft.about || standfirst,
        ...(draft.links?.length && { links: draft.links }),
        ...(draft.portrait !== undefined && { portrait: draft.portrait }),
      },
      headline: draft.headline || name,
      standfirst,
      asOf: today,
      companies,
      eras,
      events,
    },
    report: { notes, decide },
  };
}

const nameAt = (place: string, title: string): string => (kebab(place) && kebab(title) ? `${place} ${title}` : '');

const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
