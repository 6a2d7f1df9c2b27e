import type { Basis, ColorToken, CompanyKind, EventKind, Relation } from './vocabulary';

/** A text in every language of the site. */
export interface Localized {
  readonly en: string;
  readonly zh: string;
}

/**
 * An EDTF (ISO 8601-2) date or interval of level 0 or 1: `2016`, `2018-03`, `2010~`, `2018~/2020~`, `2023~/..`, `/2015~`; years
 * from -9999 to 9999, `-0043` is 44 BCE. `2016-21` to `2016-24` are spring to winter of the northern half of the earth:
 * March to May, …, and December 2016 to February 2017; where another season is meant, its months say so.
 */
export type Edtf = string;

export interface CompanySource<Id extends string = string> {
  /** Kebab-case; part of the address `/company/<id>/`. */
  readonly id: Id;
  readonly name: Localized;
  /** The name in the chart, where room is short; the name when absent. */
  readonly label?: Localized;
  readonly kind: CompanyKind;
  /** What the place is called instead of its kind: “Court”, “Hospital”. */
  readonly kindLabel?: Localized;
  /** Id of the company this one belongs to; its events count as that company's too. */
  readonly partOf?: string;
  readonly place?: Localized;
  /** One is given where it is absent, so that neighbours in time differ. */
  readonly color?: ColorToken;
  /** The person's time there; a list, in order, where the person came back. */
  readonly when: Edtf | readonly Edtf[];
  /** What the person took there, and in what field, as a source tells it: “Master of Mathematics”. For résumés. */
  readonly degree?: Localized;
  readonly field?: Localized;
  /** One sentence on the person's time there. */
  readonly summary: Localized;
}

export interface EraSource<Id extends string = string> {
  /** Kebab-case; part of the address `/era/<id>/`. */
  readonly id: Id;
  readonly name: Localized;
  /** The name in the chart, where room is short; the name when absent. */
  readonly label?: Localized;
  readonly when: Edtf;
  /** One sentence on what the era was. */
  readonly summary: Localized;
}

export interface PersonSource<Id extends string = string> {
  readonly id: Id;
  readonly name: Localized;
  /** Who they are, in a phrase that begins as within a sentence. */
  readonly about: Localized;
}

export interface SourceSource<Id extends string = string> {
  readonly id: Id;
  readonly title: Localized;
  /** A few words that stand under an event: “Interview, 2024”. */
  readonly short: Localized;
  readonly publisher: string;
  readonly date: Edtf;
  /** BCP 47 tag of the language the source is written in. */
  readonly language: string;
  readonly url?: string;
  /** The full reference, as in a bibliography. */
  readonly citation: string;
}

export interface ClaimSource<SourceId extends string = string> {
  readonly source: SourceId;
  readonly basis: Basis;
  /** What of the event the claim supports; all of it when absent. */
  readonly of?: 'what' | 'when';
}

export interface EventPersonSource<PersonId extends string = string> {
  readonly id: PersonId;
  readonly relation: Relation;
}

export interface LinkSource {
  readonly href: string;
  readonly label: Localized;
}

export interface EventSource<
  CompanyId extends string = string,
  EraId extends string = string,
  PersonId extends string = string,
  SourceId extends string = string,
> {
  /** Kebab-case; its address is `/#<id>`, so it never changes once published. */
  readonly id: string;
  readonly kind: EventKind;
  readonly when: Edtf;
  /** Where the person was; absent for `context` only. */
  readonly company?: CompanyId;
  readonly eras?: readonly EraId[];
  readonly title: Localized;
  /** The title in the chart, where room is short; the title when absent. */
  readonly label?: Localized;
  /** Major events get their label in the chart before all others. */
  readonly major?: boolean;
  readonly summary: Localized;
  readonly people?: readonly EventPersonSource<PersonId>[];
  readonly tags?: readonly string[];
  /** What supports it; where there are none, it is the owner's own account. */
  readonly claims?: readonly ClaimSource<SourceId>[];
  /** What the editor has to say on dates and attributions. */
  readonly note?: Localized;
  readonly links?: readonly LinkSource[];
  /** The day on which the entry was published here, `2024-05-03`; that of the timeline when absent. Feeds date it so. */
  readonly published?: string;
}

type Ids<List extends readonly { readonly id: string }[]> = List[number]['id'];

/** The person whose career it is. */
export interface ProtagonistSource {
  readonly name: Localized;
  readonly about: Localized;
  /** Pages of the person elsewhere. */
  readonly links?: readonly LinkSource[];
  /** A picture of the person: the path of a file in `public/`, or an address, which pages name and do not load. */
  readonly portrait?: string;
}

/** What the owner calls things, as within a sentence. */
export interface WordsSource {
  /** What eras are, where “technology” is wrong: “style”, “styles”. */
  readonly era?: { readonly one: Localized; readonly other: Localized };
}

/** A list that may be absent; where its type says that it is empty, no entry of it can be referred to. */
type Absent<Companies extends readonly { readonly id: string }[], Entry> =
  string extends Ids<Companies> ? readonly Entry[] : readonly [];

/**
 * Everything the site tells, as an owner writes it in `src/data/timeline.ts`.
 * The lists are type parameters so that an editor refuses an id that none of them defines; one that is not named is empty.
 */
export interface TimelineSource<
  Companies extends readonly CompanySource[] = readonly CompanySource[],
  Eras extends readonly EraSource[] = Absent<Companies, EraSource>,
  People extends readonly PersonSource[] = Absent<Companies, PersonSource>,
  Sources extends readonly SourceSource[] = Absent<Companies, SourceSource>,
> {
  readonly person: ProtagonistSource;
  /** The headline over the story. */
  readonly headline: Localized;
  /** One or two sentences under the headline. */
  readonly standfirst: Localized;
  /** The day up to which the story is told: open ends are drawn and worded “as of” this day. */
  readonly asOf: Edtf;
  /** The day on which the timeline was published here, `2024-05-03`, for feeds; the last day of the story when absent. */
  readonly published?: string;
  readonly words?: WordsSource;
  readonly companies: Companies;
  readonly eras?: Eras;
  readonly people?: People;
  readonly sources?: Sources;
  readonly events: readonly EventSource<Ids<Companies>, Ids<Eras>, Ids<People>, Ids<Sources>>[];
}
