import { readData } from '../../../src/site/career/read-data.ts';
import { writeFiles } from '../../../src/site/written.ts';

/** Writes the files below `.astro/` that tests read without a build. */
export default async (): Promise<void> => writeFiles('.', (await readData('.')).source);
