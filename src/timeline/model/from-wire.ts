import { allTime, isoDay, precisionOf } from './calendar';
import { fitText } from './characters';
import { qualifierOf, seasonOf } from './edtf-part';
import { day, sharper, type Bound, type Instant, type Precision, type When } from './dates';
import type { Localized } from './source';
import { sortEvents, type Claim, type Company, type Era, type Timeline, type TimelineEvent } from './timeline';
import { colorTokens, wireVersion } from './vocabulary';

/** A timeline that came from elsewhere. */
export interface ForeignTimeline extends Timeline {
  /** The story's address by language, where the file names it. */
  readonly story: Partial<Localized>;
  /** How many entries were left out because they could not be read, or have no date, or a part of one, that can be drawn. */
  readonly dropped: number;
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? fitText(value) : '');
const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | null =>
  values.find((known) => known === value) ?? null;

/** A text that says something; null for any other. */
const namedOf = (value: unknown): string | null => {
  const text = textOf(value);
  return text === '' ? null : text;
};

/** An id that may stand in an address, a selector and a style rule; null for any other. */
const idOf = (value: unknown): string | null =>
  /^[a-z0-9][a-z0-9-]{0,99}$/.exec(textOf(value)) ? textOf(value) : null;

/** An address of the web; null for `javascript:`, `data:` and whatever else a stranger may write. */
const addressOf = (value: unknown): string | null => {
  const text = textOf(value);
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : null;
};

/** A text in both languages, one standing in for the other, or any of another language for both; null where there is none. */
const localizedOf = (value: unknown): Localized | null => {
  const texts = fieldsOf(value);
  const any = [value, ...Object.values(texts)].map(textOf).find(Boolean);
  const [english, chinese] = [textOf(texts['en']), textOf(texts['zh'])];
  return any === undefined ? null : { en: english || chinese || any, zh: chinese || english || any };
};

/** The instant of an ISO date, or null where it is none, names no day of the calendar, or lies outside the years of a timeline. */
const instantOf = (value: unknown): Instant | null => {
  const text = textOf(value);
  const instant = /^([+-]\d{6}|\d{4})(-\d\d){0,2}(T.*)?$/.test(text) ? Date.parse(text) : NaN;
  if (!(instant >= allTime[0] && instant <= allTime[1])) return null;
  // Some engines take the 30th of February for the 1st of March.
  return text.includes('T') || isoDay(instant).startsWith(text) ? instant : null;
};

const boundOf = (part: string, window: unknown): Bound => {
  const [first, last] = listOf(window).map(instantOf);
  if (typeof first !== 'number' || typeof last !== 'number' || first >= last)
    return { kind: part === '..' ? 'open' : 'unknown' };
  const season = seasonOf(part);
  return {
    kind: 'known',
    earliest: first,
    latest: last,
    precision: season ? 'season' : precisionOf(first, last),
    ...(season && { season }),
    qualifier: qualifierOf(part),
  };
};

/** A date as a file or a page gives it; unknown in what cannot be read. */
export const whenFromWire = (value: unknown): When => {
  const { edtf, start, end } = fieldsOf(value);
  const text = textOf(edtf);
  const [first = '', last = first] = text.split('/');
  const [from, to] = [boundOf(first, start), boundOf(last, end)];
  const turned = from.kind === 'known' && to.kind === 'known' && to.latest <= from.earliest;
  const bounds = [from, turned ? ({ kind: 'unknown' } as const) : to] as const;
  const known = bounds.flatMap((bound): Precision[] => (bound.kind === 'known' ? [bound.precision] : []));
  return {
    edtf: text,
    interval: text.includes('/'),
    start: bounds[0],
    end: bounds[1],
    precision: known.length > 0 ? known.reduce(sharper) : 'century',
  };
};

/** True where a window says nothing: it is absent, or holds nothing but null. */
const isBlank = (window: unknown): boolean =>
  window === undefined || window === null || (Array.isArray(window) && window.every((instant) => instant === null));

/** True for a date of which something can be drawn, and all that its file gives. */
const isWhole = ({ start, end }: When, value: unknown): boolean => {
  const given = fieldsOf(value);
  const isRead = (bound: Bound, window: unknown): boolean => bound.kind === 'known' || isBlank(window);
  return (
    [start, end].some(({ kind }) => kind === 'known') && isRead(start, given['start']) && isRead(end, given['end'])
  );
};

interface Entry {
  readonly id: string;
  readonly when?: When;
}

interface Entries<Read> {
  readonly kept: readonly Read[];
  /** How many were left out, or have a date that is not whole. */
  readonly dropped: number;
}

/** Reads a list of entries, each id once. */
const entriesOf = <Read extends Entry>(
  value: unknown,
  read: (fields: Fields, id: string, index: number) => Read | null,
): Entries<Read> => {
  const entries = new Map<string, Read>();
  let dropped = 0;
  for (const item of listOf(value)) {
    const fields = fieldsOf(item);
    const id = idOf(fields['id']);
    const entry = id === null || entries.has(id) ? null : read(fields, id, entries.size);
    if (entry) entries.set(entry.id, entry);
    if (!entry || (entry.when && !isWhole(entry.when, fields['when']))) dropped += 1;
  }
  return { kept: [...entries.values()], dropped };
};

const among = (entries: readonly Entry[], value: unknown): string | undefined =>
  entries.find(({ id }) => id === value)?.id;

/** The short name of an entry, if it has one. */
const labelOf = (fields: Fields): { readonly label?: Localized } => {
  const label = localizedOf(fields['label']);
  return label ? { label } : {};
};

const companyOf = (fields: Fields, id: string, index: number): Company | null => {
  const name = localizedOf(fields['name']);
  const partOf = idOf(fields['partOf']);
  return (
    name && {
      id,
      name,
      kind: textOf(fields['kind']) || 'company',
      color: oneOf(colorTokens, fields['color']) ?? colorTokens[index % colorTokens.length] ?? 'blue',
      when: whenFromWire(fields['when']),
      summary: localizedOf(fields['summary']) ?? { en: '', zh: '' },
      ...labelOf(fields),
      ...(partOf !== null && partOf !== id ? { partOf } : {}),
    }
  );
};

const eraOf = (fields: Fields, id: string): Era | null => {
  const name = localizedOf(fields['name']);
  const summary = localizedOf(fields['summary']) ?? { en: '', zh: '' };
  return name && { id, name, ...labelOf(fields), when: whenFromWire(fields['when']), summary };
};

type Lists = Pick<Timeline, 'companies' | 'eras' | 'people' | 'sources'>;

const eventOf = ({ companies, eras, people }: Lists, fields: Fields, id: string): TimelineEvent | null => {
  const title = localizedOf(fields['title']);
  const kind = namedOf(fields['kind']);
  const company = among(companies, fields['company']);
  const note = localizedOf(fields['note']);
  const claims = listOf(fields['claims']).flatMap((value): Claim[] => {
    const claim = fieldsOf(value);
    const [source, basis] = [textOf(claim['source']), textOf(claim['basis'])];
    const of = oneOf(['what', 'when'] as const, claim['of']);
    return source || basis ? [{ source, basis, ...(of ? { of } : {}) }] : [];
  });
  const links = listOf(fields['links']).flatMap((value) => {
    const link = fieldsOf(value);
    const [href, text] = [addressOf(link['href']), localizedOf(link['label'])];
    return href !== null && text ? [{ href, label: text }] : [];
  });
  const involved = listOf(fields['people']).flatMap((value) => {
    const person = fieldsOf(value);
    const known = among(people, person['id']);
    return known === undefined ? [] : [{ id: known, relation: textOf(person['relation']) }];
  });
  if (!title || kind === null) return null;
  return {
    id,
    kind,
    when: whenFromWire(fields['when']),
    eras: [...new Set(listOf(fields['eras']).flatMap((era) => among(eras, era) ?? []))],
    title,
    summary: localizedOf(fields['summary']) ?? { en: '', zh: '' },
    major: fields['major'] === true,
    people: involved,
    tags: listOf(fields['tags']).map(textOf),
    claims,
    links,
    ...(company === undefined ? {} : { company }),
    ...labelOf(fields),
    ...(note ? { note } : {}),
  };
};

/** The latest instant that any entry names; the epoch where none names any. */
const latestOf = (entries: readonly { readonly when: When }[]): Instant => {
  const bounds = entries.flatMap(({ when: { start, end } }) => [start, end]);
  const known = bounds.flatMap((bound) => (bound.kind === 'known' ? [bound.latest] : []));
  return known.length > 0 ? Math.max(...known) : 0;
};

/**
 * Reads a timeline from `/timeline.json`, its own or a stranger’s; dates come computed, so no EDTF is parsed. Entries
 * that cannot be read are left out, and so are links that lead elsewhere than to the web. Kinds, bases, relations and
 * languages that this version does not know are kept as they are, and so are claims whose source is not listed.
 * @param json the parsed file
 * @throws {TypeError} with a sentence, where it is no timeline
 * @throws {RangeError} with a sentence, where it is one of another version
 */
export const fromWire = (json: unknown): ForeignTimeline => {
  const file = fieldsOf(json);
  if (file['version'] === undefined || !Array.isArray(file['events']))
    throw new TypeError('This is no career timeline: it has no version, or no list of events.');
  if (file['version'] !== wireVersion)
    throw new RangeError(
      `The timeline has version ${JSON.stringify(file['version'])}; this script reads version ${wireVersion}.`,
    );
  const none = { en: '', zh: '' };
  const person = fieldsOf(file['person']);
  const companyList = entriesOf(file['companies'], companyOf);
  const eraList = entriesOf(file['eras'], eraOf);
  const personList = entriesOf(file['people'], (fields, id) => {
    const name = localizedOf(fields['name']);
    return name && { id, name, about: localizedOf(fields['about']) ?? none };
  });
  const sourceList = entriesOf(file['sources'], (fields, id) => {
    const short = localizedOf(fields['short']) ?? localizedOf(fields['title']);
    const url = addressOf(fields['url']);
    const rest = { publisher: textOf(fields['publisher']), date: textOf(fields['date']) };
    const words = { language: textOf(fields['language']), citation: textOf(fields['citation']) };
    return (
      short && { id, short, title: localizedOf(fields['title']) ?? short, ...rest, ...words, ...(url ? { url } : {}) }
    );
  });
  const lists = {
    companies: companyList.kept,
    eras: eraList.kept,
    people: personList.kept,
    sources: sourceList.kept,
  };
  const { kept: events, dropped } = entriesOf(file['events'], (fields, id) => eventOf(lists, fields, id));
  const story = fieldsOf(file['story']);
  const [english, chinese] = [addressOf(story['en']), addressOf(story['zh'])];
  const asOf = instantOf(file['asOf']);
  return {
    person: { name: localizedOf(person['name']) ?? none, about: localizedOf(person['about']) ?? none },
    headline: localizedOf(file['headline']) ?? localizedOf(person['name']) ?? none,
    standfirst: localizedOf(file['standfirst']) ?? none,
    asOf: asOf === null ? latestOf([...events, ...lists.companies]) : asOf + day,
    ...lists,
    companies: lists.companies.map(({ partOf, ...company }) =>
      partOf !== undefined && among(lists.companies, partOf) ? { ...company, partOf } : company,
    ),
    events: sortEvents(events),
    story: { ...(english ? { en: english } : {}), ...(chinese ? { zh: chinese } : {}) },
    dropped: [companyList, eraList, personList, sourceList].reduce((sum, list) => sum + list.dropped, dropped),
  };
};
