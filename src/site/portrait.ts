import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Timeline } from '../timeline/model/timeline.ts';
import { fileOf } from './files.ts';
import { absolute } from './paths.ts';

/** Whether a portrait stands elsewhere, from where no page loads anything. */
export function isElsewhere(portrait: string): boolean {
  return /^https?:/.test(portrait);
}

/** The path below the site of the person’s portrait, where it is a file of the site. */
export function portraitFile({ person: { portrait } }: Timeline): string | undefined {
  return portrait === undefined || isElsewhere(portrait) ? undefined : portrait.replace(/^\//, '');
}

/** Whether the opening of the story shows a portrait or links. */
export function showsPerson(timeline: Timeline): boolean {
  return portraitFile(timeline) !== undefined || (timeline.person.links ?? []).length > 0;
}

/** A timeline whose portrait has an absolute address, for those who read it elsewhere. */
export function withPortraitAddress(timeline: Timeline): Timeline {
  const file = portraitFile(timeline);
  if (file === undefined) return timeline;
  return { ...timeline, person: { ...timeline.person, portrait: absolute(fileOf(file)) } };
}

const types: Readonly<Record<string, string>> = {
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** The portrait as a `data:` address, where it is a file of the site and of a kind that pictures can hold. */
export async function portraitData(timeline: Timeline): Promise<string | undefined> {
  const file = portraitFile(timeline);
  const type = types[extname(file ?? '').toLowerCase()];
  if (file === undefined || type === undefined) return undefined;
  return `data:${type};base64,${(await readFile(join('public', file))).toString('base64')}`;
}
