import { parseFrontmatter } from 'astro/markdown';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChapterFile } from '../../timeline/model/chapters.ts';

/** An MDX file of the owner’s, or one whose frontmatter is none. */
export interface ContentFile {
  /** Path below `src/content/` without extension: `story/en/01-first-class`. */
  readonly name: string;
  readonly text: string;
  readonly frontmatter: unknown;
  /** The text with blanks in place of its frontmatter, so that offsets are those of the file. */
  readonly body: string;
  /** What is wrong with the frontmatter as YAML, and in which line of the file. */
  readonly fault?: { readonly problem: string; readonly line: number };
}

/** What the parser of YAML throws. */
interface YamlFault {
  readonly reason?: string;
  readonly mark?: { readonly line: number };
}

/** Reads the text of an MDX file. */
export function readMdx(name: string, text: string): ContentFile {
  try {
    const { frontmatter, content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
    return { name, text, frontmatter, body: content.replace('\uFEFF', ' ') };
  } catch (error) {
    const { reason = String(error), mark } = error as YamlFault;
    const body = text.replace(/^\uFEFF?---[^]*?\n---/, (front) => front.replace(/[^\r\n]/g, ' '));
    return { name, text, frontmatter: {}, body, fault: { problem: reason, line: (mark?.line ?? 0) + 1 } };
  }
}

/** The chapters and the pages on sources and method of a project, in order of their names. */
export function readContent(root: string): readonly ContentFile[] {
  const folder = join(root, 'src/content');
  return ['about', 'story'].flatMap((kind) =>
    existsSync(join(folder, kind))
      ? readdirSync(join(folder, kind), { recursive: true, encoding: 'utf8' })
          .map((path) => `${kind}/${path.replaceAll('\\', '/')}`)
          .filter((path) => (kind === 'story' ? /^story\/[\w-]+\/[^/]+\.mdx$/ : /^about\/[\w-]+\.mdx$/).test(path))
          .toSorted()
          .map((path) => readMdx(path.replace(/\.mdx$/, ''), readFileSync(join(folder, path), 'utf8')))
      : [],
  );
}

/** The chapters among the files, as the story reads them. */
export function chaptersOf(files: readonly ContentFile[]): readonly ChapterFile[] {
  return files
    .filter(({ name }) => name.startsWith('story/'))
    .map(({ name, frontmatter, body }) => ({ id: name.replace('story/', ''), frontmatter, body }));
}
