import { entriesOf } from '../../timeline/lint/entries';
import { linkAdvice } from '../../timeline/lint/links';
import { lintTimeline } from '../../timeline/lint/lint';
import { readTimeline } from '../../timeline/model/load';
import { askLink } from './ask-link';
import type { FileFault } from './career-error';
import { findCareerFaults, inOrder, locate } from './find-career-faults';
import { chaptersOf, readContent } from './read-content';
import { readData } from './read-data';

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
