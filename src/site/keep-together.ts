interface Node {
  readonly type: string;
  readonly value?: string;
  children?: Node[];
}

/** A number with its unit, and a quotation of a few characters, with the mark that follows. */
const pairs = /(\d[\d.]*(?:[年月日页人个次点岁倍版份]|多[年岁点])|“[^“”]{1,10}”[，。；：、？！）]?)/u;

const wrap = ({ type, value = '' }: Node): Node[] =>
  value.split(pairs).flatMap((text, i): Node[] => {
    if (text === '') return [];
    const node: Node = { type, value: text };
    if (i % 2 === 0) return [node];
    return [{ type: 'element', tagName: 'span', properties: { className: ['together'] }, children: [node] } as Node];
  });

const keep = (node: Node): void => {
  node.children = node.children?.flatMap((child) => {
    if (child.type === 'text') return wrap(child);
    keep(child);
    return [child];
  });
};

/** In the Chinese texts of a site, no line breaks between a number and its unit or within a short quotation. */
export const keepTogether =
  () =>
  (tree: Node, file: { readonly path?: string }): void => {
    if (/\/zh[/.]/.test(file.path?.replaceAll('\\', '/') ?? '')) keep(tree);
  };
