import { readFileSync } from 'node:fs';

const docs = readFileSync('docs/embedding.md', 'utf8');

/** The code of a chapter of docs/embedding.md, as an embedder copies it. */
export const snippet = (heading: string): string => {
  const [, chapter = ''] = docs.split(`\n### ${heading}\n`);
  const [, code] = /```\w+\n([\s\S]*?)```/.exec(chapter.split(/^#+ /m)[0] ?? '') ?? [];
  if (code === undefined) throw new Error(`docs/embedding.md has no code in the chapter “${heading}”.`);
  return code;
};
