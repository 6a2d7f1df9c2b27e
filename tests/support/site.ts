import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseHTML } from 'linkedom';
import { inject } from 'vitest';

/** The built site; it is built before the tests run. */
export const dist = inject('dist');

/** All files of a built site, as paths below it. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

export const htmlFiles = (folder: string): string[] => filesOf(folder).filter((file) => file.endsWith('.html'));

/** A page of a built site as a document. */
export const documentOf = (folder: string, file: string): Document =>
  parseHTML(readFileSync(join(folder, file), 'utf8')).document;
