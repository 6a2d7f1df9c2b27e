import type { Locale } from '../../i18n/languages.ts';
import type { Basis, ColorToken, CompanyKind, EventKind, Relation } from './vocabulary.ts';

/** A text in the languages of a site: one for each, or one that is the same in all. */
export type TextIn<Language extends string> = string | Readonly<Record<Language, string>>;

/** A text in languages that an editor does not check; `npm run build` does. */
type AnyText = TextIn<string>;

/** The languages of a text. */
type LanguageOf<Text> = Locale & keyof Exclude<Text, string>;

/**
 * An EDTF (ISO 8601-2) date or interval of level 0 or 1: `2016`, `2018-03`, `2010~`, `2018~/2020~`, `2023~/..`, `/2015~`; years
 * from -9999 to 9999, `-0043` is 44 BCE. `2016-21` to `2016-24` are spring to winter of the northern half of the earth:
 * March to May, …, and December 2016 to February 2017; where another season is meant, its months say so.
 */
export type Edtf = string;

export interface CompanySource<Text = AnyText, Id extends string = string> {
  /** Kebab-case; part of the address `/company/<id>/`. */
  readonly id: Id;
  readonly name: Text;
  /** The name in the chart, where room is short; the name when absent. */
  readonly label?: Text;
  readonly kind: CompanyKind;
  /** What the place is called instead of its kind: “Court”, “Hospital”. */
  readonly kindLabel?: Text;
  /** Id of the company this one belongs to; its events count as that company's too. */
  readonly partOf?: string;
  readonly place?: Text;
  /** One is given where it is absent, so that neighbours in time differ. */
  readonly color?: ColorToken;
  /** The person's time there; a list, in order, where the person came back. */
  readonly when: Edtf | readonly Edtf[];
  /** What the person took there, and in what field, as a source tells it: “Master of Mathematics”. For résumés. */
  readonly degree?: Text;
  readonly field?: Text;
  /** One sentence on the person's time there. */
  readonly summary: Text;
}

export interface EraSource<Text = AnyText, Id extends string = string> {
  /** Kebab-case; part of the address `/era/<id>/`. */
  readonly id: Id;
  readonly name: Text;
  /** The name in the chart, where room is short; the name when absent. */
  readonly label?: Text;
  readonly when: Edtf;
  /** One sentence on what the era was. */
  readonly summary: Text;
}

export interface PersonSource<Text = AnyText, Id extends string = string> {
  readonly id: Id;
  readonly name: Text;
  /** Who they are, in a phrase that begins as within a sentence. */
  readonly about: Text;
}

export interface SourceSource<Text = AnyText, Id extends string = string> {
  readonly id: Id;
  readonly title: Text;
  /** A few words that stand under an event: “Interview, 2024”. */
  readonly short: Text;
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

export interface LinkSource<Text = AnyText> {
  readonly href: string;
  readonly label: Text;
}

export interface EventSource<
  Text = AnyText,
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
  readonly title: Text;
  /** The title in the chart, where room is short; the title when absent. */
  readonly label?: Text;
  /** Major events get their label in the chart before all others. */
  readonly major?: boolean;
  readonly summary: Text;
  readonly people?: readonly EventPersonSource<PersonId>[];
  readonly tags?: readonly string[];
  /** What supports it; where there are none, it is the owner's own account. */
  readonly claims?: readonly ClaimSource<SourceId>[];
  /** What the editor has to say on dates and attributions. */
  readonly note?: Text;
  readonly links?: readonly LinkSource<Text>[];
  /** The day on which the entry was published here, `2024-05-03`; that of the timeline when absent. Feeds date it so. */
  readonly published?: string;
}

type Ids<List extends readonly { readonly id: string }[]> = List[number]['id'];

/** The person whose career it is. */
export interface ProtagonistSource<Text = AnyText> {
  readonly name: Text;
  readonly about: Text;
  /** Pages of the person elsewhere. */
  readonly links?: readonly LinkSource<Text>[];
  /** A picture of the person: the path of a file in `public/`, or an address, which pages name and do not load. */
  readonly portrait?: string;
}

/** What the owner calls things, as within a sentence. */
export interface WordsSource<Text = AnyText> {
  /** What eras are, where “technology” is wrong: “style”, “styles”. */
  readonly era?: { readonly one: Text; readonly other: Text };
}

/** A list that may be absent; where its type says that it is empty, no entry of it can be referred to. */
type Absent<Companies extends readonly { readonly id: string }[], Entry> =
  string extends Ids<Companies> ? readonly Entry[] : readonly [];

/**
 * Everything the site tells, as an owner writes it in `src/data/timeline.ts`.
 * The lists are type parameters so that an editor refuses an id that none of them defines; one that is not named is empty.
 * So are its texts, `TextIn<'en' | 'zh'>`, so that it refuses one that lacks a language; those of any language are taken where they are not named.
 */
export interface TimelineSource<
  Companies extends readonly CompanySource[] = readonly CompanySource[],
  Eras extends readonly EraSource[] = Absent<Companies, EraSource>,
  People extends readonly PersonSource[] = Absent<Companies, PersonSource>,
  Sources extends readonly SourceSource[] = Absent<Companies, SourceSource>,
  Text = AnyText,
> {
  /** The languages of the site, the default one first. */
  readonly locales: readonly LanguageOf<Text>[];
  readonly person: ProtagonistSource<Text>;
  /** The headline over the story. */
  readonly headline: Text;
  /** One or two sentences under the headline. */
  readonly standfirst: Text;
  /** The day up to which the story is told: open ends are drawn and worded “as of” this day. */
  readonly asOf: Edtf;
  /** The day on which the timeline was published here, `2024-05-03`, for feeds; the last day of the story when absent. */
  readonly published?: string;
  readonly words?: WordsSource<Text>;
  readonly companies: Companies;
  readonly eras?: Eras;
  readonly people?: People;
  readonly sources?: Sources;
  readonly events: readonly EventSource<Text, Ids<Companies>, Ids<Eras>, Ids<People>, Ids<Sources>>[];
}
