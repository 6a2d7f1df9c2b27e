import { isolated } from '../model/characters';
import type { Painter, PaintProperty } from './paint';
import { declarationsOf, type Rule } from './rules';
import { toColour, toPixels, toShift, toTranslation, withVariables, type Colour } from './values';

/** What an element hands down to those within it. */
interface Inherited {
  readonly x: number;
  readonly y: number;
  /** Width of the nearest `<svg>` in CSS pixels: what percentages are counted from. */
  readonly width: number;
  readonly variables: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, string>;
}

const inheritedProperties = [
  'color',
  'fill',
  'font-size',
  'font-weight',
  'text-anchor',
  'visibility',
  'stroke',
  'stroke-width',
];
const kept = ['data-event', 'data-company', 'data-era'];
type Shift = readonly [x: number, y: number];
const sum = ([ax, ay]: Shift, [bx, by]: Shift): Shift => [ax + bx, ay + by];
const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** Where a chart goes: into which elements, and at which place of them. */
interface Target {
  readonly parent: Element;
  readonly defs: Element;
  readonly painter: Painter;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/**
 * Writes a drawn chart into another `<svg>` with its stylesheet worked out: positions as numbers, colours as attributes,
 * no links, no nested `<svg>`, no label that has no room. Any renderer of SVG 1.1 shows it.
 * @param chart the root that `drawChart` drew into
 * @param rules of the chart's stylesheet and the colours it uses
 * @returns the height of the chart in pixels
 */
export const flattenChart = (chart: Element, rules: readonly Rule[], target: Target): number => {
  const declared = declarationsOf(chart, rules);
  const document = target.parent.ownerDocument;
  const { painter } = target;

  /** The values that hold for an element, and what it hands down. */
  const styleOf = (element: Element, from: Inherited) => {
    const own = declared.get(element) ?? new Map<string, string>();
    const variables = new Map(from.variables);
    const written = (name: string): string | undefined => {
      const value = own.get(name);
      const isOwn = value !== undefined && value !== 'inherit';
      return isOwn ? withVariables(value, written) : from.variables.get(name);
    };
    for (const name of own.keys()) {
      const set = name.startsWith('--') ? written(name) : undefined;
      if (set !== undefined) variables.set(name, set);
    }
    const lookup = (name: string): string | undefined => variables.get(name);
    const value = (name: string): string | undefined => {
      const text = own.get(name) ?? element.getAttribute(name) ?? undefined;
      return text === undefined || text === 'inherit' ? undefined : withVariables(text, lookup);
    };
    const properties = new Map(from.properties);
    for (const name of inheritedProperties) {
      const set = value(name);
      if (set !== undefined) properties.set(name, set);
    }
    const pixels = (name: string): number => toPixels(value(name) ?? '0', from.width);
    const colour = (name: PaintProperty): Colour | string | undefined => {
      const text = name === 'stop-color' ? value(name) : properties.get(name);
      if (name === 'stroke' && text === 'transparent') return undefined;
      if (text === undefined || text === 'none' || text.startsWith('url(')) return text;
      return toColour(text.toLowerCase() === 'currentcolor' ? (properties.get('color') ?? 'black') : text);
    };
    return { value, variables, properties, pixels, colour };
  };
  type Style = ReturnType<typeof styleOf>;

  const paint = (element: Element, style: Style, properties: readonly PaintProperty[]): void => {
    for (const property of properties) {
      const colour = style.colour(property);
      if (typeof colour === 'string') element.setAttribute(property, colour);
      else if (colour) painter.paint(element, property, colour);
    }
    const strokeWidth = style.properties.get('stroke-width');
    if (element.hasAttribute('stroke') && strokeWidth)
      element.setAttribute('stroke-width', rounded(toPixels(strokeWidth, 0)));
  };

  const shapes: Readonly<Record<string, (element: Element, style: Style, x: number, y: number) => boolean>> = {
    rect: (element, { value, pixels }, x, y) => {
      const size = { width: pixels('width'), height: toPixels(value('height') ?? '0', 0) };
      const place = { x: x + pixels('x'), y: y + toPixels(value('y') ?? '0', 0) };
      for (const [name, number] of Object.entries({ ...place, ...size })) element.setAttribute(name, rounded(number));
      if (value('rx')) element.setAttribute('rx', rounded(pixels('rx')));
      return size.width > 0 && size.height > 0;
    },
    circle: (element, { value, pixels }, x, y) => {
      element.setAttribute('cx', rounded(x + pixels('cx')));
      element.setAttribute('cy', rounded(y + toPixels(value('cy') ?? '0', 0)));
      element.setAttribute('r', rounded(pixels('r')));
      return value('fill') !== 'transparent';
    },
    path: (element, { value }, x, y) => {
      element.setAttribute('d', value('d') ?? '');
      element.setAttribute('transform', `translate(${rounded(x)} ${rounded(y)})`);
      return true;
    },
    text: (element, { value, pixels, properties }, x, y) => {
      element.setAttribute('x', rounded(x + pixels('x')));
      element.setAttribute('y', rounded(y + toPixels(value('y') ?? '0', 0)));
      const anchor = properties.get('text-anchor') ?? 'start';
      if (anchor !== 'start') element.setAttribute('text-anchor', anchor);
      for (const name of ['font-size', 'font-weight']) {
        const set = properties.get(name);
        if (set) element.setAttribute(name, rounded(toPixels(set, 0)));
      }
      return element.textContent !== '';
    },
  };

  const walk = (source: Element, parent: Element, from: Inherited): void => {
    const style = styleOf(source, from);
    const { value, properties, variables } = style;
    if (value('display') === 'none' || value('opacity') === '0') return;
    const [shiftX, shiftY] = sum(
      toShift(value('transform') ?? 'translate(0)'),
      toTranslation(value('translate') ?? '0 0'),
    );
    const tag = source.tagName;
    const nested = tag === 'svg';
    const x = from.x + shiftX + (nested ? style.pixels('x') : 0);
    const y = from.y + shiftY + (nested ? toPixels(value('y') ?? '0', 0) : 0);
    const width = nested && value('width') ? style.pixels('width') : from.width;
    const shape = shapes[tag];
    if (shape) {
      const element = document.createElementNS(parent.namespaceURI, tag);
      if (tag === 'text') element.textContent = isolated(source.textContent ?? '');
      if (!shape(element, style, x, y) || properties.get('visibility') === 'hidden') return;
      paint(element, style, ['fill', 'stroke']);
      if (value('opacity')) element.setAttribute('opacity', value('opacity') ?? '');
      parent.append(element);
      return;
    }
    const group = document.createElementNS(parent.namespaceURI, 'g');
    for (const name of kept) {
      const data = source.getAttribute(name);
      if (data !== null) group.setAttribute(name, data);
    }
    if (value('opacity')) group.setAttribute('opacity', value('opacity') ?? '');
    for (const child of source.children)
      if (child.tagName === 'title' && source !== chart) group.append(child.cloneNode(true));
      else if (child.tagName === 'defs') gradients(child, { x, y, width, variables, properties });
      else if (child.tagName !== 'title' && child.tagName !== 'desc')
        walk(child, group, { x, y, width, variables, properties });
    if (group.attributes.length > 0) parent.append(group);
    else parent.append(...group.childNodes);
  };

  /** The gradients of a chart with their colours, without change else. */
  const gradients = (source: Element, from: Inherited): void => {
    const style = styleOf(source, from);
    const within = { ...from, variables: style.variables, properties: style.properties };
    for (const child of source.children) {
      if (child.tagName !== 'linearGradient') {
        gradients(child, within);
        continue;
      }
      const gradient = document.createElementNS(target.defs.namespaceURI, 'linearGradient');
      gradient.setAttribute('id', child.id);
      const handed = { ...within, ...styleOf(child, within) };
      for (const stop of child.children) {
        const element = document.createElementNS(target.defs.namespaceURI, 'stop');
        for (const { name, value } of stop.attributes) element.setAttribute(name, value);
        paint(element, styleOf(stop, handed), ['stop-color']);
        gradient.append(element);
      }
      target.defs.append(gradient);
    }
  };

  const { x, y, width } = target;
  const start: Inherited = { x, y, width, variables: new Map(), properties: new Map() };
  walk(chart, target.parent, start);
  return toPixels(styleOf(chart, start).value('height') ?? '0', 0);
};
