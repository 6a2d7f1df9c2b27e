import type { ChapterFile } from '../model/chapters.ts';
import type { Named } from '../model/faults.ts';
import { textsOf, type Entry } from './entries.ts';

/** A text in one language, of an entry or of a chapter. */
export interface Prose {
  readonly named: Named;
  /** The field that holds it; empty for the body of a chapter. */
  readonly field: string;
  readonly text: string;
}

/** What sentences call a chapter. */
export function namedChapter({ id }: ChapterFile): Named {
  return { name: `chapter “${id}”`, file: `story/${id}`, path: [] };
}

/** Every text of an owner’s data and chapters. */
export function proseOf(entries: readonly Entry[], chapters: readonly ChapterFile[]): readonly Prose[] {
  return [
    ...entries.flatMap(({ named, raw }) =>
      textsOf(raw).flatMap(({ path, byLocale }) =>
        Object.entries(byLocale).map(([locale, text]) => ({
          named,
          field: [...path, locale].filter(Boolean).join('.'),
          text,
        })),
      ),
    ),
    ...chapters.map((chapter) => ({ named: namedChapter(chapter), field: '', text: chapter.body })),
  ];
}
