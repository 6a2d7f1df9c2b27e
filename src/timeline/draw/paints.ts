/** How a sort of element is painted; colours are names of tokens, `company` that of the employer it belongs to. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly fontSize?: number;
  readonly fontWeight?: number;
  /** Of the fill: a browser makes a layer of its own of each element that is transparent as a whole. */
  readonly fillOpacity?: number;
}

/**
 * The paint of every sort of element of a chart, by its class; of two classes of one element the later here goes before.
 * The stylesheet of pages and the attributes of pictures are both made of it.
 */
export const paints: Readonly<Record<string, Paint>> = {
  'ct-ground': { fillOpacity: 0.35 },
  'ct-ground-highlighted': { fillOpacity: 0.6 },
  'ct-ground-muted': { fillOpacity: 0.1 },
  'ct-row-head': { fillOpacity: 0.6 },
  'ct-head-muted': { fillOpacity: 0.4 },
  'ct-era-name': { fill: 'ink', fontSize: 12, fontWeight: 600 },
  'ct-row-line': { fill: 'rule' },
  'ct-row-name': { fill: 'ink-soft', fontSize: 12, fontWeight: 600 },
  'ct-part': { stroke: 'paper', strokeWidth: 1.5 },
  'ct-arrow': { fill: 'company' },
  'ct-divider': { fill: 'paper' },
  'ct-position': { fill: 'paper', fontSize: 12, fontWeight: 600 },
  'ct-name': { fill: 'company', fontSize: 14, fontWeight: 600 },
  'ct-name-small': { fill: 'company', fontSize: 12, fontWeight: 600 },
  'ct-dates': { fill: 'ink-soft', fontSize: 12, fontWeight: 400 },
  'ct-step': { fill: 'company' },
  'ct-step-uncertain': { fillOpacity: 0.24 },
  'ct-whisker': { fill: 'company', fillOpacity: 0.3 },
  'ct-stem': { fill: 'company', fillOpacity: 0.55 },
  'ct-target': { fill: 'paper' },
  'ct-dot': { fill: 'company', stroke: 'company', strokeWidth: 2 },
  'ct-hollow': { fill: 'paper' },
  'ct-label': { fill: 'ink', fontSize: 13, fontWeight: 500 },
  'ct-more': { fill: 'ink-soft', fontSize: 11, fontWeight: 600 },
  'ct-context-stem': { fill: 'ink-faint', fillOpacity: 0.55 },
  'ct-diamond': { fill: 'paper', stroke: 'ink-faint', strokeWidth: 1.5 },
  'ct-context-label': { fill: 'ink-soft', fontSize: 12, fontWeight: 400 },
  'ct-axis-line': { fill: 'rule' },
  'ct-tick': { fill: 'ink-faint' },
  'ct-tick-label': { fill: 'ink-soft', fontSize: 12, fontWeight: 500 },
  'ct-soft': { fill: 'ink-soft' },
};

const colour = (name: string): string => `var(--${name})`;

/** The rules that paint a chart on a page. */
export const paintRules = (): string =>
  Object.entries(paints)
    .map(([name, { fill, stroke, strokeWidth, fontSize, fontWeight, fillOpacity }]) => {
      const declarations = [
        fill && `fill:${colour(fill)}`,
        stroke && `stroke:${colour(stroke)}`,
        strokeWidth && `stroke-width:${strokeWidth}px`,
        fontSize && `font-size:${fontSize}px`,
        fontWeight && `font-weight:${fontWeight}`,
        fillOpacity && `fill-opacity:${fillOpacity}`,
      ];
      return `.${name}{${declarations.filter(Boolean).join(';')}}`;
    })
    .join('');
