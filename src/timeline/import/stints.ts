import { parseEdtf } from '../model/edtf.ts';
import { earliest, latest, type When } from '../model/dates.ts';

interface Hull {
  readonly start: string;
  readonly end: string;
  readonly from: number;
  readonly to: number;
}

/** The text of the start or the end of a date. */
function partOf({ edtf }: When, index: 0 | 1): string {
  const [start = '', end = start] = edtf.split('/');
  return index === 0 ? start : end;
}

/** A time that goes on outlasts one whose end is not known. */
function endsLater(a: Hull, b: Hull): boolean {
  return a.to === b.to ? a.end === '..' : a.to > b.to;
}

/**
 * The times at a place: spans that touch or overlap become one, what lies apart stays apart.
 * @param spans as EDTF, in any order
 * @returns intervals as EDTF, in order of time
 */
export function stintsOf(spans: readonly string[]): readonly string[] {
  const hulls = spans
    .map(parseEdtf)
    .map((when): Hull => ({ start: partOf(when, 0), end: partOf(when, 1), from: earliest(when), to: latest(when) }))
    .toSorted((a, b) => a.from - b.from);
  const stints: Hull[] = [];
  for (const hull of hulls) {
    const last = stints.at(-1);
    if (!last || hull.from > last.to) stints.push(hull);
    else if (endsLater(hull, last)) stints[stints.length - 1] = { ...last, end: hull.end, to: hull.to };
  }
  const isInterval = spans.some((span) => span.includes('/'));
  return stints.map(({ start, end }) => (start === end && !isInterval ? start : `${start}/${end}`));
}

/** One time that holds all others. */
export function hullOfAll(spans: readonly string[]): string {
  const stints = stintsOf(spans);
  if (stints.length < 2) return stints[0] ?? '';
  const [first = ''] = (stints[0] ?? '').split('/');
  return `${first}/${(stints.at(-1) ?? '').split('/').at(-1) ?? ''}`;
}
