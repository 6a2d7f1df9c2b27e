import { writeFiles } from '../../../src/site/written';

/** Writes the files below `.astro/` that tests read without a build. */
export default (): Promise<void> => writeFiles(process.cwd());
