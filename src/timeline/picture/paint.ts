import type { Colour } from './colours.ts';

export type PaintProperty = 'fill' | 'stroke' | 'stop-color';

/** Colours elements: the light colour as an attribute, the dark one by a class. */
export interface Painter {
  readonly paint: (element: Element, property: PaintProperty, colour: Colour) => void;
  /** The rules that make what was painted dark where the reader prefers it. */
  readonly darkRules: () => string;
}

/**
 * A painter for one picture. Renderers that know no media queries, or no stylesheets at all, show the light colours.
 */
export const makePainter = (): Painter => {
  const classes = new Map<string, { readonly name: string; readonly rule: string }>();
  return {
    paint: (element, property, { light, dark }) => {
      element.setAttribute(property, light);
      if (light === dark) return;
      const key = `${property} ${light} ${dark}`;
      const known = classes.get(key) ?? {
        name: `d${classes.size}`,
        rule: `.d${classes.size}{${property}:${dark}}`,
      };
      classes.set(key, known);
      element.setAttribute('class', [element.getAttribute('class'), known.name].filter(Boolean).join(' '));
    },
    darkRules: () => `@media (prefers-color-scheme:dark){${[...classes.values()].map(({ rule }) => rule).join('')}}`,
  };
};
