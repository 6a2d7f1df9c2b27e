import { precisionOf } from './calendar.ts';
import { assignColors } from './colors.ts';
import { qualifierOf, seasonOf } from './edtf-part.ts';
import { day, sharper, type Bound, type Instant, type Precision, type When } from './dates.ts';
import {
  addressOf,
  fieldsOf,
  idOf,
  listOf,
  localizedOf,
  namedOf,
  oneOf,
  or,
  read,
  textOf,
  whole,
  type Reader,
} from './readers.ts';
import { toLocalized, type Localized } from './localized.ts';
import { sortEvents, type Claim, type Source, type Timeline } from './timeline.ts';
import { colorTokens, wireVersion } from './vocabulary.ts';
import { allTime, isoDay } from './window.ts';

/** A timeline that came from elsewhere. */
export interface ForeignTimeline extends Timeline {
  /** The story's address by language, where the file names it. */
  readonly story: Readonly<Partial<Record<string, string>>>;
  /** How many entries were left out because they could not be read, or have no date, or a part of one, that can be drawn. */
  readonly dropped: number;
}

const none: Localized = toLocalized('');

/** The instant of an ISO date, or null where it is none, names no day of the calendar, or lies outside the years of a timeline. */
const instantOf = (value: unknown): Instant | null => {
  const text = textOf(value);
  const instant = /^([+-]\d{6}|\d{4})(-\d\d){0,2}(T.*)?$/.test(text) ? Date.parse(text) : NaN;
  if (!(instant >= allTime[0] && instant <= allTime[1])) return null;
  // Some engines take the 30th of February for the 1st of March.
  return text.includes('T') || isoDay(instant).startsWith(text) ? instant : null;
};

const boundOf = (part: string, window: unknown): Bound => {
  const [first, last] = Array.isArray(window) ? window.map(instantOf) : [];
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

/** Times apart from one another; one that cannot be drawn leaves the whole. */
function stintsOf(value: unknown): readonly When[] | null {
  const stints = listOf((given) => ({ given, when: whenFromWire(given) }))(value);
  const areWhole = stints.every(({ given, when }) => isWhole(when, given));
  return stints.length > 1 && areWhole ? stints.map(({ when }) => when) : null;
}

const summaryOf = or(localizedOf, none);
const entry = { id: idOf, name: localizedOf };
const placed = { ...entry, label: localizedOf, when: whenFromWire, summary: summaryOf };

const companyOf = whole(
  {
    ...placed,
    kind: or(namedOf, 'company'),
    kindLabel: localizedOf,
    color: oneOf(...colorTokens),
    stints: stintsOf,
    partOf: idOf,
  },
  'id',
  'name',
);
const eraOf = whole(placed, 'id', 'name');
const personOf = whole({ ...entry, about: summaryOf }, 'id', 'name');
const sourceOf = whole(
  {
    id: idOf,
    title: localizedOf,
    short: localizedOf,
    publisher: textOf,
    date: textOf,
    language: textOf,
    citation: textOf,
    url: addressOf,
  },
  'id',
);
/** A source that has a title, or a few words instead. */
function namedSourceOf(value: unknown): Source | null {
  const source = sourceOf(value);
  const [title, short] = [source?.title ?? source?.short, source?.short ?? source?.title];
  return source && title && short ? { ...source, title, short } : null;
}

/** Links that lead to the web and have a name. */
const linksOf = listOf(whole({ href: addressOf, label: localizedOf }, 'href', 'label'));

function claimOf(value: unknown): Claim | null {
  const claim = read({ source: textOf, basis: textOf, of: oneOf('what', 'when') }, value);
  return claim.source || claim.basis ? claim : null;
}

const eventOf = whole(
  {
    id: idOf,
    kind: namedOf,
    when: whenFromWire,
    title: localizedOf,
    label: localizedOf,
    summary: summaryOf,
    note: localizedOf,
    major: (value) => value === true,
    company: idOf,
    eras: listOf(idOf),
    people: listOf(whole({ id: idOf, relation: textOf }, 'id')),
    tags: listOf(textOf),
    claims: listOf(claimOf),
    links: linksOf,
  },
  'id',
  'kind',
  'title',
);

/** The file but for its entries. */
const fileShape = {
  person: (value: unknown) =>
    read(
      {
        name: summaryOf,
        about: summaryOf,
        links: (links) => (linksOf(links).length > 0 ? linksOf(links) : null),
        portrait: addressOf,
      },
      value,
    ),
  // What a file calls eras; nothing where it does not say so in both numbers.
  words: whole({ era: whole({ one: localizedOf, other: localizedOf }, 'one', 'other') }, 'era'),
  headline: localizedOf,
  standfirst: summaryOf,
  asOf: instantOf,
  story: (value: unknown) =>
    Object.fromEntries(
      Object.entries(fieldsOf(value)).flatMap(([locale, address]) => {
        const read = addressOf(address);
        return read === null ? [] : [[locale, read]];
      }),
    ),
  locales: listOf(namedOf),
};

interface Entry {
  readonly id: string;
  readonly when?: When;
}

/** Reads a list of entries, each id once; `drop` hears of each that is left out, or has a date that is not whole. */
function entriesOf<Kind extends Entry>(value: unknown, of: Reader<Kind>, drop: () => void): Kind[] {
  const entries = new Map<string, Kind>();
  for (const item of Array.isArray(value) ? value : []) {
    const read = of(item);
    const isNew = read && !entries.has(read.id);
    if (isNew) entries.set(read.id, read);
    if (!isNew || (read.when && !isWhole(read.when, fieldsOf(item)['when']))) drop();
  }
  return [...entries.values()];
}

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
  const { asOf, ...head } = read(fileShape, file);
  let dropped = 0;
  const listed = <Kind extends Entry>(name: string, of: Reader<Kind>): Kind[] =>
    entriesOf(file[name], of, () => (dropped += 1));
  const uncoloured = listed('companies', companyOf);
  const eras = listed('eras', eraOf);
  const people = listed('people', personOf);
  const sources = listed('sources', namedSourceOf);
  const events = listed('events', eventOf);
  const has = (entries: readonly Entry[], id: string | undefined): boolean => entries.some((entry) => entry.id === id);
  const companies = assignColors(uncoloured).map(({ partOf, ...company }) =>
    partOf !== undefined && partOf !== company.id && has(uncoloured, partOf) ? { ...company, partOf } : company,
  );
  return {
    ...head,
    headline: head.headline ?? head.person.name,
    asOf: asOf === undefined ? latestOf([...events, ...companies]) : asOf + day,
    companies,
    eras,
    people,
    sources,
    events: sortEvents(
      events.map(({ company, ...event }) => ({
        ...event,
        ...(company !== undefined && has(companies, company) && { company }),
        eras: [...new Set(event.eras)].filter((id) => has(eras, id)),
        people: event.people.filter(({ id }) => has(people, id)),
      })),
    ),
    dropped,
  };
};
