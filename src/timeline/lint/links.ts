import { Faults, type Fault } from '../model/faults.ts';
import { listOf, textOf, toRaw } from '../model/raw.ts';
import type { Entry } from './entries.ts';

/** An address in an owner’s data. */
interface Address {
  readonly entry: Entry;
  readonly path: readonly (string | number)[];
  readonly url: string;
}

function addressesOf(entry: Entry): readonly Address[] {
  const { raw } = entry;
  const person = toRaw(raw['person']);
  const linksIn = (value: unknown, path: readonly string[]): readonly Address[] =>
    listOf(value, 'links').flatMap((link, i) => {
      const url = textOf(link, 'href');
      return url ? [{ entry, path: [...path, 'links', i, 'href'], url }] : [];
    });
  const url = textOf(raw, 'url');
  return [...(url ? [{ entry, path: ['url'], url }] : []), ...linksIn(raw, []), ...linksIn(person, ['person'])];
}

/**
 * Addresses in an owner’s data that answer nothing.
 * @param ask answers with what is wrong with an address, in words after “which”, or null where it answers; asked once of each
 */
export async function linkAdvice(
  entries: readonly Entry[],
  ask: (url: string) => Promise<string | null>,
): Promise<readonly Fault[]> {
  const faults = new Faults();
  const addresses = entries.flatMap(addressesOf);
  const answers = new Map<string, string | null>();
  const urls = [...new Set(addresses.map(({ url }) => url))];
  const askNext = async (): Promise<void> => {
    for (let url = urls.shift(); url !== undefined; url = urls.shift()) answers.set(url, await ask(url));
  };
  await Promise.all(Array.from({ length: 8 }, askNext));
  for (const { entry, path, url } of addresses) {
    const problem = answers.get(url);
    if (problem) faults.add(entry.named, path.join('.'), url, problem);
  }
  return faults.found;
}
