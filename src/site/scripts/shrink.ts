import { minify as shorten, type JsMinifyOptions } from '@swc/core';
import { minify } from 'vite';

const options: JsMinifyOptions = {
  ecma: 2020,
  // Nothing is read for what its reading does.
  compress: { ecma: 2020, passes: 4, pure_getters: true, sequences: false, unsafe_arrows: true },
  mangle: true,
};

/**
 * What the bundler does before a script is shrunk: it leaves out what is never called, and whatever it can make shorter by
 * itself.
 */
export const bundled = {
  treeshake: { propertyReadSideEffects: false },
  output: { minify: { compress: true, mangle: false } },
} as const;

/**
 * A script made small by SWC, which takes about a twentieth more off than the bundler, and by what the bundler does once
 * more.
 * @param script a module, or a classic script
 */
export async function shrink(script: string, module = false): Promise<string> {
  const shorter = await shorten(script, { ...options, module });
  const { code } = await minify('script.js', shorter.code, { ...bundled.output.minify, codegen: true });
  return code;
}

/**
 * A script all of whose functions browsers that know how compile beside the page, while it loads, and whose constants are
 * declared by `let`, which packs better.
 */
export const compiledEarly = (script: string): string =>
  `//# allFunctionsCalledOnLoad\n${script.replace(/\bconst(?=[ [{])/g, 'let')}`;

/**
 * A classic script in ASCII alone, which is the same in whatever encoding a page has: a browser reads a script of no encoding
 * of its own in that of the page.
 */
export const inAscii = (script: string): string =>
  script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
