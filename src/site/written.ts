import type { AstroIntegration } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeSubsets } from '../fonts/subsets.mjs';
import { paintRules } from '../timeline/draw/paints';
import { run } from './worker/run';

/** Writes what stylesheets and pages read below `.astro/` of a project: the cut fonts and the paints of the chart. */
export const writeFiles = async (root: string): Promise<void> => {
  await mkdir(`${root}/.astro`, { recursive: true });
  await Promise.all([
    writeSubsets(root, (task) => run('cutFont', task)),
    writeFile(`${root}/.astro/paints.css`, `@layer chart{${paintRules()}}`),
  ]);
};

/** Writes those files before a build or a dev server reads them; loading the configuration writes nothing. */
export const writtenFiles = (): AstroIntegration => ({
  name: 'written-files',
  hooks: {
    'astro:config:setup': async ({ command, config }) => {
      if (command === 'build' || command === 'dev') await writeFiles(fileURLToPath(config.root));
    },
  },
});
