import {
  day,
  precisionOf,
  sharper,
  type Bound,
  type Instant,
  type Precision,
  type Qualifier,
  type When,
} from './dates';
import type { Localized } from './source';
import { sortEvents, type Claim, type Company, type Era, type Timeline, type TimelineEvent } from './timeline';
import { bases, colorTokens, companyKinds, eventKinds, relations, wireVersion } from './vocabulary';

/** A timeline that came from elsewhere. */
export interface ForeignTimeline extends Timeline {
  /** The story's address by language, where the file names it. */
  readonly story: Partial<Localized>;
  /** How many entries were left out because they could not be read. */
  readonly dropped: number;
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | null =>
  values.find((known) => known === value) ?? null;

/** An id that may stand in an address, a selector and a style rule; null for any other. */
const idOf = (value: unknown): string | null =>
  /^[a-z0-9][a-z0-9-]{0,99}$/.exec(textOf(value)) ? textOf(value) : null;

/** An address of the web; null for `javascript:`, `data:` and whatever else a stranger may write. */
const addressOf = (value: unknown): string | null => {
  const text = textOf(value);
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : null;
};

/** A text in both languages, one standing in for the other; null where there is none. */
const localizedOf = (value: unknown): Localized | null => {
  const { en, zh } = fieldsOf(value);
  const [english, chinese] = [textOf(en), textOf(zh)];
  return english || chinese ? { en: english || chinese, zh: chinese || english } : null;
};

/** Years outside which no calendar of the web is safe. */
const [firstInstant, lastInstant] = [Date.UTC(1000, 0), Date.UTC(3000, 0)];

const instantOf = (value: unknown): Instant | null => {
  const instant = Date.parse(textOf(value));
  return instant >= firstInstant && instant <= lastInstant ? instant : null;
};

const boundOf = (part: string, window: unknown): Bound => {
  const [first, last] = listOf(window).map(instantOf);
  if (typeof first !== 'number' || typeof last !== 'number' || first >= last)
    return { kind: part === '..' ? 'open' : 'unknown' };
  const qualifier = (/[~?%]$/.exec(part)?.[0] ?? '') as Qualifier;
  return { kind: 'known', earliest: first, latest: last, precision: precisionOf(first, last), qualifier };
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

interface Entry {
  readonly id: string;
}

/** Reads a list of entries, each id once. */
const entriesOf = <Read extends Entry>(
  value: unknown,
  read: (fields: Fields, id: string) => Read | null,
): readonly Read[] => {
  const entries = new Map<string, Read>();
  for (const item of listOf(value)) {
    const fields = fieldsOf(item);
    const id = idOf(fields['id']);
    const entry = id === null || entries.has(id) ? null : read(fields, id);
    if (entry) entries.set(entry.id, entry);
  }
  return [...entries.values()];
};

const among = (entries: readonly Entry[], value: unknown): string | undefined =>
  entries.find(({ id }) => id === value)?.id;

/** The short name of an entry, if it has one. */
const labelOf = (fields: Fields): { readonly label?: Localized } => {
  const label = localizedOf(fields['label']);
  return label ? { label } : {};
};

const companyOf = (fields: Fields, id: string): Company | null => {
  const name = localizedOf(fields['name']);
  const partOf = idOf(fields['partOf']);
  return (
    name && {
      id,
      name,
      kind: oneOf(companyKinds, fields['kind']) ?? 'company',
      color: oneOf(colorTokens, fields['color']) ?? 'blue',
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

type Entries = Pick<Timeline, 'companies' | 'eras' | 'people' | 'sources'>;

const eventOf = ({ companies, eras, people, sources }: Entries, fields: Fields, id: string): TimelineEvent | null => {
  const title = localizedOf(fields['title']);
  const kind = oneOf(eventKinds, fields['kind']);
  const company = among(companies, fields['company']);
  const note = localizedOf(fields['note']);
  const claims = listOf(fields['claims']).flatMap((value): Claim[] => {
    const claim = fieldsOf(value);
    const source = among(sources, claim['source']);
    const basis = oneOf(bases, claim['basis']);
    const of = oneOf(['what', 'when'] as const, claim['of']);
    return source !== undefined && basis ? [{ source, basis, ...(of ? { of } : {}) }] : [];
  });
  const links = listOf(fields['links']).flatMap((value) => {
    const link = fieldsOf(value);
    const [href, text] = [addressOf(link['href']), localizedOf(link['label'])];
    return href !== null && text ? [{ href, label: text }] : [];
  });
  const involved = listOf(fields['people']).flatMap((value) => {
    const person = fieldsOf(value);
    const [known, relation] = [among(people, person['id']), oneOf(relations, person['relation'])];
    return known !== undefined && relation ? [{ id: known, relation }] : [];
  });
  return (
    title &&
    kind && {
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
    }
  );
};

/** The latest instant that any entry names; the epoch where none names any. */
const latestOf = (entries: readonly { readonly when: When }[]): Instant => {
  const bounds = entries.flatMap(({ when: { start, end } }) => [start, end]);
  const known = bounds.flatMap((bound) => (bound.kind === 'known' ? [bound.latest] : []));
  return known.length > 0 ? Math.max(...known) : 0;
};

/**
 * Reads a timeline from `/timeline.json`, its own or a stranger’s; dates come computed, so no EDTF is parsed. Entries
 * that cannot be read are left out, and so are links that lead elsewhere than to the web.
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
  const companies = entriesOf(file['companies'], companyOf);
  const eras = entriesOf(file['eras'], eraOf);
  const people = entriesOf(file['people'], (fields, id) => {
    const name = localizedOf(fields['name']);
    return name && { id, name, about: localizedOf(fields['about']) ?? none };
  });
  const sources = entriesOf(file['sources'], (fields, id) => {
    const short = localizedOf(fields['short']) ?? localizedOf(fields['title']);
    const url = addressOf(fields['url']);
    const rest = { publisher: textOf(fields['publisher']), date: textOf(fields['date']) };
    const words = { language: textOf(fields['language']), citation: textOf(fields['citation']) };
    return (
      short && { id, short, title: localizedOf(fields['title']) ?? short, ...rest, ...words, ...(url ? { url } : {}) }
    );
  });
  const entries = { companies, eras, people, sources };
  const events = entriesOf(file['events'], (fields, id) => eventOf(entries, fields, id));
  const given = ['companies', 'eras', 'people', 'sources', 'events'].map((list) => listOf(file[list]).length);
  const kept = [companies, eras, people, sources, events].map(({ length }) => length);
  const story = fieldsOf(file['story']);
  const [english, chinese] = [addressOf(story['en']), addressOf(story['zh'])];
  const asOf = instantOf(file['asOf']);
  return {
    person: { name: localizedOf(person['name']) ?? none, about: localizedOf(person['about']) ?? none },
    headline: localizedOf(file['headline']) ?? localizedOf(person['name']) ?? none,
    standfirst: localizedOf(file['standfirst']) ?? none,
    asOf: asOf === null ? latestOf([...events, ...companies]) : asOf + day,
    ...entries,
    companies: companies.map(({ partOf, ...company }) =>
      partOf !== undefined && among(companies, partOf) ? { ...company, partOf } : company,
    ),
    events: sortEvents(events),
    story: { ...(english ? { en: english } : {}), ...(chinese ? { zh: chinese } : {}) },
    dropped: given.reduce((a, b) => a + b, 0) - kept.reduce((a, b) => a + b, 0),
  };
};
