import type { TestProject } from 'vitest/node';
import { serveSite } from '../chrome';

declare module 'vitest' {
  interface ProvidedContext {
    /** The origin of the built site. */
    site: string;
  }
}

/** Serves the built site for all tests of a project. Answers with what ends that. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const site = await serveSite();
  provide('site', site.origin);
  return site.stop;
};
