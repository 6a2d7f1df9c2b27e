import { existsSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { loadStory } from '../../src/timeline/model/chapters.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { careers } from '../fixtures/careers/index.ts';
import { fieldTables } from '../support/fields.ts';

const docs = readFileSync('docs/your-own-career.md', 'utf8');

it('lists in the guide every field that the schema knows, with what the types say of it', async () => {
  const options = { ...(await resolveConfig('docs/your-own-career.md')), parser: 'markdown' };
  expect(docs).toContain((await format(fieldTables(), options)).trim());
});

it('names in the guide only commands and files that there are', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = [...docs.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  const files = [...docs.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)|src="([^"]+)"/g)].map(([, a, b]) => a ?? b ?? '');
  expect(files.filter((path) => !existsSync(`docs/${path}`))).toEqual([]);
});

it('shows in the guide a picture of each career of the fixtures', () => {
  for (const name of Object.keys(careers))
    expect(docs).toContain(`screenshots/careers/${name.replaceAll(' ', '-')}.png`);
});

const blocks = [...docs.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text = '']) => text);
const read = (script: string): Record<string, unknown> =>
  new Function(ts.transpile(`return (${script})`))() as Record<string, unknown>;

it('begins in the guide with a whole career', () => {
  const [whole = ''] = blocks;
  const { events } = loadTimeline(read(/export default (\{[\s\S]*\}) satisfies/.exec(whole)?.[1] ?? ''));
  expect(events.map(({ id }) => id)).toEqual(['notes']);
});

it('shows in the guide parts of a career that all go together', () => {
  const parts = blocks.slice(1).map((text) => read(`{${text}}`));
  const lists = ['companies', 'events', 'sources'].map((list) => [list, parts.flatMap((part) => part[list] ?? [])]);
  const career = {
    person: { name: 'Mara Lind', about: 'a civil engineer' },
    standfirst: 'Quays.',
    asOf: '2024-06-30',
    ...Object.assign({}, ...parts),
    ...(Object.fromEntries(lists) as object),
  };
  const timeline = loadTimeline(career);
  expect(timeline.events.map(({ id }) => id)).toEqual(['engineer', 'staff', 'east-quay']);
  expect(timeline.words?.era?.one.en).toBe('style');
  const chapter = /```mdx\n---\n([\s\S]*?)\n---\n([\s\S]*?)```/.exec(docs);
  const frontmatter = Object.fromEntries((chapter?.[1] ?? '').split('\n').map((line) => line.split(': ')));
  const files = ['en', 'de'].map((locale) => ({
    id: `${locale}/01-first-quay`,
    frontmatter,
    body: chapter?.[2] ?? '',
  }));
  expect(loadStory(career, files).chapters.map(({ events }) => events)).toEqual([['east-quay'], ['east-quay']]);
});
