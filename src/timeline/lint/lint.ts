import type { ChapterFile } from '../model/chapters.ts';
import type { Fault } from '../model/faults.ts';
import type { Timeline } from '../model/timeline.ts';
import { employmentAdvice } from './employment.ts';
import { entriesOf } from './entries.ts';
import { longTextAdvice } from './long-texts.ts';
import { proseOf } from './prose.ts';
import { spellingAdvice } from './spellings.ts';
import { supportAdvice } from './support.ts';
import { translatedYearsAdvice } from './translated-years.ts';

/**
 * What an owner may want to look at again in data and chapters that are free of faults.
 * @param source the data as it is written
 * @param timeline the same, checked
 */
export function lintTimeline(
  source: unknown,
  timeline: Timeline,
  chapters: readonly ChapterFile[] = [],
): readonly Fault[] {
  const entries = entriesOf(source);
  return [
    ...employmentAdvice(timeline, entries),
    ...supportAdvice(timeline, entries),
    ...translatedYearsAdvice(entries, chapters),
    ...longTextAdvice(entries),
    ...spellingAdvice(proseOf(entries, chapters)),
  ];
}
