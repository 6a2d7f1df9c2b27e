import { entriesOf } from '../../timeline/lint/entries.ts';
import { linkAdvice } from '../../timeline/lint/links.ts';
import { lintTimeline } from '../../timeline/lint/lint.ts';
import { readTimeline } from '../../timeline/model/load.ts';
import { askLink } from './ask-link.ts';
import type { FileFault } from './career-error.ts';
import { findCareerFaults, inOrder, locate } from './find-career-faults.ts';
import { chaptersOf, readContent } from './read-content.ts';
import { readData } from './read-data.ts';

/**
 * What the owner of a project may want to look at again, in order of files and lines; the faults where there are any.
 * @param online whether addresses are asked
 */
export async function lintCareer(root: string, online = false): Promise<readonly FileFault[]> {
  const faults = await findCareerFaults(root);
  if (faults.length > 0) return faults;
  const data = await readData(root);
  const files = readContent(root);
  const { timeline } = readTimeline(data.source);
  if (!timeline) return [];
  const advice = [
    ...lintTimeline(data.source, timeline, chaptersOf(files)),
    ...(online ? await linkAdvice(entriesOf(data.source), askLink) : []),
  ];
  return inOrder(
    advice.map((one) => locate(one, data, files)),
    files,
  );
}
