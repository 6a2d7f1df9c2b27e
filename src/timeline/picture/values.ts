import { transform } from 'lightningcss';

/** A colour in both themes, as hexadecimal numbers. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/** Browsers that know neither `oklch()` nor `lab()`: what is computed for them, every renderer reads. */
const plainBrowsers = { chrome: 80 << 16 };

const computed = new Map<string, string>();

/**
 * What a value comes to where a property takes it.
 * @throws where the stylesheet is in error
 */
const compute = (property: string, value: string): string => {
  const css = `a{${property}:${value}}`;
  const known = computed.get(css);
  if (known !== undefined) return known;
  const code = transform({ filename: 'value.css', code: new TextEncoder().encode(css), targets: plainBrowsers }).code;
  const [, result = ''] = new RegExp(`${property}:\\s*([^;]+);`).exec(new TextDecoder().decode(code)) ?? [];
  computed.set(css, result);
  return result;
};

const numberOf = (text: string, written: string): number => {
  const [, number] = /^(-?[\d.]+(?:e-?\d+)?)(?:px)?$/.exec(text) ?? [];
  if (number === undefined) throw new TypeError(`“${written}” is no length that a picture can have`);
  return Number(number);
};

/**
 * Puts the values of custom properties in the place of `var()`; a fallback holds no parentheses.
 * @returns undefined where a property has neither value nor fallback: the whole declaration then counts for nothing
 */
export const withVariables = (value: string, variable: (name: string) => string | undefined): string | undefined => {
  const [use, name = '', fallback] = /var\((--[\w-]+)(?:,([^()]*))?\)/.exec(value) ?? [];
  if (use === undefined) return value;
  const found = variable(name) ?? fallback?.trim();
  return found === undefined ? undefined : withVariables(value.replace(use, found), variable);
};

/**
 * A length in CSS pixels; sums and products are worked out.
 * @param whole what percentages are counted from
 */
export const toPixels = (value: string, whole: number): number =>
  value.endsWith('%')
    ? (Number(value.slice(0, -1)) / 100) * whole
    : numberOf(compute('margin-left', /^[-\d.]+$/.test(value) ? `${value}px` : value), value);

/** How far a `transform` of translations moves, in CSS pixels to the right and down. */
export const toShift = (value: string): readonly [x: number, y: number] => {
  const [, axis, list = ''] = /^translate(X|Y)?\(([^)]*)\)$/.exec(compute('transform', value)) ?? [];
  const [first = 0, second = 0] = list.split(',').map((part) => numberOf(part.trim(), value));
  return axis === 'Y' ? [0, first] : [first, second];
};

/** How far a `translate` moves, in CSS pixels to the right and down. */
export const toTranslation = (value: string): readonly [x: number, y: number] => {
  const [first = 0, second = 0] = compute('translate', value)
    .split(/\s+/)
    .map((part) => numberOf(part, value));
  return [first, second];
};

/** A colour of the stylesheet, `light-dark()` or the same in both themes. */
export const toColour = (value: string): Colour => {
  const [, light = value, dark = value] =
    /^light-dark\(((?:[^(),]|\([^()]*\))+),((?:[^(),]|\([^()]*\))+)\)$/.exec(value.trim()) ?? [];
  return { light: compute('color', light.trim()), dark: compute('color', dark.trim()) };
};
