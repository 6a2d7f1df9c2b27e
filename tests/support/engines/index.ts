import { afterAll, beforeAll, describe, inject } from 'vitest';
import { readiness } from './ready.ts';
import type { Reader } from './reader.ts';

/** Runs the same tests with a reader of every engine that is installed; the others are named and skipped. */
export const inEveryEngine = (subject: string, tests: (reader: () => Reader, site: string) => void): void => {
  for (const { name, open } of readiness)
    describe.skipIf(open === null)(`${subject}, in ${name}${open ? '' : ' (not installed)'}`, () => {
      let reader: Reader | undefined;
      beforeAll(async () => {
        reader = await open?.();
      });
      afterAll(async () => {
        await reader?.leave();
      });
      tests(() => {
        if (!reader) throw new Error(`${name} has not opened.`);
        return reader;
      }, inject('site'));
    });
};
