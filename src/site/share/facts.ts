import type { Locale } from '../../i18n/index.ts';
import type { Width } from './choice.ts';

export type Localized<Value = string> = Readonly<Record<Locale, Value>>;

/** Something that a snippet may show. */
export interface Subject {
  readonly id: string;
  readonly name: Localized;
}

export interface Picture {
  /** Its alternative text. */
  readonly alt: string;
  /** Its height for a width of 1. */
  readonly ratio: number;
}

/** A subject that has a page and a picture. */
export interface Pictured extends Subject {
  readonly picture: Localized<Picture>;
}

/** The height of a frame in pixels, and that of one without controls. */
export interface FrameHeight {
  readonly whole: number;
  readonly plain: number;
}

/** All that snippets are made of, as the page of the builder carries it. */
export interface Facts {
  /** The absolute address of the story by language, ending in `/`; every other page follows it. */
  readonly roots: Localized;
  /** The absolute address under which files without a language stand, ending in `/`. */
  readonly files: string;
  /** The whole timeline; its name is what follows the name of any other subject. */
  readonly whole: Omit<Pictured, 'id'>;
  readonly companies: readonly Pictured[];
  readonly eras: readonly Pictured[];
  /** How high frames with the whole timeline are likely to be, by their width in pixels. */
  readonly heights: Localized<Readonly<Record<Width, FrameHeight>>>;
  readonly events: readonly (Subject & { readonly company?: string })[];
  /** The values of `integrity` for the two scripts. */
  readonly integrity: Readonly<Record<'frame' | 'element', string>>;
}

/** The companies, eras or events of a timeline. */
export const subjectsOf = ({ companies, eras, events }: Facts, kind: 'company' | 'era' | 'event'): readonly Subject[] =>
  ({ company: companies, era: eras, event: events })[kind];
