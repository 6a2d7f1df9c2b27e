/**
 * How a sort of element is painted, by properties of CSS. Colours are names of tokens, `company` that of the employer it belongs
 * to; lengths are in pixels. The fill alone is transparent: a browser makes a layer of its own of each element that is as a whole.
 */
export type Paint = Readonly<
  Partial<
    Record<'fill' | 'stroke', string> & Record<'stroke-width' | 'font-size' | 'font-weight' | 'fill-opacity', number>
  >
>;

/**
 * The paint of every sort of element of a chart, by its class; of two classes of one element the later here goes before.
 * The stylesheet of pages and the attributes of pictures are both made of it.
 */
export const paints: Readonly<Record<string, Paint>> = {
  'ct-ground': { 'fill-opacity': 0.35 },
  'ct-ground-highlighted': { 'fill-opacity': 0.6 },
  'ct-ground-muted': { 'fill-opacity': 0.1 },
  'ct-row-head': { 'fill-opacity': 0.6 },
  'ct-head-muted': { 'fill-opacity': 0.4 },
  'ct-era-name': { fill: 'ink', 'font-size': 12, 'font-weight': 600 },
  'ct-row-line': { fill: 'rule' },
  'ct-row-name': { fill: 'ink-soft', 'font-size': 12, 'font-weight': 600 },
  'ct-part': { stroke: 'paper', 'stroke-width': 1.5 },
  'ct-arrow': { fill: 'company' },
  'ct-divider': { fill: 'paper' },
  'ct-position': { fill: 'paper', 'font-size': 12, 'font-weight': 600 },
  'ct-name': { fill: 'company', 'font-size': 14, 'font-weight': 600 },
  'ct-name-small': { fill: 'company', 'font-size': 12, 'font-weight': 600 },
  'ct-dates': { fill: 'ink-soft', 'font-size': 12, 'font-weight': 400 },
  'ct-step': { fill: 'company' },
  'ct-step-uncertain': { 'fill-opacity': 0.24 },
  'ct-whisker': { fill: 'company', 'fill-opacity': 0.3 },
  'ct-stem': { fill: 'company', 'fill-opacity': 0.55 },
  'ct-target': { fill: 'paper' },
  'ct-dot': { fill: 'company', stroke: 'company', 'stroke-width': 2 },
  'ct-hollow': { fill: 'paper' },
  'ct-label': { fill: 'ink', 'font-size': 13, 'font-weight': 500 },
  'ct-more': { fill: 'ink-soft', 'font-size': 11, 'font-weight': 600 },
  'ct-context-stem': { fill: 'ink-faint', 'fill-opacity': 0.55 },
  'ct-diamond': { fill: 'paper', stroke: 'ink-faint', 'stroke-width': 1.5 },
  'ct-context-label': { fill: 'ink-soft', 'font-size': 12, 'font-weight': 400 },
  'ct-axis-line': { fill: 'rule' },
  'ct-tick': { fill: 'ink-faint' },
  'ct-tick-label': { fill: 'ink-soft', 'font-size': 12, 'font-weight': 500 },
  'ct-soft': { fill: 'ink-soft' },
};

/** A value as a stylesheet writes it. */
const toStyle = (property: string, value: string | number): string => {
  if (typeof value === 'string') return `var(--${value})`;
  return /width|size/.test(property) ? `${value}px` : String(value);
};

/** The rules that paint a chart on a page. */
export const paintRules = (): string =>
  Object.entries(paints)
    .map(([name, paint]) => {
      const declarations = Object.entries(paint).map(([property, value]) => `${property}:${toStyle(property, value)}`);
      return `.${name}{${declarations.join(';')}}`;
    })
    .join('');
