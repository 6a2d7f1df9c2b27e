import { isoDay } from './window.ts';
import { day, type Bound, type When } from './dates.ts';
import type { Wire } from './schema.ts';
import { isLocalized, pickLocales } from './localized.ts';
import type { Company, Timeline, TimelineEvent } from './timeline.ts';
import { wireVersion } from './vocabulary.ts';

/** Where the things of a timeline stand on the site, as absolute addresses. */
export interface Addresses {
  readonly event: (id: string) => string;
  readonly company: (id: string) => string;
  readonly era: (id: string) => string;
}

const boundsOf = (bound: Bound): [string | null, string | null] =>
  bound.kind === 'known' ? [isoDay(bound.earliest), isoDay(bound.latest)] : [null, null];

/** A date with its computed bounds, so that no reader has to parse EDTF. */
export const wireWhen = (when: When): NonNullable<Wire['events'][number]['when']> => ({
  edtf: when.edtf,
  start: boundsOf(when.start),
  end: boundsOf(when.end),
  precision: when.precision,
});

/** A date as one line of text for an attribute: its EDTF and its four instants, empty where there is none, with spaces between. */
export function whenToText(when: When): string {
  const { edtf, start, end } = wireWhen(when);
  return [edtf, ...start, ...end].join(' ');
}

const wireEvent = ({ people, tags, claims, ...event }: TimelineEvent, url: string): unknown => ({
  ...event,
  people: people ?? [],
  tags: tags ?? [],
  when: wireWhen(event.when),
  claims,
  url,
});

const wireCompany = ({ stints, ...company }: Company, url: string): unknown => ({
  ...company,
  when: wireWhen(company.when),
  ...(stints && { stints: stints.map(wireWhen) }),
  url,
});

/** The person; the path of a portrait as an address below that of the site. */
const wirePerson = ({ portrait, ...person }: Timeline['person'], { event }: Addresses): unknown => ({
  ...person,
  ...(portrait !== undefined && { portrait: new URL(portrait.replace(/^\//, ''), event('')).href }),
});

/** A value with each text within it in some languages only. */
const inLocales = (value: unknown, locales: readonly string[]): unknown => {
  if (Array.isArray(value)) return value.map((item) => inLocales(item, locales));
  if (typeof value !== 'object' || value === null) return value;
  if (isLocalized(value)) return pickLocales(value, locales);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inLocales(part, locales)]));
};

/**
 * The timeline as `/timeline.json`, version 1: dates computed, so that no reader has to parse EDTF.
 * @param story the story’s address by language
 */
export const toWire = (timeline: Timeline, addresses: Addresses, story?: Readonly<Record<string, string>>): Wire => {
  const { locales, person, words, headline, standfirst, asOf, published, companies, eras, people, sources, events } =
    timeline;
  const wire = {
    version: wireVersion,
    locales,
    person: wirePerson(person, addresses),
    ...(words && { words }),
    headline,
    standfirst,
    ...(story ? { story } : {}),
    asOf: isoDay(asOf - day),
    ...(published !== undefined && { published }),
    companies: companies.map((c) => wireCompany(c, addresses.company(c.id))),
    eras: eras.map((e) => ({ ...e, when: wireWhen(e.when), url: addresses.era(e.id) })),
    people,
    sources,
    events: events.map((e) => wireEvent(e, addresses.event(e.id))),
  };
  return inLocales(wire, locales) as Wire;
};
