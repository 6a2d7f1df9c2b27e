import type { TestProject } from 'vitest/node';
import { serveSite } from '../chrome';

declare module 'vitest' {
  interface ProvidedContext {
    /** The origin of the built site. */
    site: string;
  }
}

/** Serves the built site for all tests of a project. Answers with what ends that. */
export default async ({ name, provide }: TestProject): Promise<() => Promise<void>> => {
  // A frame in a sandbox loads only from the address that its policy names, which some engines do not take for its own.
  const site = await serveSite(name === 'engines' ? { host: 'localhost', port: 4321 } : undefined);
  provide('site', site.origin);
  return site.stop;
};
