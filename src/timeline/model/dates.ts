import { precisions } from './calendar.ts';

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** EDTF qualifiers: `~` about, `?` uncertain, `%` both, empty for neither. */
export type Qualifier = '' | '~' | '?' | '%';

/** How exact a date is, by the length of its window. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** Seasons as EDTF numbers them from 21. */
export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof seasons)[number];

/** A start or end: some instant in the half-open window from `earliest` to `latest`. */
export interface KnownBound {
  readonly kind: 'known';
  readonly earliest: Instant;
  readonly latest: Instant;
  readonly precision: Precision;
  /** The season that a date of that precision names. */
  readonly season?: Season;
  readonly qualifier: Qualifier;
}

/** `open` goes on (`..`), `unknown` is not recorded (an empty side of an EDTF interval). */
export type Bound = KnownBound | { readonly kind: 'open' } | { readonly kind: 'unknown' };

/** When something happened: a date (`start` and `end` are the same window) or an interval. Times are UTC, windows half-open. */
export interface When {
  readonly edtf: string;
  readonly interval: boolean;
  readonly start: Bound;
  readonly end: Bound;
  /** The precision of the sharper end. */
  readonly precision: Precision;
}

export const day = 86_400_000;

/** The sharper of two precisions. */
export const sharper = (a: Precision, b: Precision): Precision => precisions.find((p) => p === a || p === b) ?? a;

/** The earliest instant the date may cover: −∞ where the start is unknown or open. */
export const earliest = (when: When): Instant => (when.start.kind === 'known' ? when.start.earliest : -Infinity);

/** The instant before which the date has certainly ended: +∞ where the end is unknown or open. */
export const latest = (when: When): Instant => (when.end.kind === 'known' ? when.end.latest : Infinity);

/** True where the date may share an instant with the half-open window from `from` to `to`. */
export const mayOverlap = (when: When, from: Instant, to: Instant): boolean =>
  earliest(when) < to && latest(when) > from;

/** One instant that stands for a window: its middle. */
export const middle = (bound: KnownBound): Instant => (bound.earliest + bound.latest) / 2;

/** The start of a time, or its end where that is all that is known; null where neither is. */
export const firstKnown = ({ start, end }: Pick<When, 'start' | 'end'>): KnownBound | null =>
  start.kind === 'known' ? start : end.kind === 'known' ? end : null;

/** Where a mark for the date stands: the middle of the start's window, of the end's where the start is not known. */
export const anchor = (when: When): Instant | null => {
  const bound = firstKnown(when);
  return bound && middle(bound);
};

/** True where an end is qualified, open, unknown or coarser than a month. */
export const isUncertain = (when: When): boolean =>
  [when.start, when.end].some(
    (bound) => bound.kind !== 'known' || bound.qualifier !== '' || !['day', 'month'].includes(bound.precision),
  );

const sortKey = ({ start, end }: When): readonly Instant[] => {
  const first = firstKnown({ start, end });
  return [
    first?.earliest ?? -Infinity,
    start.kind === 'known' ? 1 : 0,
    first?.latest ?? Infinity,
    end.kind === 'known' ? end.latest : Infinity,
  ];
};

/** Order in time: by earliest start (by the end where the start is unknown, before what starts then), then by the narrower window. */
export const compareWhen = (a: When, b: When): number => {
  const other = sortKey(b);
  for (const [i, key] of sortKey(a).entries()) {
    const difference = key === other[i] ? 0 : key - (other[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** The earliest instant at which a time may be over, and the latest at which it may begin. */
const mayEnd = ({ start, end }: When): Instant =>
  end.kind === 'known'
    ? end.earliest
    : end.kind === 'open'
      ? Infinity
      : start.kind === 'known'
        ? start.earliest
        : -Infinity;
const mayBegin = ({ start, end }: When): Instant =>
  start.kind === 'known' ? start.latest : end.kind === 'known' ? end.latest : Infinity;

/** True where a time may be over before another begins. */
export const mayPrecede = (a: When, b: When): boolean => mayEnd(a) < mayBegin(b);

/** The time from the beginning of the first to the end of the last of times that stand in order. */
export const hullOf = (times: readonly [When, ...When[]]): When => {
  const [first] = times;
  const last = times.at(-1) ?? first;
  return times.length === 1
    ? first
    : {
        edtf: `${first.edtf.split('/')[0] ?? ''}/${last.edtf.split('/').at(-1) ?? ''}`,
        interval: true,
        start: first.start,
        end: last.end,
        precision: sharper(first.precision, last.precision),
      };
};
