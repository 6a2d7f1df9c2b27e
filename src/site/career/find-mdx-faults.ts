import { mdxToMdast, type MdastNode } from 'satteri';
import { parseSync } from 'vite';
import { namesOf } from './free-names.ts';
import { positionOf, type Position } from './position.ts';

/** What is wrong at a place in an MDX file. */
export interface MdxFault extends Position {
  readonly problem: string;
}

/** What was found in an MDX file; where its syntax is broken, that alone. */
export interface MdxReading {
  readonly broken: boolean;
  readonly faults: readonly MdxFault[];
}

/** What an MDX file may use. */
export interface MdxSurroundings {
  /** Components that need no import, and the texts that each needs as attributes. */
  readonly components: Readonly<Record<string, readonly string[]>>;
  /** Whether a file is there, by its path from the folder of the MDX file. */
  readonly exists: (path: string) => boolean;
}

/** Names that MDX itself defines. */
const given: readonly string[] = ['props', 'undefined'];

const remedies: readonly (readonly [RegExp, string])[] = [
  [/closing tag for `<([\w.]+)/, 'write </$1> where it ends, or <$1 … /> where it holds nothing'],
  [/closing brace|in expression|expression with/, 'write \\{ for a brace in prose'],
  [/create a comment/, 'write {/* … */} for a comment'],
  [/`<`|before name/, 'write &lt; for “less than” in prose'],
];

/** What the parser of MDX says, as a sentence without what only its makers need. */
function syntaxFault(message: string): MdxFault {
  const [, line = '1', column = '1', said = message] = /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
  const problem = (said.charAt(0).toLowerCase() + said.slice(1))
    .replace(/ \([\w-]+:[\w-]+\)$/, '')
    .replace(/ \(\d+:\d+\)/g, '')
    .replace(/ \(note: .*\)$/, '')
    .replace(/ with oxc/, '');
  const [pattern, remedy = ''] = remedies.find(([pattern]) => pattern.test(said)) ?? [];
  const filled = pattern ? `; ${remedy.replaceAll('$1', pattern.exec(said)?.[1] ?? '')}` : '';
  return { line: Number(line), column: Number(column), problem: `${problem}${filled}` };
}

function* everyNode(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* everyNode(child as MdastNode);
}

/** Code in an MDX file and its offset there. */
interface Code {
  readonly code: string;
  readonly offset: number;
}

/** The expressions of a node. */
function expressionsOf(node: MdastNode, text: string): readonly Code[] {
  const start = node.position?.start.offset ?? 0;
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return [{ code: node.value, offset: start + 1 }];
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes.flatMap((attribute) => {
    const code =
      attribute.type === 'mdxJsxExpressionAttribute'
        ? attribute.value.replace(/^\.\.\./, '')
        : typeof attribute.value === 'object' && attribute.value
          ? attribute.value.value
          : '';
    return code ? [{ code, offset: Math.max(start, text.indexOf(code, start)) }] : [];
  });
}

/** The imports of relative paths in code, each with its offset there. */
function relativeImports(code: string): readonly Code[] {
  return parseSync('code.tsx', code).program.body.flatMap((statement) =>
    statement.type === 'ImportDeclaration' && statement.source.value.startsWith('.')
      ? [{ code: statement.source.value, offset: statement.source.start }]
      : [],
  );
}

/**
 * What is wrong with an MDX file that a build would stop at: its syntax, or else names that nothing defines, components that are
 * not known, attributes that are missing, imports of files that are not there.
 * @param text the file with its frontmatter blank, so that lines are those of the file
 */
export function findMdxFaults(text: string, { components, exists }: MdxSurroundings): MdxReading {
  let nodes: readonly MdastNode[];
  try {
    nodes = [...everyNode(mdxToMdast(text))];
  } catch (error) {
    return { broken: true, faults: [syntaxFault(error instanceof Error ? error.message : String(error))] };
  }

  const faults: MdxFault[] = [];
  const say = (offset: number, problem: string): void => {
    faults.push({ ...positionOf(text, offset), problem });
  };
  const modules = nodes.flatMap((node) =>
    node.type === 'mdxjsEsm' ? [{ code: node.value, offset: node.position?.start.offset ?? 0 }] : [],
  );
  const declared = new Set([...given, ...modules.flatMap(({ code }) => namesOf(code).declared)]);

  for (const { code, offset } of modules)
    for (const path of relativeImports(code))
      if (!exists(path.code)) say(offset + path.offset, `imports “${path.code}”, which is no file; correct its path`);

  // In parentheses, what begins with a brace is an object, and a comment alone is nothing.
  const expressions = nodes
    .flatMap((node) => expressionsOf(node, text))
    .map(({ code, offset }) => ({ code: `(${code}\n)`, offset: offset - 1 }));
  for (const { code, offset } of [...modules, ...expressions])
    for (const { name, offset: inner } of namesOf(code).free)
      if (!declared.has(name) && !(name in globalThis))
        say(offset + inner, `uses “${name}”, which is not defined; write \\{ for a brace in prose, or define it`);

  for (const node of nodes) {
    if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || !node.name) continue;
    const { name, attributes } = node;
    const start = node.position?.start.offset ?? 0;
    if (/^\p{Lu}/u.test(name) && !(name in components) && !declared.has(name.split('.')[0] ?? ''))
      say(start, `component <${name}> is not known; use one of ${Object.keys(components).join(', ')}, or import it`);
    const written = attributes.flatMap((attribute) => ('name' in attribute ? attribute.name : []));
    if (attributes.every((attribute) => 'name' in attribute) && !declared.has(name))
      for (const needed of components[name] ?? [])
        if (!written.includes(needed))
          say(start, `component <${name}> has no “${needed}”; write <${name} ${needed}="…">`);
  }
  return { broken: false, faults };
}
