import type { TestProject } from 'vitest/node';
import { ownSite, siteOf } from '../built.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site that the tests of a project are about. */
    dist: string;
  }
}

/** A career with all that a site can have; and one without chapters, eras, people or sources. */
const [whole, bare] = ['site-shape', 'overlaps-and-return'];

/** The career that the site of each project tells; the owner’s where it is empty. */
const careers: Readonly<Record<string, string>> = {
  sources: '',
  site: whole,
  browser: whole,
  engines: whole,
  owner: '',
  bare,
};

/** Builds that have begun, by career. Set-ups of projects run one after another and share no module. */
const begun = ((globalThis as { sitesOfTests?: Map<string, Promise<string>> }).sitesOfTests ??= new Map());

const begin = (career: string): Promise<string> => {
  const site = begun.get(career) ?? (career === '' ? ownSite() : siteOf(career));
  begun.set(career, site);
  // Whoever asks for it hears of it.
  site.catch(() => undefined);
  return site;
};

/** Builds the site that a project is about, and at the same time those of the other projects of the run. */
export default async ({ name, provide, vitest }: TestProject): Promise<void> => {
  for (const project of vitest.projects) {
    const career = careers[project.name];
    if (career !== undefined) void begin(career);
  }
  provide('dist', await begin(careers[name] ?? ''));
};
