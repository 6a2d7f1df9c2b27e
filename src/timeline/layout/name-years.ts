import { geometry } from './geometry.ts';
import type { Stretch } from './lanes.ts';
import { boldWidth, textSize, textWidth } from './text-width.ts';

/** Pixels from the beginning of a short name to the years beside it. */
export const yearsAt = (name: string): number => textWidth(name, textSize.dates) + geometry.besideStep;

/** The width of a short name with the years beside it, in pixels; of the name alone where it has none. */
export const shortNameWidth = (name: string, years: string): number =>
  years ? yearsAt(name) + textWidth(years, textSize.dates) : boldWidth(name, textSize.dates);

interface Named {
  readonly left: number;
  readonly line: number;
  readonly text: string;
  readonly dates: string;
}

/**
 * Leaves those years beside names that have room there, earlier names first.
 * @param taken what stands in each line of names, in pixels
 * @returns the years of each; empty where they would reach another name, something else in their line, or the edge
 */
export function fitYears(
  names: readonly Named[],
  width: number,
  taken: readonly (readonly Stretch[])[] = [],
): string[] {
  const kept = names.map(() => '');
  for (const [i, { left, line, text, dates }] of names.entries()) {
    const to = left + shortNameWidth(text, dates);
    const meets = (from: number, until: number): boolean =>
      from - geometry.nameGap < to && left < until + geometry.nameGap;
    const isTaken =
      names.some((other, k) => {
        const until = other.left + shortNameWidth(other.text, kept[k] ?? '');
        return k !== i && other.line === line && meets(other.left, until);
      }) || (taken[line] ?? []).some((stretch) => meets(stretch.from, stretch.to));
    if (to <= width && !isTaken) kept[i] = dates;
  }
  return kept;
}
