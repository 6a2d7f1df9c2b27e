import type { TimelineSource } from '../model/source.ts';

/** A career as an owner writes it, in any languages. */
export type Career = TimelineSource;

/** What an import says to the owner, in sentences that name the place in the file. */
export interface Report {
  /** What the career does not hold, or holds otherwise than the file. */
  readonly notes: readonly string[];
  /** What is in the file and cannot be placed before a person decides. */
  readonly decide: readonly string[];
}

export interface Imported {
  readonly career: Career;
  readonly report: Report;
}
