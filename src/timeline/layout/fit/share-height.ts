/** One way to lay a row out: its height in whole pixels, and what it is worth. */
export interface Choice {
  readonly height: number;
  readonly value: number;
}

/** Those choices that are worth more than every lower one, the lowest first. */
function worthwhile<Option extends Choice>(options: readonly Option[]): Option[] {
  let best = -Infinity;
  return options
    .toSorted((a, b) => a.height - b.height || b.value - a.value)
    .filter(({ value }) => {
      const isBetter = value > best;
      best = Math.max(best, value);
      return isBetter;
    });
}

/**
 * Picks one choice for each row, so that all of them fit into a height and are worth most together: with more room they
 * are never worth less.
 * @returns the lowest of each row where even those do not fit
 */
export function shareHeight<Option extends Choice>(rows: readonly (readonly Option[])[], height: number): Option[] {
  const ladders = rows.map(worthwhile);
  const least = ladders.reduce((sum, [lowest]) => sum + (lowest?.height ?? 0), 0);
  const room = Math.max(0, Math.floor(height - least));
  /** The most that the rows so far are worth within each height above the least. */
  let best = new Float64Array(room + 1);
  const picks = ladders.map((ladder) => {
    const next = new Float64Array(room + 1).fill(-Infinity);
    const picked = new Uint16Array(room + 1);
    for (const [i, { height: own, value }] of ladder.entries()) {
      const above = own - (ladder[0]?.height ?? 0);
      for (let used = above; used <= room; used += 1) {
        const worth = (best[used - above] ?? 0) + value;
        if (worth <= (next[used] ?? 0)) continue;
        next[used] = worth;
        picked[used] = i;
      }
    }
    best = ladder.length > 0 ? next : best;
    return picked;
  });
  let left = room;
  return ladders
    .map((ladder, row) => ({ ladder, picked: picks[row] }))
    .toReversed()
    .flatMap(({ ladder, picked }) => {
      const option = ladder[picked?.[left] ?? 0];
      if (!option) return [];
      left -= option.height - (ladder[0]?.height ?? 0);
      return [option];
    })
    .toReversed();
}
