import { transform } from 'lightningcss';

/** A colour in both themes, as hexadecimal numbers. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/** Browsers that know neither `oklch()` nor `lab()`: what is written for them, every renderer reads. */
const plainBrowsers = { chrome: 80 << 16 };

/** A colour as every renderer reads it. */
function toPlain(colour: string): string {
  const code = new TextEncoder().encode(`a{color:${colour}}`);
  const css = new TextDecoder().decode(transform({ filename: 'colour.css', code, targets: plainBrowsers }).code);
  return /color:\s*([^;]+);/.exec(css)?.[1] ?? colour;
}

/** Matches a custom property whose value is, or ends as a fallback with, `light-dark(…, …)` of two colours with arguments. */
const token = /--([\w-]+):[^;]*?light-dark\((\w+\([^()]*\)),\s*(\w+\([^()]*\))\)/g;

/**
 * Finds colours by the names of the custom properties that a stylesheet gives them.
 * @param css the text of the tokens
 * @throws where it has no such colour
 */
export function coloursOf(css: string): (name: string) => Colour {
  const colours = new Map<string, Colour>();
  for (const [, name = '', light = '', dark = ''] of css.matchAll(token))
    colours.set(name, { light: toPlain(light), dark: toPlain(dark) });
  return (name) => {
    const colour = colours.get(name);
    if (!colour) throw new TypeError(`The stylesheet of a picture has no colour “--${name}”.`);
    return colour;
  };
}
