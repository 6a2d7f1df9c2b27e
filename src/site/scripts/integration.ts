import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { scripts, scriptText, type Script } from './bundle';
import { fewerMethods } from './fewer-methods';
import { bundled, compiledEarly, shrink } from './shrink';

/**
 * Makes the scripts of pages small, and has what brings a page to life compiled early: it calls nearly all of its functions
 * as soon as it is there.
 */
const shrunk: Plugin = {
  name: 'shrunk',
  enforce: 'post',
  applyToEnvironment: ({ name }) => name === 'client',
  async generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const script = await shrink(file.code, true);
      file.code = file.name === 'wake' ? compiledEarly(script) : script;
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
  },
});
