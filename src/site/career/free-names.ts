import { parseSync, Visitor, type ESTree } from 'vite';

type Node = ESTree.Node;

/** A name and its offset in the code. */
export interface FreeName {
  readonly name: string;
  readonly offset: number;
}

/** The names that a pattern binds, defaults’ names among them. */
function namesWithin(node: Node, code: string): readonly string[] {
  return code.slice(node.start, node.end).match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? [];
}

/** Names that some code declares, anywhere, and names that it uses without declaring them; none where it cannot be read. */
export function namesOf(code: string): { readonly declared: readonly string[]; readonly free: readonly FreeName[] } {
  const { program } = parseSync('code.tsx', code);
  const declared: string[] = [];
  const used: FreeName[] = [];
  const keys = new Set<Node>();
  const declare = (nodes: readonly (Node | null)[]): void => {
    declared.push(...nodes.flatMap((node) => (node ? namesWithin(node, code) : [])));
  };
  new Visitor({
    ImportDeclaration: ({ specifiers }) => {
      declare(specifiers.map(({ local }) => local));
      for (const specifier of specifiers) if (specifier.type === 'ImportSpecifier') keys.add(specifier.imported);
    },
    VariableDeclarator: ({ id }) => {
      declare([id]);
    },
    FunctionDeclaration: ({ id, params }) => {
      declare([id, ...params]);
    },
    FunctionExpression: ({ id, params }) => {
      declare([id, ...params]);
    },
    ArrowFunctionExpression: ({ params }) => {
      declare(params);
    },
    CatchClause: ({ param }) => {
      declare([param]);
    },
    MemberExpression: (node) => {
      if (!node.computed) keys.add(node.property);
    },
    Property: (node) => {
      if (!node.computed && !node.shorthand) keys.add(node.key);
    },
    Identifier: (node) => {
      if (!keys.has(node)) used.push({ name: node.name, offset: node.start });
    },
  }).visit(program);
  return { declared, free: used.filter(({ name }) => !declared.includes(name)) };
}
