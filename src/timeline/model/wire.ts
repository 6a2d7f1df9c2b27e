import { isoDay } from './calendar';
import { day, type Bound, type When } from './dates';
import type { Wire } from './schema';
import type { Localized } from './source';
import type { Timeline, TimelineEvent } from './timeline';
import { wireVersion } from './vocabulary';

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

const wireEvent = ({ people, tags, claims, ...event }: TimelineEvent, url: string): unknown => ({
  ...event,
  people: people ?? [],
  tags: tags ?? [],
  when: wireWhen(event.when),
  claims,
  url,
});

/**
 * The timeline as `/timeline.json`, version 1: dates computed, so that no reader has to parse EDTF.
 * @param story the story’s address by language
 */
export const toWire = (timeline: Timeline, addresses: Addresses, story?: Localized): Wire => {
  const { person, headline, standfirst, asOf, published, companies, eras, people, sources, events } = timeline;
  const wire = {
    version: wireVersion,
    locales: ['en', 'zh'],
    person,
    headline,
    standfirst,
    ...(story ? { story } : {}),
    asOf: isoDay(asOf - day),
    ...(published !== undefined && { published }),
    companies: companies.map((c) => ({ ...c, when: wireWhen(c.when), url: addresses.company(c.id) })),
    eras: eras.map((e) => ({ ...e, when: wireWhen(e.when), url: addresses.era(e.id) })),
    people,
    sources,
    events: events.map((e) => wireEvent(e, addresses.event(e.id))),
  };
  return wire as Wire;
};
