/** The files of one version: the id of each file's content, by path. */
export type Tree = ReadonlyMap<string, string>;

/** What an update does with a file: `take` upstream's, `remove` it, `merge` what both changed, `keep` what only upstream or only the owner has left. */
export type Step = 'take' | 'remove' | 'merge' | 'keep';

export interface Change {
  readonly path: string;
  readonly step: Step;
}

/** Which files are the owner's: those at or below these paths, but for some of them. */
export interface Ownership {
  readonly owner: readonly string[];
  readonly upstream: readonly string[];
}

const isAt = (path: string, places: readonly string[]): boolean =>
  places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));

/** Whether a file is the owner's, which no update touches. */
export const isOwners = (path: string, { owner, upstream }: Ownership): boolean =>
  isAt(path, owner) && !isAt(path, upstream);

const stepFor = (base: string | undefined, own: string | undefined, next: string | undefined): Step | null => {
  if (next === base || own === next) return null;
  if (own === base) return next === undefined ? 'remove' : 'take';
  return own === undefined || next === undefined ? 'keep' : 'merge';
};

/**
 * What brings a site from one version of the project to another.
 * @param base the files of the version that the site was made from
 * @param own the files of the site
 * @param next the files of the other version
 * @returns the files that change, or should and are kept since the owner changed or removed them, in order of path
 */
export function planUpdate(base: Tree, own: Tree, next: Tree, ownership: Ownership): Change[] {
  return [...new Set([...base.keys(), ...next.keys()])]
    .filter((path) => !isOwners(path, ownership))
    .sort()
    .flatMap((path) => {
      const step = stepFor(base.get(path), own.get(path), next.get(path));
      return step ? [{ path, step }] : [];
    });
}

/** The numbers of a version, `v1.2.3` or `1.2.3`; null where it is none. */
const numbersOf = (version: string): readonly number[] | null =>
  /^v?(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number) ?? null;

/** Orders versions, the older first; what is none comes before all. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [numbersOf(a) ?? [], numbersOf(b) ?? []];
  const at = [0, 1, 2].find((i) => first[i] !== second[i]);
  return at === undefined ? 0 : (first[at] ?? -1) - (second[at] ?? -1);
}

/** The sections of a changelog that are newer than one version, up to another. */
export function notesBetween(changelog: string, from: string, to: string): string {
  return changelog
    .split(/^(?=## )/m)
    .filter((section) => {
      const version = /^## \[?(\d+\.\d+\.\d+)/.exec(section)?.[1];
      return version !== undefined && compareVersions(version, from) > 0 && compareVersions(version, to) <= 0;
    })
    .join('')
    .trim();
}
