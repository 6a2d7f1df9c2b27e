import type { ESTree } from 'vite';

type Node = ESTree.Expression;

/** Constants of a file by name. */
function constantsOf(program: ESTree.Program): ReadonlyMap<string, Node> {
  const declarations = program.body.map((statement) =>
    statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement,
  );
  return new Map(
    declarations.flatMap((declaration) =>
      declaration?.type === 'VariableDeclaration'
        ? declaration.declarations.flatMap(({ id, init }) =>
            id.type === 'Identifier' && init ? [[id.name, init] as const] : [],
          )
        : [],
    ),
  );
}

/** An expression without what only types need; a constant’s value in place of its name. */
function plain(node: Node, constants: ReadonlyMap<string, Node>, seen: ReadonlySet<Node> = new Set()): Node {
  if (seen.has(node)) return node;
  const next =
    node.type === 'TSAsExpression' ||
    node.type === 'TSSatisfiesExpression' ||
    node.type === 'TSNonNullExpression' ||
    node.type === 'ParenthesizedExpression'
      ? node.expression
      : node.type === 'Identifier'
        ? constants.get(node.name)
        : undefined;
  return next ? plain(next, constants, new Set([...seen, node])) : node;
}

/** A value and where it is written: at its key, where it has one. */
interface Written {
  readonly value: Node;
  readonly start: number;
}

/** The entries of a list with those that spreads bring in, up to the first that is not to be read. */
function entriesOf(list: ESTree.ArrayExpression, constants: ReadonlyMap<string, Node>): readonly Written[] {
  const entries: Written[] = [];
  for (const element of list.elements) {
    if (element === null) break;
    if (element.type !== 'SpreadElement') {
      entries.push({ value: element, start: element.start });
      continue;
    }
    const inner = plain(element.argument, constants);
    if (inner.type !== 'ArrayExpression') break;
    entries.push(...entriesOf(inner, constants));
  }
  return entries;
}

function keyOf({ key, computed }: ESTree.ObjectProperty): string | undefined {
  if (key.type === 'Identifier' && !computed) return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}

function childOf(node: Node, key: PropertyKey, constants: ReadonlyMap<string, Node>): Written | undefined {
  const value = plain(node, constants);
  if (value.type === 'ArrayExpression') return entriesOf(value, constants)[Number(key)];
  if (value.type !== 'ObjectExpression') return undefined;
  for (const property of value.properties.toReversed()) {
    if (property.type === 'SpreadElement') {
      const found = childOf(property.argument, key, constants);
      if (found) return found;
    } else if (keyOf(property) === String(key)) return { value: property.value, start: property.start };
  }
  return undefined;
}

/**
 * The offset of a field below the default export of a program, `['events', 12, 'title', 'zh']`: that of its key, or of the
 * innermost entry around it that is written there; of a list that stands apart, where it stands. Follows constants and spreads of the file.
 */
export function findField(program: ESTree.Program, path: readonly PropertyKey[]): number | undefined {
  const exported = program.body.find((statement) => statement.type === 'ExportDefaultDeclaration');
  if (!exported) return undefined;
  const constants = constantsOf(program);
  let at: Written = { value: exported.declaration as Node, start: exported.start };
  for (const key of path) {
    const next = childOf(at.value, key, constants);
    if (!next) break;
    at = next;
  }
  const list = plain(at.value, constants);
  return at.value.type === 'Identifier' && list.type === 'ArrayExpression' ? list.start : at.start;
}
