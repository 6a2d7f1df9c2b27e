import { readFileSync } from 'node:fs';
import { blend, parse, type Color } from 'culori';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const css = (path: string): string => readFileSync(`src/${path}`, 'utf8');

const parsed = (value: string): Color => {
  const color = parse(value);
  if (!color) throw new Error(`${value} is no colour.`);
  return color;
};

/** The colour tokens of a theme as `tokens.css` writes them, by name without the dashes. */
export const colorTokens = (theme: Theme): ReadonlyMap<string, Color> =>
  new Map(
    [
      ...css('styles/tokens.css').matchAll(
        /--([a-z-]+): var\(--ct-\1, light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)/g,
      ),
    ].map(([, name = '', light = '', dark = '']) => [name, parsed(theme === 'light' ? light : dark)]),
  );

/** What a browser shows where a colour lies on a ground at an opacity. */
export const laidOn = (ground: Color, color: Color, opacity = 1): Color =>
  blend([ground, { ...color, alpha: opacity }], 'normal', 'rgb');

/** The rules of a sheet as pairs of selector and body; rules within others count on their own. */
export const rulesOf = (sheet: string): (readonly [selector: string, body: string])[] =>
  [...sheet.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => [selector.trim(), body]);
