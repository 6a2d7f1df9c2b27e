import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readStory } from '../../timeline/model/chapters.ts';
import { Faults, whole, type Fault } from '../../timeline/model/faults.ts';
import { textOf, toRaw } from '../../timeline/model/raw.ts';
import { aboutSchema } from '../../timeline/model/schema.ts';
import type { FileFault } from './career-error.ts';
import { storyComponents } from './components.ts';
import { findField } from './find-field.ts';
import { findMdxFaults } from './find-mdx-faults.ts';
import { dataFile, readData, type DataReading } from './read-data.ts';
import { chaptersOf, readContent, type ContentFile } from './read-content.ts';
import { positionOf } from './position.ts';

const fileOf = (name: string): string => `src/content/${name}.mdx`;

/** The line of a field of the frontmatter, or of its beginning. */
function frontmatterLine(text: string, field: PropertyKey | undefined): number {
  const front = text.split(/\r\n|\r|\n/).slice(0, positionOf(text, text.indexOf('\n---', 1) + 1).line);
  return (
    Math.max(
      0,
      front.findIndex((line) => line.startsWith(`${String(field)}:`)),
    ) + 1
  );
}

/** Faults of the frontmatter of the pages on sources and method. */
function aboutFaults(files: readonly ContentFile[]): readonly Fault[] {
  const faults = new Faults();
  for (const { name, frontmatter } of files) {
    const result = aboutSchema.safeParse(frontmatter);
    if (!result.success) faults.shape({ name: `page “${name}”`, file: name, path: [] }, frontmatter, result.error);
  }
  return faults.found;
}

/** What is wrong with an MDX file apart from what it says of the data. */
function mdxFaults(
  root: string,
  { name, body, fault }: ContentFile,
): { readonly broken: boolean; readonly faults: readonly FileFault[] } {
  const file = fileOf(name);
  const entry = `${name.startsWith('story/') ? 'chapter' : 'page'} “${name.replace(/^story\//, '')}”`;
  const yaml = fault && { file, line: fault.line, sentence: `${entry}: its frontmatter is no YAML: ${fault.problem}.` };
  const { broken, faults } = findMdxFaults(body, {
    components: name.startsWith('story/') ? storyComponents : {},
    exists: (path) => existsSync(join(root, dirname(file), path)),
  });
  const found = faults.map(({ problem, ...position }) => ({ file, ...position, sentence: `${entry}: ${problem}.` }));
  return { broken, faults: yaml ? [yaml, ...found] : found };
}

/** The fault of a portrait whose file is not there. */
function portraitFaults(root: string, source: unknown): readonly Fault[] {
  const faults = new Faults();
  const portrait = textOf(toRaw(source)['person'], 'portrait');
  if (portrait !== undefined && !/^https?:/.test(portrait) && !existsSync(join(root, 'public', portrait)))
    faults.add(whole, 'person.portrait', portrait, 'is no file in public/; put it there, or correct its path');
  return faults.found;
}

/** Puts a fault where it is written. */
export function locate({ sentence, place }: Fault, data: DataReading, files: readonly ContentFile[]): FileFault {
  if (place.file === undefined) {
    const offset = data.program && findField(data.program, place.path);
    return { file: dataFile, ...(offset !== undefined && positionOf(data.text, offset)), sentence };
  }
  const file = fileOf(place.file);
  const { text = '' } = files.find(({ name }) => name === place.file) ?? {};
  if (place.offset !== undefined) return { file, ...positionOf(text, place.offset), sentence };
  return { file, line: frontmatterLine(text, place.path[0]), sentence };
}

/** Faults in order of files, the data first, and lines. */
export function inOrder(faults: readonly FileFault[], files: readonly ContentFile[]): readonly FileFault[] {
  const order = [dataFile, ...files.map(({ name }) => fileOf(name))];
  return faults.toSorted((a, b) => order.indexOf(a.file) - order.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

/**
 * All that a build of a project would stop at in its owner’s files, in order of files and lines.
 * @param root the folder of the project
 * @param source the default export of the data, where that is read already
 */
export async function findCareerFaults(root: string, source?: unknown): Promise<readonly FileFault[]> {
  const data = await readData(root, source);
  const files = readContent(root);
  const known = data.faults.length > 0 ? [] : readStory(data.source, chaptersOf(files)).faults;
  const about = aboutFaults(files.filter(({ name }) => name.startsWith('about/')));
  const read = new Map(
    files.map((file) => [file.name, { ...mdxFaults(root, file), unread: file.fault !== undefined }]),
  );
  const isReadable = ({ place: { file = '', offset } }: Fault): boolean =>
    !(offset === undefined ? read.get(file)?.unread : read.get(file)?.broken);
  const faults = [
    ...data.faults,
    ...[...known, ...portraitFaults(root, data.source), ...about]
      .filter(isReadable)
      .map((fault) => locate(fault, data, files)),
    ...[...read.values()].flatMap(({ faults }) => faults),
  ];
  return inOrder(faults, files);
}
