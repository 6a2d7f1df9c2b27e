import type { Rule } from './rules';
import { toColour, type Colour } from './values';

/**
 * Finds colours by the names of the custom properties that the rules give to `:root`.
 * @throws where the stylesheets have no such colour
 */
export const coloursOf = (rules: readonly Rule[]): ((name: string) => Colour) => {
  const root = rules.flatMap(({ selector, declarations }) => (selector === ':root' ? [...declarations] : []));
  const values = new Map(root);
  return (name) => {
    const value = values.get(`--${name}`);
    if (value === undefined) throw new TypeError(`The stylesheets of a picture have no colour “--${name}”.`);
    return toColour(value);
  };
};
