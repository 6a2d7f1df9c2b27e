import type { Plugin } from 'vite';

/** The methods of a selection that charts call, and those that these call. */
const methods = new Set(
  'select selectAll selectChildren data enter exit join merge selection order each append remove'.split(' '),
);

/** What makes objects of other kinds, which no chart makes, something to keep, and namespaces of which none has an element. */
const unused = /^(?:ClassList|Local)\.prototype = [^]*?^\};$|^ {2}(?:xlink|xml|xmlns): .*$/gm;

/**
 * Leaves out of d3-selection what no chart calls: a bundler keeps whatever a prototype holds.
 * @throws where the package no longer writes its prototype as an object of names
 */
export const fewerMethods: Plugin = {
  name: 'fewer-methods',
  // What pages are made with may call them all.
  applyToEnvironment: ({ name }) => name === 'client',
  transform(code, id) {
    if (!/\/d3-selection\/.*\.mjs$/.test(id)) return null;
    const [whole = '', body = ''] = /Selection\.prototype = selection\.prototype = \{\n(.*?)\n\};/s.exec(code) ?? [];
    if (!whole) throw new Error('d3-selection has another shape than src/site/scripts/fewer-methods.ts knows.');
    const kept = body.split('\n').filter((line) => {
      const [, name = ''] = /^ {2}([^:]+):/.exec(line) ?? [];
      return methods.has(name);
    });
    const fewer = code.replace(whole, () => `Selection.prototype = {\n${kept.join('\n')}\n};`);
    return { code: fewer.replace(unused, ''), map: null };
  },
};
