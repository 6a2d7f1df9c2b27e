import { createHash } from 'node:crypto';
import { build, type Rolldown } from 'vite';

/** Scripts for other people’s pages, by their address below the site, each one file without imports. */
export const scripts = {
  'embed/v1/career-timeline.js': 'src/timeline/embed/career-timeline.ts',
  'embed/v1/frame.js': 'src/timeline/embed/host-page.ts',
  'embed/v1/frame-head.js': 'src/timeline/embed/frame-head.ts',
  'embed/v1/frame-page.js': 'src/timeline/embed/frame-page.ts',
} as const;
export type Script = keyof typeof scripts;

const bundle = async (entry: string): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      // The first to know `light-dark()`: made into anything else, it no longer follows the theme of an element.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      // Half a kilobyte less, after gzip, than what Vite has by itself. Nothing is read for what its reading does.
      minify: 'terser',
      terserOptions: { compress: { inline: 1, ecma: 2020, pure_getters: true } },
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'script.js' } },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  const chunk = output?.output.find((part) => part.type === 'chunk');
  if (!chunk) throw new Error(`${entry} gave no script.`);
  return chunk.code;
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
