import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Locale, Words } from '../../i18n/index.ts';
import { fewerMethods } from './fewer-methods.ts';
import { bundled, compiledEarly, inAscii, shrink } from './shrink.ts';

/** Scripts for other people’s pages, by their address below the site, each one file without imports. */
export const scripts = {
  'embed/v1/career-timeline.js': 'src/timeline/embed/element/start.ts',
  'embed/v1/frame.js': 'src/timeline/embed/host/start.ts',
  'embed/v1/frame-head.js': 'src/timeline/embed/frame/head.ts',
  'embed/v1/frame-page.js': 'src/timeline/embed/frame/start.ts',
} as const;
export type Script = keyof typeof scripts;

const bundle = async (entry: string, plugins: readonly Plugin[] = []): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [fewerMethods, ...plugins],
    build: {
      write: false,
      target: 'es2022',
      // The first to know `light-dark()`: made into anything else, it no longer follows the theme of an element.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      minify: false,
      cssMinify: true,
      rolldownOptions: {
        input: entry,
        output: { ...bundled.output, format: 'iife', entryFileNames: 'script.js' },
        treeshake: bundled.treeshake,
      },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  const chunk = output?.output.find((part) => part.type === 'chunk');
  if (!chunk) throw new Error(`${entry} gave no script.`);
  return shrink(chunk.code);
};

const bundles = new Map<Script, Promise<string>>();

/** Those that draw a chart as soon as they are there. */
const drawing: readonly Script[] = ['embed/v1/career-timeline.js', 'embed/v1/frame-page.js'];

const bundleOf = async (script: Script): Promise<string> => {
  const text = inAscii(await bundle(scripts[script]));
  return drawing.includes(script) ? compiledEarly(text) : text;
};

/** The text of a script, bundled once in a build. */
export const scriptText = (script: Script): Promise<string> => {
  const text = bundles.get(script) ?? bundleOf(script);
  bundles.set(script, text);
  return text;
};

/** A module that adds words of a language to those that charts find. */
const wordsModule = (locale: Locale, parts: readonly (keyof Words)[]): Plugin => ({
  name: 'words',
  resolveId: (id) => (id === 'words' ? '\0words' : null),
  load: (id) =>
    id === '\0words'
      ? `import { ${parts.join()} } from ${JSON.stringify(resolve(`src/i18n/${locale}.ts`))};
         Object.assign(((globalThis.careerTimelineWords ??= {}).${locale} ??= {}), { ${parts.join()} });`
      : null,
});

/** The text of a script with words of a language: pages and frames need those of the chart alone, elements all. */
export const wordsText = (locale: Locale, parts: readonly (keyof Words)[]): Promise<string> =>
  bundle('words', [wordsModule(locale, parts)]);

/** The value of `integrity` for a script. */
export const integrityOf = async (script: Script): Promise<string> =>
  `sha384-${createHash('sha384')
    .update(await scriptText(script))
    .digest('base64')}`;
