import { breakpoints } from '../layout/breakpoints.ts';
import type { SceneInput } from '../layout/input.ts';
import { layoutScene, type Scene } from '../layout/scene.ts';
import { drawChart, fluid } from './chart.ts';
import type { ChartText } from './chart-text.ts';
import { emptyChart } from './figure.ts';

/** A drawing of one chart for one width in pixels, from which on it serves. */
export interface Drawing {
  readonly width: number;
  readonly root: Element;
}

/** The attributes that stylesheets can set, too, in which drawings may differ. */
const styled = ['display', 'y', 'height', 'transform', 'text-anchor'] as const;
type Styled = (typeof styled)[number];

type Values = Readonly<Partial<Record<Styled, string | null>>>;

const initial: Readonly<Record<Styled, string>> = {
  display: 'inline',
  y: '0',
  height: '0',
  transform: 'none',
  'text-anchor': 'start',
};

/** A length or a shift as stylesheets write it. */
const toStyle = (value: string): string =>
  /^-?[\d.]/.test(value) || value.startsWith('translate')
    ? value.replaceAll(/-?[\d.]+/g, (number) => (number === '0' ? '0' : `${number}px`)).replace(' ', ',')
    : value;

/** What tells an element from its siblings: its key and its place across, or else what sort it is, and what it says. */
function keyOf(element: Element): string {
  const names = ['data-key', 'data-company', 'data-era', 'data-event', 'id'];
  const keeper = names.some((name) => element.hasAttribute(name))
    ? element
    : element.localName === 'svg'
      ? element.querySelector('[data-event]')
      : null;
  const key = keeper
    ? names.map((name) => keeper.getAttribute(name) ?? '').join(' ')
    : (element.getAttribute('class') ?? '');
  const words = element.localName === 'text' ? element.textContent : '';
  return [element.localName, key, element.getAttribute('x') ?? '', words].join('|');
}

/** The children of several elements, those of one key together, in an order that fits all. */
function groupChildren(parents: readonly (Element | null)[]): (Element | null)[][] {
  const groups: { readonly key: string; readonly elements: (Element | null)[] }[] = [];
  parents.forEach((parent, i) => {
    let at = 0;
    const counts = new Map<string, number>();
    for (const child of parent?.children ?? []) {
      const plain = keyOf(child);
      const count = counts.get(plain) ?? 0;
      counts.set(plain, count + 1);
      const key = `${plain}|${count}`;
      const found = groups.findIndex((group) => group.key === key);
      if (found >= 0) at = found + 1;
      else {
        groups.splice(at, 0, { key, elements: parents.map(() => null) });
        at += 1;
      }
      const group = groups[at - 1];
      if (group) group.elements[i] = child;
    }
  });
  return groups.map(({ elements }) => elements);
}

/**
 * Makes one drawing of several for different widths: the attributes are those of one, rules within container queries change
 * what is different in the others. Where the queries do not apply, as in print, the attributes hold.
 * @param drawings the narrowest first; they are used up
 * @param base the index of the drawing whose attributes hold
 * @param prefix of the classes by which the rules find their elements
 * @returns the drawing and the text of the rules
 */
export function mergeDrawings(
  drawings: readonly Drawing[],
  base: number,
  prefix: string,
): { readonly root: Element; readonly rules: string } {
  /** The class of each change at a width, by the index of the drawing and the declarations. */
  const classes = new Map<string, string>();
  const classOf = (change: string): string => {
    const name = classes.get(change) ?? `${prefix}${classes.size}`;
    classes.set(change, name);
    return name;
  };

  const merge = (elements: readonly (Element | null)[]): Element | null => {
    const merged = elements[base] ?? elements.find((element) => element !== null) ?? null;
    if (!merged) return null;
    const valuesOf = (element: Element): Values =>
      Object.fromEntries(styled.map((name) => [name, element.getAttribute(name)]));
    const hidden = { ...valuesOf(merged), display: 'none' };
    const own = elements[base] ? valuesOf(elements[base]) : hidden;
    const changes = elements.flatMap((element, i) => {
      const values = element ? valuesOf(element) : hidden;
      const names = values.display === 'none' ? (['display'] as const) : styled;
      const different = names.filter((name) => (values[name] ?? null) !== (own[name] ?? null));
      const declarations = different.map((name) => `${name}:${toStyle(values[name] ?? initial[name])}`);
      return declarations.length > 0 ? [classOf(`${i}{${declarations.join(';')}}`)] : [];
    });
    const children = groupChildren(elements);
    if (!elements[base]) merged.setAttribute('display', 'none');
    if (changes.length > 0)
      merged.setAttribute('class', [merged.getAttribute('class'), ...changes].filter(Boolean).join(' '));
    const kept = children.flatMap((group) => merge(group) ?? []);
    if (kept.length > 0 || merged.children.length > 0) merged.replaceChildren(...kept);
    return merged;
  };

  const root = merge(drawings.map((drawing) => drawing.root));
  if (!root) throw new RangeError('There is no drawing to merge.');
  const own = (root.getAttribute('class') ?? '').split(' ');
  root.setAttribute('class', [...own, fluid].join(' '));
  const rules = drawings.map(({ width }, i) => {
    const next = drawings[i + 1]?.width;
    const range = [i > 0 ? `(width>=${width}px)` : '', next === undefined ? '' : `(width<${next}px)`].filter(Boolean);
    const within = [...classes].flatMap(([change, name]) =>
      change.startsWith(`${i}{`) ? [`${own.includes(name) ? '&' : ''}.${name}${change.slice(1)}`] : [],
    );
    return within.length > 0 ? `@container chart ${range.join(' and ')}{.${fluid}{${within.join('')}}}` : '';
  });
  return { root, rules: rules.join('') };
}

/** A chart for every width, and the rules that fit it to the one that it has on a page. */
export interface ResponsiveChart {
  readonly chart: Element;
  readonly rules: string;
}

/** The breakpoint whose numbers hold where container queries do not apply, as on paper in some browsers. */
const base = 1;

/**
 * Draws a chart whose width is not known.
 * @param prefix of the classes that its rules use, for a page with more than one chart
 * @param layout lays it out for a width
 * @param narrowest the index of the first breakpoint at which it is shown
 */
export function drawResponsive(
  document: Document,
  input: Omit<SceneInput, 'width' | 'frame' | 'previous'>,
  text: ChartText,
  prefix = 'p',
  layout: (input: SceneInput) => Scene = layoutScene,
  narrowest: 0 | 1 = 0,
): ResponsiveChart {
  const drawings = breakpoints.slice(narrowest).map(({ width }) => {
    const root = emptyChart(document);
    drawChart(root, layout({ ...input, width }), text);
    return { width, root };
  });
  const { root, rules } = mergeDrawings(drawings, base - narrowest, prefix);
  return { chart: root, rules };
}
