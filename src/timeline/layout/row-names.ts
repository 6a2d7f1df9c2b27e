import { percentScale, round } from './band';
import { lanesOf, layoutNames, visibleStints, type NameMark } from './bars';
import { geometry } from './geometry';
import type { SceneInput } from './input';
import type { Path } from './path';
import type { RowSize } from './row-size';
import type { Row } from './rows';
import { boldWidth, fittedText, textSize, textWidth } from './text-width';

/** A name of an employer in a row that has no heights yet. */
export type LooseName = Omit<NameMark, 'y'> & { readonly line: number };

/** The names of the employers of a row, in order of their beginning, in as many lines as its size has where it is known. */
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
  const ordered = wanted.toSorted((a, b) => a.from - b.from);
  const named = ordered.map(({ key, company, when, active }) => ({
    key,
    id: company.id,
    color: company.color,
    active,
    text: fittedText(words.label(company), size, width),
    dates: isSparse || folded ? '' : words.dates(when),
  }));
  const placed = (texts: readonly string[]): ReturnType<typeof layoutNames> =>
    layoutNames(
      texts.map((text, i) => ({
        from: pixels(ordered[i]?.from ?? 0) + (byEra ? geometry.besideStep : 0),
        to: pixels(ordered[i]?.to ?? 0),
        room: Math.max(boldWidth(text, size), byEra ? 0 : textWidth(named[i]?.dates ?? '', textSize.dates)),
      })),
      width,
      most,
      taken,
    );
  const texts = named.map(({ text }) => text);
  let places = placed(texts);
  // Rows of a path have no line for years: these follow the name where no name has to make room for them.
  for (const [i, { text, dates }] of byEra ? named.entries() : []) {
    if (dates === '') continue;
    const dated = texts.with(i, `${text} ${dates}`);
    const tried = placed(dated);
    const fits = boldWidth(dated[i] ?? '', size) <= width;
    const isFree =
      fits && tried.every((place, at) => place?.line === places[at]?.line && place?.left === places[at]?.left);
    if (isFree) [texts[i], places] = [dated[i] ?? text, tried];
  }
  return named.flatMap((name, i) => {
    const place = places[i];
    const text = texts[i] ?? name.text;
    const dates = byEra ? '' : name.dates;
    return place ? [{ ...name, text, dates, x: round((place.left / width) * 100), line: place.line }] : [];
  });
}
