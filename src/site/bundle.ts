import { createHash } from 'node:crypto';
import { minify, type MinifyOptions } from 'terser';
import { build, type Rolldown } from 'vite';
import { cached } from './cache';
import { fewerMethods, smallScripts } from './small-scripts';

/** Scripts for other people’s pages, by their address below the site, each one file without imports. */
export const scripts = {
  'embed/v1/career-timeline.js': 'src/timeline/embed/element/start.ts',
  'embed/v1/frame.js': 'src/timeline/embed/host/start.ts',
  'embed/v1/frame-head.js': 'src/timeline/embed/frame/head.ts',
  'embed/v1/frame-page.js': 'src/timeline/embed/frame/start.ts',
} as const;
export type Script = keyof typeof scripts;

const terserOptions: MinifyOptions = smallScripts.terserOptions;

/** A script made small, which takes longer than all else of a build. */
const minified = async (script: string): Promise<string> => {
  const { bytes } = await cached('script.js', [script, JSON.stringify(terserOptions)], async () =>
    Buffer.from((await minify(script, terserOptions)).code ?? ''),
  );
  return bytes.toString();
};

const bundle = async (entry: string): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [fewerMethods],
    build: {
      write: false,
      target: 'es2022',
      // The first to know `light-dark()`: made into anything else, it no longer follows the theme of an element.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      minify: false,
      cssMinify: true,
      rolldownOptions: {
        input: entry,
        output: { format: 'iife', entryFileNames: 'script.js' },
        treeshake: smallScripts.treeshake,
      },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  const chunk = output?.output.find((part) => part.type === 'chunk');
  if (!chunk) throw new Error(`${entry} gave no script.`);
  return minified(chunk.code);
};

const bundles = new Map<Script, Promise<string>>();

/** The text of a script, bundled once in a build. */
export const scriptText = (script: Script): Promise<string> => {
  const text = bundles.get(script) ?? bundle(scripts[script]);
  bundles.set(script, text);
  return text;
};

/** The value of `integrity` for a script. */
export const integrityOf = async (script: Script): Promise<string> =>
  `sha384-${createHash('sha384')
    .update(await scriptText(script))
    .digest('base64')}`;
