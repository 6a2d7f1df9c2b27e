import { compareWhen, type Instant, type When } from './dates.ts';
import type { Localized } from './localized.ts';
import type {
  ClaimSource,
  CompanySource,
  EraSource,
  EventSource,
  PersonSource,
  ProtagonistSource,
  SourceSource,
  WordsSource,
} from './source.ts';
import type { ColorToken } from './vocabulary.ts';

export interface Claim extends Omit<ClaimSource, 'basis'> {
  /** One of `bases`, `ownAccount` with an empty source, or what a file of a later day says. */
  readonly basis: string;
}
/** Another person's part in an event. */
export interface Involved {
  readonly id: string;
  /** One of `relations`, or what a file of a later day says. */
  readonly relation: string;
}
export type Person = PersonSource<Localized>;
export type Source = SourceSource<Localized>;
export interface Company extends Omit<CompanySource<Localized>, 'when' | 'kind' | 'color'> {
  /** One of `companyKinds`, or what a file of a later day says. */
  readonly kind: string;
  readonly color: ColorToken;
  /** The person's time there, from the first stint to the last. */
  readonly when: When;
  /** Where the person came back: each time of its own. */
  readonly stints?: readonly When[];
}
export interface Era extends Omit<EraSource<Localized>, 'when'> {
  readonly when: When;
}
export interface TimelineEvent extends Omit<EventSource<Localized>, 'when' | 'kind' | 'eras' | 'claims' | 'people'> {
  /** One of `eventKinds`, or what a file of a later day says. */
  readonly kind: string;
  readonly eras: readonly string[];
  readonly people?: readonly Involved[];
  readonly claims: readonly Claim[];
  readonly when: When;
}

/** A checked timeline: every id resolves, every date is read, events stand in order of time. */
export interface Timeline {
  /** Tags of the languages that it is written in, the default one first. */
  readonly locales: readonly string[];
  readonly person: ProtagonistSource<Localized>;
  readonly headline: Localized;
  readonly standfirst: Localized;
  /** The end of the day up to which the story is told. */
  readonly asOf: Instant;
  /** The day on which it was published, `2024-05-03`, where given. */
  readonly published?: string;
  readonly words?: WordsSource<Localized>;
  readonly companies: readonly Company[];
  readonly eras: readonly Era[];
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
  readonly events: readonly TimelineEvent[];
}

/** Events in order of time; those of one date in the order in which they are given. */
export const sortEvents = (events: readonly TimelineEvent[]): TimelineEvent[] =>
  events.toSorted((a, b) => compareWhen(a.when, b.when));

/** The ids of a company and of all companies that it is part of, from the inside out. */
export const companyChain = (companies: readonly Company[], id: string | undefined): readonly string[] => {
  const chain: string[] = [];
  for (let at = id; at !== undefined && !chain.includes(at); at = companies.find((c) => c.id === at)?.partOf)
    chain.push(at);
  return chain;
};

/** The entry with an id; a checked timeline has it. */
export const byId = <T extends { readonly id: string }>(entries: readonly T[], id: string): T => {
  const entry = entries.find((e) => e.id === id);
  if (!entry) throw new RangeError(`no entry has the id “${id}”`);
  return entry;
};

/** The times that the person spent at a company, one after another. */
export const stintsOf = ({ when, stints }: Company): readonly When[] => stints ?? [when];

/** What a position is called: its short name, where it has one. */
export const positionName = ({ label, title }: TimelineEvent): Localized => label ?? title;

/** The positions that a person held at a company, in order of time: roles that have a span. */
export const positionsAt = ({ events }: Pick<Timeline, 'events'>, company: string): readonly TimelineEvent[] =>
  events.filter((event) => event.kind === 'role' && event.company === company && event.when.interval);
