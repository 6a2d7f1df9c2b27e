import '../i18n/all.ts';
import { getCollection, type CollectionEntry } from 'astro:content';
import source from '../data/timeline.ts';
import type { Locale } from '../i18n/index.ts';
import { loadStory, type Chapter } from '../timeline/model/chapters.ts';
import type { Timeline } from '../timeline/model/timeline.ts';

/** A chapter with the collection entry that renders it. */
export interface StoryChapter extends Chapter {
  readonly entry: CollectionEntry<'story'>;
}

export interface Story {
  readonly timeline: Timeline;
  /** The chapters of a language, in order. */
  readonly chapters: (locale: Locale) => readonly StoryChapter[];
}

/** A build has done so before; on the dev server, files change. */
const refuseFaults = async (): Promise<void> => {
  const [{ CareerError }, { findCareerFaults }] = await Promise.all([
    import('./career/career-error.ts'),
    import('./career/find-career-faults.ts'),
  ]);
  const faults = await findCareerFaults(process.cwd(), source);
  if (faults.length > 0) throw new CareerError(process.cwd(), faults);
};

const read = async (): Promise<Story> => {
  if (import.meta.env.DEV) await refuseFaults();
  const entries = (await getCollection('story')).toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
  const files = entries.map(({ id, data, body }) => ({ id, frontmatter: data, body: body ?? '' }));
  const { timeline, chapters } = loadStory(source, files);
  const withEntries = chapters.flatMap((chapter) =>
    entries.filter(({ id }) => id === `${chapter.locale}/${chapter.slug}`).map((entry) => ({ ...chapter, entry })),
  );
  return { timeline, chapters: (locale) => withEntries.filter((chapter) => chapter.locale === locale) };
};

let story: Promise<Story> | undefined;

/**
 * The checked timeline and its chapters, read once in a build.
 * @throws {TimelineError} with all faults of the owner's data
 */
export const getStory = (): Promise<Story> => (story ??= read());
