import type { BuildOptions, Plugin } from 'vite';

/** The methods of a selection that charts call, and those that these call. */
const methods = new Set(
  'select selectAll selectChildren data enter exit join merge selection order node empty each append remove'.split(' '),
);

/**
 * Leaves methods out of d3-selection that no chart calls: a bundler keeps whatever a prototype holds.
 * @throws where the package no longer writes its prototype as an object of names
 */
export const fewerMethods: Plugin = {
  name: 'fewer-methods',
  // What pages are made with may call them all.
  applyToEnvironment: ({ name }) => name === 'client',
  transform(code, id) {
    if (!/\/d3-selection\/.*\.mjs$/.test(id)) return null;
    const [whole = '', body = ''] = /Selection\.prototype = selection\.prototype = \{\n(.*?)\n\};/s.exec(code) ?? [];
    if (!whole) throw new Error('d3-selection has another shape than src/site/small-scripts.ts knows.');
    const kept = body.split('\n').filter((line) => {
      const [, name = ''] = /^ {2}([^:]+):/.exec(line) ?? [];
      return methods.has(name);
    });
    return { code: code.replace(whole, () => `Selection.prototype = {\n${kept.join('\n')}\n};`), map: null };
  },
};

/** How scripts for browsers are made small: with terser, which takes about a twentieth more off than what Vite has by itself. */
export const smallScripts = {
  minify: 'terser',
  // Nothing is read for what its reading does.
  terserOptions: { compress: { inline: 1, ecma: 2020, passes: 4, pure_getters: true, unsafe_arrows: true } },
  treeshake: { propertyReadSideEffects: false },
} as const satisfies Pick<BuildOptions, 'minify' | 'terserOptions'> & { readonly treeshake: object };

/**
 * A script all of whose functions browsers that know how compile beside the page, while it loads, and whose constants are
 * declared by `let`, which packs better.
 */
export const compiledEarly = (script: string): string =>
  `//# allFunctionsCalledOnLoad\n${script.replace(/\bconst(?=[ [{])/g, 'let')}`;

/** Has what brings a page to life compiled early: it calls nearly all of its functions as soon as it is there. */
export const earlyWake: Plugin = {
  name: 'early-wake',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && file.name === 'wake') file.code = compiledEarly(file.code);
  },
};
