import { transform, type Selector } from 'lightningcss';
import { parse, type ChildNode } from 'postcss';

/** One selector with its declarations, as it holds for a chart of one width that nobody touches. */
export interface Rule {
  readonly selector: string;
  /** What decides between rules: layered before not layered, then by specificity, then by order. */
  readonly weight: number;
  readonly declarations: ReadonlyMap<string, string>;
}

type Part = Selector[number];

const weigh = (part: Part): number => {
  if (part.type === 'type') return 1;
  if (part.type === 'pseudo-class' && 'selectors' in part && part.kind !== 'where')
    return Math.max(0, ...(part.selectors as Selector[]).map(weighAll));
  return part.type === 'class' || part.type === 'attribute' || part.type === 'pseudo-class' ? 1000 : 0;
};

const weighAll = (parts: Selector): number => parts.map(weigh).reduce((sum, weight) => sum + weight, 0);

const weights = new Map<string, number>();

const weightOf = (selector: string): number => {
  const known = weights.get(selector);
  if (known !== undefined) return known;
  const code = new TextEncoder().encode(`${selector}{}`);
  const Selector = (parts: Selector): void => {
    weights.set(selector, weighAll(parts));
  };
  transform({ filename: 'selector.css', code, visitor: { Selector } });
  return weights.get(selector) ?? 0;
};

const within =
  (width: number) =>
  (query: string): boolean => {
    const test = (a: number, operator: string, b: number): boolean =>
      operator === '<' ? a < b : operator === '<=' ? a <= b : operator === '>' ? a > b : a >= b;
    const before = [...query.matchAll(/([\d.]+)px\s*(<=?|>=?)\s*width/g)];
    const after = [...query.matchAll(/width\s*(<=?|>=?)\s*([\d.]+)px/g)];
    return (
      before.every(([, bound, operator]) => test(Number(bound), operator ?? '', width)) &&
      after.every(([, operator, bound]) => test(width, operator ?? '', Number(bound)))
    );
  };

/** More than any specificity comes to. */
const unlayered = 1_000_000;

/** True for selectors of what a picture has not: a reader who points, a script that moves it, a shadow tree. */
const isElsewhere = (selector: string): boolean => /:(hover|focus|active|host)|\[data-state/.test(selector);

const readSheet = (css: string, width: number): Rule[] => {
  const fits = within(width);
  const read = (nodes: readonly ChildNode[], base: number): Rule[] =>
    nodes.flatMap((node) => {
      if (node.type === 'atrule') {
        if (node.name === 'layer') return read(node.nodes ?? [], 0);
        return node.name === 'container' && fits(node.params) ? read(node.nodes ?? [], base) : [];
      }
      if (node.type !== 'rule') return [];
      const declarations = new Map(
        node.nodes.flatMap((child) => (child.type === 'decl' ? [[child.prop, child.value] as const] : [])),
      );
      return node.selectors
        .filter((selector) => !isElsewhere(selector))
        .map((selector) => ({ selector, weight: base + weightOf(selector), declarations }));
    });
  return read(parse(css).nodes, unlayered).sort((a, b) => a.weight - b.weight);
};

const sheets = new Map<string, readonly Rule[]>();

/**
 * The rules of a stylesheet for a chart of a width, in order of the cascade. Container queries on the width are answered;
 * rules for media, pointers and keys are left out.
 * @param width of the container in CSS pixels
 */
export const readRules = (css: string, width: number): readonly Rule[] => {
  const key = `${width} ${css}`;
  const known = sheets.get(key) ?? readSheet(css, width);
  sheets.set(key, known);
  return known;
};

/** What the rules declare for each element of a tree. */
export const declarationsOf = (root: Element, rules: readonly Rule[]): Map<Element, Map<string, string>> => {
  const declared = new Map<Element, Map<string, string>>();
  for (const { selector, declarations } of rules)
    for (const element of [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)]) {
      const own = declared.get(element) ?? new Map<string, string>();
      for (const [name, value] of declarations) own.set(name, value);
      declared.set(element, own);
    }
  return declared;
};
