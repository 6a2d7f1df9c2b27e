import { percentScale, round } from './band.ts';
import { lanesOf, layoutNames, visibleStints, type NameMark } from './bars.ts';
import { geometry } from './geometry.ts';
import type { SceneInput } from './input.ts';
import { fitYears } from './name-years.ts';
import type { Path } from './path.ts';
import type { RowSize } from './row-size.ts';
import type { Row } from './rows.ts';
import { boldWidth, fittedText, textSize, textWidth } from './text-width.ts';

/** A name of an employer in a row that has no heights yet. */
export type LooseName = Omit<NameMark, 'y'> & { readonly line: number };

/**
 * The names of the employers of a row, in order of their beginning, in as many lines as its size has where it is known; in rows of
 * eras with their years where these have room; in one that is folded, of those of which something is shown.
 */
export function layoutRowNames(
  input: SceneInput,
  path: Path,
  row: Row,
  { names: most, folded, taken }: Partial<RowSize> = {},
): LooseName[] {
  const { timeline, domain, width, words, isSparse = false } = input;
  const byEra = row.lane === undefined;
  const x = percentScale(domain);
  const pixels = (percent: number): number => (Math.min(100, Math.max(0, percent)) / 100) * width;
  const size = byEra || folded ? textSize.dates : textSize.name;
  const wanted = byEra
    ? path.segments.filter((segment) => segment.era === row.id && segment.named)
    : visibleStints(input)
        .filter(({ stint }) => (lanesOf(timeline).laneOf.get(stint.company.id) ?? 0) === row.lane)
        .map(({ stint, span, active }) => ({
          key: stint.key,
          company: stint.company,
          when: stint.when,
          active,
          from: x((span.from + span.solidFrom) / 2),
          to: x((span.solidTo + span.to) / 2),
        }));
  const ordered = wanted.filter(({ active }) => active || !folded).toSorted((a, b) => a.from - b.from);
  const named = ordered.map(({ key, company, when, active }) => ({
    ...{ key, id: company.id, color: company.color, active },
    text: fittedText(words.label(company), size, width),
    dates: isSparse || folded || (byEra && !taken) ? '' : words.dates(when),
  }));
  const endOf = (i: number): number => Math.max(ordered[i]?.to ?? 0, folded ? (ordered[i + 1]?.from ?? 100) : 0);
  const candidates = named.map(({ id, text, dates }, i) => ({
    isRepeat: named.findIndex((name) => name.id === id) < i,
    from: pixels(ordered[i]?.from ?? 0) + (byEra ? geometry.besideStep : 0),
    // In a folded row, in which its own name stands too, they may stand between the bars of the others.
    to: pixels(endOf(i)),
    room: Math.max(boldWidth(text, size), byEra ? 0 : textWidth(dates, textSize.dates)),
  }));
  const places = layoutNames(candidates, width, most, taken);
  const placed = named.flatMap((name, i) => {
    const place = places[i];
    return place ? [{ ...name, ...place }] : [];
  });
  const beside = byEra ? fitYears(placed, width, taken) : null;
  return placed.map(({ left, ...name }, i) => ({
    ...name,
    dates: beside ? (beside[i] ?? '') : name.dates,
    x: round((left / width) * 100),
  }));
}
