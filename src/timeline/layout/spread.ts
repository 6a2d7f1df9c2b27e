import type { Instant } from '../model/dates';

/** A stretch of time within which a mark may stand. */
export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * Instants for marks that may stand anywhere in their windows: the middle, or, where several have the same window,
 * evenly across it in the order given, so that none hides another.
 */
export const spreadInstants = (windows: readonly Window[]): Instant[] => {
  const groups = Map.groupBy(windows.keys(), (i) => `${windows[i]?.from} ${windows[i]?.to}`);
  return windows.map(({ from, to }, i) => {
    const group = groups.get(`${from} ${to}`) ?? [i];
    return from + ((group.indexOf(i) + 1) / (group.length + 1)) * (to - from);
  });
};
