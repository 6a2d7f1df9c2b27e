import type { TestProject } from 'vitest/node';
import { serveSite } from '../chrome.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The origin of the built site. */
    site: string;
  }
}

/** Serves the built site for all tests of a project. Answers with what ends that. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const { dist } = project.getProvidedContext();
  // A frame in a sandbox loads only from the address that its policy names, which some engines do not take for its own.
  const site = await serveSite(dist, project.name === 'engines' ? { host: 'localhost', port: 4321 } : undefined);
  project.provide('site', site.origin);
  return site.stop;
};
