import type { ChapterFile } from '../model/chapters';
import type { Fault } from '../model/faults';
import type { Timeline } from '../model/timeline';
import { employmentAdvice } from './employment';
import { entriesOf } from './entries';
import { longTextAdvice } from './long-texts';
import { proseOf } from './prose';
import { spellingAdvice } from './spellings';
import { supportAdvice } from './support';
import { translatedYearsAdvice } from './translated-years';

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
