import type { BaseType } from 'd3-selection';
import type { Band } from '../layout/band';
import type { Placement } from '../layout/labels';
import { tierNames, type ByTier } from '../layout/tiers';
import type { Marks } from './join';
import { placeMarks } from './place';
import { setAttribute, setText } from './set';

/** A band with words at one of its ends. */
interface Worded extends Band {
  readonly id: string;
  /** Where its words may begin and end, in percent; its own ends where absent. */
  readonly from?: number;
  readonly to?: number;
  readonly placements: ByTier<Placement | null>;
}

interface Line {
  readonly class?: string;
  readonly text: string;
}

/** The ends of a band, as far as they are in view: words begin at the left one (side `right`) or end at the right one (`left`). */
const ends = [
  { name: 'ct-start', side: 'right', place: ({ x, from = x }: Worded) => Math.max(0, from) },
  { name: 'ct-end', side: 'left', place: ({ x, width, to = x + width }: Worded) => Math.min(100, to) },
] as const;

interface End<Datum> {
  readonly id: string;
  readonly x: number;
  readonly band: Datum;
}

const endsOf = <Datum extends Worded>(band: Datum): End<Datum>[] =>
  ends
    .filter(({ side }) => tierNames.some((name) => band.placements[name]?.side === side))
    .map(({ name, place }) => ({ id: name, x: place(band), band }));

/**
 * Writes lines of text at the ends of bands, at each end where any tier has them.
 * @param moving the width of the chart in pixels while its marks move, else null; words then stay as they are
 */
export const drawAtEnds = <Datum extends Worded>(
  bands: Marks<Datum>,
  moving: number | null,
  lines: (band: Datum) => readonly Line[],
): void => {
  const write = (written: Marks<End<Datum>>): void => {
    const texts = written
      .select('g')
      .selectChildren<SVGTextElement, Line>('text')
      .data(({ band }) => lines(band))
      .join('text');
    setAttribute(texts, 'class', (line) => line.class ?? null);
    setText(texts, ({ text }) => text);
  };
  const places = bands
    .selectChildren<SVGElement, End<Datum>>('svg')
    .data(endsOf<Datum>, function (this: BaseType, end?: { readonly id: string }) {
      return end?.id ?? (this as Element).getAttribute('class') ?? '';
    } as () => string)
    .join((entering) => {
      const entered = entering.append('svg').attr('class', ({ id }) => id) as unknown as Marks<End<Datum>>;
      entered.append('g');
      write(entered);
      return entered as never;
    }) as unknown as Marks<End<Datum>>;
  placeMarks(places, ({ x }) => x, moving);
  if (moving === null) write(places);
};
