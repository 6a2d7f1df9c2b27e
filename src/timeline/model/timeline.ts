import { compareWhen, type Instant, type When } from './dates';
import type {
  ClaimSource,
  CompanySource,
  EraSource,
  EventSource,
  Localized,
  PersonSource,
  SourceSource,
} from './source';

export type Claim = ClaimSource;
export type Person = PersonSource;
export type Source = SourceSource;
export interface Company extends Omit<CompanySource, 'when'> {
  readonly when: When;
}
export interface Era extends Omit<EraSource, 'when'> {
  readonly when: When;
}
export interface TimelineEvent extends Omit<EventSource, 'when'> {
  readonly when: When;
}

/** A checked timeline: every id resolves, every date is read, events stand in order of time. */
export interface Timeline {
  readonly person: { readonly name: Localized; readonly about: Localized };
  readonly headline: Localized;
  readonly standfirst: Localized;
  /** The end of the day up to which the story is told. */
  readonly asOf: Instant;
  /** The day on which it was published, `2024-05-03`, where given. */
  readonly published?: string;
  readonly companies: readonly Company[];
  readonly eras: readonly Era[];
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
  readonly events: readonly TimelineEvent[];
}

/** Events in order of time; equal dates in order of id. */
export const sortEvents = (events: readonly TimelineEvent[]): TimelineEvent[] =>
  events.toSorted((a, b) => compareWhen(a.when, b.when) || (a.id < b.id ? -1 : 1));

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
