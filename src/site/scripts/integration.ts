import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import type { Plugin, Rolldown } from 'vite';
import { scripts, scriptText, type Script } from './bundle.ts';
import { fewerMethods } from './fewer-methods.ts';
import { bundled, compiledEarly, shrink } from './shrink.ts';

/** The small scripts of pages, by their files. */
const shrinking = new Map<string, Promise<string>>();

/** A script of pages made small; what brings a page to life calls nearly all of its functions at once, and is compiled early. */
const shrinkChunk = async ({ code, name }: Rolldown.OutputChunk): Promise<string> => {
  const script = await shrink(code, true);
  return name === 'wake' ? compiledEarly(script) : script;
};

/** Begins to make the scripts of pages small, as pages are drawn meanwhile. */
const shrunk: Plugin = {
  name: 'shrunk',
  applyToEnvironment: ({ name }) => name === 'client',
  writeBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const script = shrinkChunk(file);
      // Whoever writes it meets what is wrong with it.
      script.catch(() => {});
      shrinking.set(file.fileName, script);
    }
  },
};

/** The script of a component has its name: those who load it name it, too. */
const entryFileNames = ({ name }: { readonly name: string }): string =>
  `_astro/${name.replace(/\.astro_.*/, '').toLowerCase()}.[hash].js`;

/** Makes scripts for browsers small: those of pages, and, beside the rest of a build, those for other people’s pages. */
export const smallScripts = (): AstroIntegration => ({
  name: 'small-scripts',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [fewerMethods, shrunk],
          build: { rolldownOptions: { treeshake: bundled.treeshake } },
          // What renders the pages is not sent to anyone, and needs no time for being small.
          environments: {
            client: {
              build: {
                minify: false,
                cssMinify: true,
                rolldownOptions: { output: { ...bundled.output, entryFileNames } },
              },
            },
          },
        },
      });
    },
    'astro:build:start': () => {
      // Whoever needs one meets what is wrong with it.
      for (const script of Object.keys(scripts)) scriptText(script as Script).catch(() => {});
    },
    'astro:build:done': async ({ dir }) => {
      await Promise.all([...shrinking].map(async ([file, script]) => writeFile(new URL(file, dir), await script)));
    },
  },
});
