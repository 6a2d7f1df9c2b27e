import type { Plugin } from 'vite';

/** The methods of a selection that charts call, and those that these call. */
const methods = new Set(
  'select selectAll selectChildren data enter exit join merge selection order each append remove'.split(' '),
);

/** What makes objects of other kinds, which no chart makes, something to keep. */
const unused = /^(?:ClassList|Local)\.prototype = [^]*?^\};$/gm;

/** What makes an element, which in a chart is of its parent's namespace; and what selects one, which a chart has in hand. */
const creator = /^function creator\(name\) \{$[^]*?^\}$/m;
const selector = /^function select\(selector\) \{$[^]*?^\}$/m;

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
    if (!whole || !creator.test(code) || !selector.test(code))
      throw new Error('d3-selection has another shape than src/site/scripts/fewer-methods.ts knows.');
    const kept = body.split('\n').filter((line) => {
      const [, name = ''] = /^ {2}([^:]+):/.exec(line) ?? [];
      return methods.has(name);
    });
    const fewer = code.replace(whole, () => `Selection.prototype = {\n${kept.join('\n')}\n};`);
    const own = fewer
      .replace(creator, 'const creator = creatorInherit;')
      .replace(selector, 'const select = (node) => new Selection([[node]], root);')
      .replace(unused, '');
    return { code: own, map: null };
  },
};
