import type * as z from 'zod';
import { knownLocales, type Locale } from '../../i18n/languages.ts';
import { addPrecision } from './add-precision.ts';
import { assignColors } from './colors.ts';
import { earliest, hullOf, latest, mayPrecede, type Bound, type KnownBound, type When } from './dates.ts';
import { Faults, needed, TimelineError, whole, type Fault, type Named } from './faults.ts';
import { idsOf, listOf, textOf, toRaw, type Raw } from './raw.ts';
import { schemasIn } from './schema.ts';
import { sortEvents, type Claim, type Timeline } from './timeline.ts';
import { ownAccount } from './vocabulary.ts';
import type { Window } from './window.ts';

type Schemas = ReturnType<typeof schemasIn>['lists'];
type ListName = keyof Schemas;
type Entry<Name extends ListName> = z.infer<Schemas[Name]>;

/** What the owner tells and names no source for. */
const told: readonly Claim[] = [{ source: '', basis: ownAccount }];

/** An entry as it was found, and as its schema reads it where it has the right shape. */
interface Found<Name extends ListName> {
  readonly name: Named;
  readonly raw: Raw;
  readonly parsed: Entry<Name> | null;
}

const findEntries = <Name extends ListName>(
  faults: Faults,
  schemas: Schemas,
  source: Raw,
  list: Name,
): Found<Name>[] => {
  if (!Array.isArray(source[list]) && (needed.includes(list) || source[list] !== undefined))
    faults.say(whole, `field “${list}” must be a list`, [list]);
  const seen = new Map<string, string>();
  return listOf(source, list).map((value, index) => {
    const id = textOf(value, 'id') ?? '';
    const place = `${list}[${index}]`;
    const path = [list, index];
    const name = { name: id ? `${list} “${id}”` : place, path };
    const before = seen.get(id);
    if (id && before)
      faults.add({ name: place, path }, 'id', id, `${before} has already; give one of the two another id`);
    seen.set(id, before ?? place);
    const result = schemas[list].safeParse(value);
    if (!result.success) faults.shape(name, value, result.error);
    return { name, raw: toRaw(value), parsed: result.success ? (result.data as Entry<Name>) : null };
  });
};

/** A window of time, or both of a date's, widened by one unit of the precision of what is about or uncertain. */
const widened = (from: Bound, to: Bound, [first, last]: Window): Window => {
  const slack = (bound: Bound): number => (bound.kind === 'known' && bound.qualifier !== '' ? 1 : 0);
  const by = (bound: Bound, instant: number, count: number): number =>
    bound.kind === 'known' && Number.isFinite(instant) ? addPrecision(bound.precision, instant, count) : instant;
  return [by(from, first, -slack(from)), by(to, last, slack(to))];
};

/** True where each known end of `inner` may lie within one of `stints`: their windows touch, or would if about were a unit away. */
export const mayLieWithin = (inner: When, stints: readonly When[]): boolean => {
  const times = stints.map((outer) => widened(outer.start, outer.end, [earliest(outer), latest(outer)]));
  return [inner.start, inner.end]
    .filter((bound): bound is KnownBound => bound.kind === 'known')
    .map((bound) => widened(bound, bound, [bound.earliest, bound.latest]))
    .every(([first, last]) => times.some(([from, to]) => first < to && last > from));
};

/** Reads the date in a field of an entry; null, and a fault where it is a text, where it is none. */
const dateOf = (faults: Faults, { name, raw }: Pick<Found<ListName>, 'name' | 'raw'>, field: string): When | null => {
  const text = textOf(raw, field)?.trim();
  return text ? faults.date(name, field, text) : null;
};

/** Reads the times that a person spent at a company, which stand in order and do not overlap; empty where one is none. */
const stintsIn = (faults: Faults, found: Found<'companies'>): readonly When[] => {
  const { name, raw } = found;
  if (!Array.isArray(raw['when'])) return [dateOf(faults, found, 'when') ?? []].flat();
  const stints = listOf(raw, 'when').flatMap((text, i) =>
    typeof text === 'string' ? (faults.date(name, `when.${i}`, text.trim()) ?? []) : [],
  );
  for (const [i, stint] of stints.entries()) {
    const before = stints[i - 1];
    if (before && !mayPrecede(before, stint))
      faults.add(
        name,
        `when.${i}`,
        stint.edtf,
        `begins before “${before.edtf}” ends; write times apart, in order, each that overlaps with another as one`,
      );
  }
  return stints;
};

/** Follows `partOf` upwards; adds a fault where it leads back to where it began. */
const checkWhole = (
  faults: Faults,
  { name, raw }: Found<'companies'>,
  companies: readonly Found<'companies'>[],
): void => {
  const partOf = textOf(raw, 'partOf');
  const wholeOf = (id: string | undefined): string | undefined =>
    textOf(companies.find((company) => textOf(company.raw, 'id') === id)?.raw, 'partOf');
  const seen = new Set<string>();
  for (let at = partOf; at !== undefined && !seen.has(at); at = wholeOf(at)) {
    seen.add(at);
    if (at === textOf(raw, 'id')) faults.add(name, 'partOf', partOf, 'leads back to itself; remove one of the two');
  }
};

/** Whether an event of an owner's data says that it was at a company. */
export const namesCompanies = (source: Raw): boolean =>
  listOf(source, 'events').some((event) => textOf(event, 'company') !== undefined);

/** The languages that an owner's data are in, the default one first, but for those that the site has no words in. */
export const localesIn = (value: unknown): readonly Locale[] => {
  const named = listOf(value, 'locales');
  return [...new Set(named.flatMap((name) => knownLocales.filter((locale) => locale === name)))];
};

/** What `readTimeline` found: the timeline where it is whole, and all faults. */
export interface TimelineReading {
  readonly timeline: Timeline | null;
  readonly faults: readonly Fault[];
}

/** Checks an owner's data and reads its dates; never throws for what an owner wrote. */
export const readTimeline = (value: unknown): TimelineReading => {
  const faults = new Faults();
  const source = toRaw(value);

  const schemas = schemasIn(localesIn(value));
  const lists = Object.keys(schemas.lists);
  const outside = Object.fromEntries(Object.entries(source).filter(([key]) => !lists.includes(key)));
  const head = schemas.head.safeParse(outside);
  if (!head.success) faults.shape(whole, outside, head.error);
  const asOf = dateOf(faults, { name: whole, raw: source }, 'asOf');
  if (asOf && asOf.end.kind !== 'known')
    faults.add(whole, 'asOf', asOf.edtf, 'names no last day; write the day up to which the story is told');

  const ids = Object.fromEntries(lists.map((list) => [list, idsOf(source, list)]));
  const refer = (name: Named, field: string, id: string | undefined, list: ListName): void => {
    if (id) faults.refer(name, field, id, list, ids[list] ?? new Set());
  };

  if (namesCompanies(source)) faults.fill('companies', source['companies']);
  const foundCompanies = findEntries(faults, schemas.lists, source, 'companies');
  const times = new Map<string, readonly When[]>();
  const companies = foundCompanies.flatMap((found) => {
    const stints = stintsIn(faults, found);
    const [first, ...more] = stints;
    const id = textOf(found.raw, 'id');
    if (id && first) times.set(id, stints);
    refer(found.name, 'partOf', textOf(found.raw, 'partOf'), 'companies');
    checkWhole(faults, found, foundCompanies);
    if (!found.parsed || !first) return [];
    return [{ ...found.parsed, when: hullOf([first, ...more]), ...(more.length > 0 && { stints }) }];
  });
  const eras = findEntries(faults, schemas.lists, source, 'eras').flatMap((found) => {
    const when = dateOf(faults, found, 'when');
    return found.parsed && when ? [{ ...found.parsed, when }] : [];
  });
  const people = findEntries(faults, schemas.lists, source, 'people').flatMap(({ parsed }) => parsed ?? []);
  const sources = findEntries(faults, schemas.lists, source, 'sources').flatMap((found) => {
    dateOf(faults, found, 'date');
    return found.parsed ?? [];
  });

  const events = findEntries(faults, schemas.lists, source, 'events').flatMap((found) => {
    const { name, raw, parsed } = found;
    const when = dateOf(faults, found, 'when');
    const company = textOf(raw, 'company');
    listOf(raw, 'eras').forEach((id, i) => refer(name, `eras.${i}`, String(id), 'eras'));
    listOf(raw, 'people').forEach((person, i) => refer(name, `people.${i}.id`, textOf(person, 'id'), 'people'));
    listOf(raw, 'claims').forEach((claim, i) => refer(name, `claims.${i}.source`, textOf(claim, 'source'), 'sources'));
    refer(name, 'company', company, 'companies');
    const isContext = textOf(raw, 'kind') === 'context';
    if (isContext && company !== undefined)
      faults.add(name, 'company', company, 'an event of kind “context” has none of; remove it or change the kind');
    if (!isContext && company === undefined)
      faults.add(
        name,
        'company',
        undefined,
        'every event needs that is not of kind “context”; add the id of a company',
      );
    const time = times.get(company ?? '');
    if (when && time && !mayLieWithin(when, time))
      faults.add(
        name,
        'when',
        when.edtf,
        `lies outside the time at “${company}” (${time.map(({ edtf }) => edtf).join(', ')}); correct one of the two`,
      );
    if (!parsed || !when) return [];
    const { eras = [], claims = [] } = parsed;
    return [{ ...parsed, eras, claims: claims.length > 0 ? claims : told, when }];
  });

  if (faults.found.length > 0 || !head.success || asOf?.end.kind !== 'known')
    return { timeline: null, faults: faults.found };
  const timeline = {
    ...head.data,
    asOf: asOf.end.latest,
    companies: assignColors(companies),
    eras,
    people,
    sources,
    events: sortEvents(events),
  };
  return { timeline, faults: [] };
};

/**
 * Checks an owner's data and reads its dates.
 * @param source the default export of `src/data/timeline.ts`
 * @throws {TimelineError} with every fault at once, each a sentence that names entry, field, value and remedy
 */
export const loadTimeline = (source: unknown): Timeline => {
  const { timeline, faults } = readTimeline(source);
  if (!timeline) throw new TimelineError(faults);
  return timeline;
};
