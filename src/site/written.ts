import type { AstroIntegration } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { folder, writeSubsets } from '../fonts/subsets.ts';
import { paintRules } from '../timeline/draw/paints.ts';
import { run } from './worker/run.ts';

/** Writes what stylesheets and pages of a career read below `.astro/` of a project: the cut fonts and the paints of the chart. */
export const writeFiles = async (root: string, career: unknown): Promise<void> => {
  await mkdir(`${root}/.astro`, { recursive: true });
  await Promise.all([
    writeSubsets(root, career, (task) => run('cutFont', task)),
    writeFile(`${root}/.astro/paints.css`, `@layer chart{${paintRules()}}`),
  ]);
};

/** Holds up whatever names a written file, itself or in a stylesheet that it imports, until all are there. */
const waitFor = (written: Promise<void>): Plugin => ({
  name: 'written-files',
  enforce: 'pre',
  transform: {
    filter: { code: [`${folder}/`, '@import'] },
    handler: async () => {
      await written;
    },
  },
});

/** Writes those files for a build or a dev server; loading the configuration writes nothing. */
export const writtenFiles = (career: unknown): AstroIntegration => ({
  name: 'written-files',
  hooks: {
    'astro:config:setup': ({ command, config, updateConfig }) => {
      if (command !== 'build' && command !== 'dev') return;
      const written = writeFiles(fileURLToPath(config.root), career);
      // Whoever waits for them meets what is wrong with them.
      written.catch(() => {});
      updateConfig({ vite: { plugins: [waitFor(written)] } });
    },
  },
});
