import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { dist } from '../support/site.ts';
import { snippet } from '../support/snippets.ts';

const text = readFileSync(join(dist, 'embed/v1/career-timeline.d.ts'), 'utf8');

/** What an embedder’s compiler says of files, and of a copy of the types beside them, in a folder of theirs. */
const faultsOf = (folder: string, files: Readonly<Record<string, string>>): string[] => {
  const all = Object.entries({ ...files, 'career-timeline.d.ts': text });
  const sources = new Map(all.map(([name, code]) => [join(folder, name), code]));
  const settings: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipDefaultLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.Preserve,
    experimentalDecorators: true,
    types: [],
  };
  const host = ts.createCompilerHost(settings);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (name) => sources.get(name) ?? readFile(name);
  host.fileExists = (name) => sources.has(name) || fileExists(name);
  host.getSourceFile = (name, version, ...rest) => {
    const code = sources.get(name);
    return code === undefined ? getSourceFile(name, version, ...rest) : ts.createSourceFile(name, code, version);
  };
  const program = ts.createProgram([...sources.keys()], settings, host);
  return [...sources.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText, start }) =>
        `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')} at ${(sources.get(name) ?? '').slice(start, (start ?? 0) + 40)}`,
    );
  });
};

const plain = `
document.addEventListener('career-timeline:select', ({ detail }) => detail.id?.length);
window.addEventListener('career-timeline-filter', ({ detail }) => detail.company.length);
const timeline = document.createElement('career-timeline');
timeline.plain = timeline.goto('an-event');
const ready: Promise<{ readonly events: number; readonly dropped: number }> = timeline.whenReady;
// @ts-expect-error
timeline.whenReady = ready;
// @ts-expect-error
timeline.company = 3;
export {};
`;

/** The tag with attributes of the wrong type, or with events that are none. */
const wrong = (listener: string): string => `
// @ts-expect-error
export const typed = <career-timeline company={3} />;
// @ts-expect-error
export const told = <career-timeline ${listener}={(event) => event.detail.nothing} />;
`;

const templates = `
import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';
type Vue = InstanceType<GlobalComponents['career-timeline']>['$props'];
export const svelte: SvelteHTMLElements['career-timeline'] = {
  class: 'wide',
  company: 'a',
  'oncareer-timeline-select': ({ detail }) => detail.id?.length,
};
export const vue: Vue = { class: 'wide', company: 'a', onCareerTimelineSelect: ({ detail }) => detail.id?.length };
// @ts-expect-error
export const wrongSvelte: SvelteHTMLElements['career-timeline'] = { company: 3 };
// @ts-expect-error
export const wrongVue: Vue = { company: 3 };
`;

describe('the types beside the script', () => {
  it('know the element, its events and its tag in the snippets of the frameworks', () => {
    expect(
      faultsOf(resolve('tests'), {
        'plain.ts': plain,
        'react.tsx': `/** @jsxImportSource react */\n${snippet('React')}${wrong('oncareer-timeline-select')}`,
        'solid.tsx': `/** @jsxImportSource solid-js */\n${snippet('Solid')}${wrong('on:career-timeline-select')}`,
        'angular.ts': snippet('Angular'),
        'templates.ts': templates,
      }),
    ).toEqual([]);
  });

  it('ask for no framework', () => {
    expect(faultsOf(resolve('/no-packages-here'), { 'plain.ts': plain })).toEqual([]);
  });
});
