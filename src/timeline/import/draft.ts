import type { Locale } from '../../i18n/languages.ts';
import type { CompanyKind, EventKind } from '../model/vocabulary.ts';
import type { Written } from './dates.ts';

/** An entry of a file, before it has an id and before its date is read. */
interface DraftEntry {
  /** Where it stands in the file: `work[2]`, `Positions.csv:4`. */
  readonly at: string;
  readonly date: Written;
}

/** A time at an employer or a place of study. */
export interface DraftStay extends DraftEntry {
  readonly place: string;
  readonly kind: CompanyKind;
  /** What the person was there. */
  readonly position?: string;
  /** What the place is, by the file. */
  readonly description?: string;
  readonly where?: string;
  readonly degree?: string;
  readonly field?: string;
  readonly summary?: string;
  /** Things done there, in sentences; those that end with a time in parentheses become events. */
  readonly highlights?: readonly string[];
}

/** Something that happened, at a place that is named or at none. */
export interface DraftEvent extends DraftEntry {
  readonly kind: EventKind;
  readonly title: string;
  readonly summary?: string;
  /** The name of the place. */
  readonly place?: string;
  readonly placeKind?: CompanyKind;
  readonly link?: string;
  readonly id?: string;
}

export interface DraftEra extends DraftEntry {
  readonly name: string;
  readonly summary?: string;
}

/** What a file of another format says, in one shape for all of them. */
export interface Draft {
  readonly name: string;
  readonly about?: string;
  readonly headline?: string;
  readonly standfirst?: string;
  readonly links?: readonly { readonly href: string; readonly label: string }[];
  readonly portrait?: string;
  readonly stays: readonly DraftStay[];
  readonly events: readonly DraftEvent[];
  readonly eras: readonly DraftEra[];
  /** What the file says and the career does not hold. */
  readonly notes: readonly string[];
  readonly decide: readonly string[];
}

/** The language that a career is written in and the day of the import, `2024-05-03`. */
export interface ImportOptions {
  readonly locale: Locale;
  readonly today: string;
}
