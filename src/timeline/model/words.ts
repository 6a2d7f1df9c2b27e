import { dictionary, drawnDictionary, wordFor, type Dictionary, type Locale } from '../../i18n/index.ts';
import {
  firstKnown,
  compareWhen,
  day,
  sharper,
  type Bound,
  type Instant,
  type KnownBound,
  type Precision,
  type When,
} from './dates.ts';
import { beginningOf, precisionOf, unitAt, type CalendarUnit } from './calendar.ts';
import { isolated } from './characters.ts';
import { everything, type Filter } from './filter.ts';
import { byId, type Claim, type Timeline, type TimelineEvent } from './timeline.ts';
import { ownAccount } from './vocabulary.ts';
import { windowOf, type Window } from './window.ts';

/** What a date says of an instant. */
interface Parts {
  readonly year?: boolean;
  readonly month?: 'long' | 'short';
  readonly day?: boolean;
}

const year = { year: true } as const;
const month = { year: true, month: 'long' } as const;

const formats: Readonly<Record<Precision, Parts>> = {
  day: { ...month, day: true },
  month,
  season: month,
  year,
  decade: year,
  century: year,
};

const yearOf = (instant: Instant): number => new Date(instant).getUTCFullYear();

/** Years from which on a number is taken for one of the common era; below, the words say which era it is. */
const plainYears = 100;

/** A text that names the year of an instant by its number within its era, with the era where it needs one. */
const withEra = (text: string, instant: Instant, { dates }: Dictionary): string => {
  const year = yearOf(instant);
  return year >= plainYears ? text : year > 0 ? dates.commonEra(text) : dates.beforeCommonEra(text);
};

/** The number of a year within its era. */
const yearInEra = (year: number): string => String(year > 0 ? year : 1 - year);

/** A date in UTC, as `Intl` writes it; that takes longer to make its first formatter than a chart takes to lay out. */
const formatDate = (instant: Instant, locale: Locale, { year, month, day }: Parts): string => {
  const date = new Date(instant);
  const words = dictionary(locale);
  const text = words.dates.date(
    year ? yearInEra(yearOf(instant)) : '',
    month ? 1 + date.getUTCMonth() : 0,
    day ? date.getUTCDate() : 0,
    month === 'short',
  );
  return year ? withEra(text, instant, words) : text;
};

const plainDate = ({ earliest, latest, precision, season }: KnownBound, locale: Locale): string => {
  const { dates } = dictionary(locale);
  const say = (instant: Instant, options = formats[precision]): string => formatDate(instant, locale, options);
  if (season) return dates.season(dates.seasons[season], say(earliest, formats.year));
  const isLong = precision === 'decade' || precision === 'century';
  // A number of two digits or fewer, or one before the common era, names no ten or hundred years.
  if (precision === 'season' || (isLong && yearOf(earliest) < plainYears))
    return dates.between(say(earliest), say(latest - day));
  return isLong ? dates[precision](String(yearOf(earliest))) : say(earliest);
};

const qualified = (
  date: string,
  { qualifier }: KnownBound,
  words: Pick<Dictionary['dates'], 'about' | 'uncertain' | 'aboutUncertain'>,
): string => {
  switch (qualifier) {
    case '~':
      return words.about(date);
    case '?':
      return words.uncertain(date);
    case '%':
      return words.aboutUncertain(date);
    case '':
      return date;
  }
};

/** A date with how certain it is: “about 2018”. */
const fullDate = (bound: KnownBound, locale: Locale): string =>
  qualified(plainDate(bound, locale), bound, dictionary(locale).dates);

/** A date as an axis or a heading writes it: “April 2024”. */
export const describeMonth = (instant: Instant, locale: Locale): string => formatDate(instant, locale, formats.month);

/** A day as a heading writes it: “22 September 2016”. */
export const describeDay = (instant: Instant, locale: Locale): string => formatDate(instant, locale, formats.day);

/**
 * The label of a tick at which a year, a month or a day begins: the year at the first month, else as short as it can be.
 * @param withYear says the year of a month or day, too
 */
export const describeTick = (instant: Instant, unit: CalendarUnit, locale: Locale, withYear: boolean): string => {
  const date = new Date(instant);
  if (unit === 'year' || (unit === 'month' && date.getUTCMonth() === 0)) return describeYear(instant, locale);
  return formatDate(instant, locale, {
    year: withYear,
    month: 'short',
    day: unit === 'day',
  });
};

/** The year of an instant in the fewest words: “2016”, “44 BCE”. */
export const describeYear = (instant: Instant, locale: Locale): string =>
  withEra(yearInEra(yearOf(instant)), instant, dictionary(locale));

/** True where a window lies within another, or is the same. */
const liesWithin = (inner: KnownBound, outer: KnownBound): boolean =>
  outer.earliest <= inner.earliest && inner.latest <= outer.latest;

/**
 * An interval from a known start to a known end. Where the one lies within the time that the other may be, that is told as
 * such: “from June 2018, ended the same year”; nothing is said twice.
 */
const describeSpan = (start: KnownBound, end: KnownBound, locale: Locale): string => {
  const { dates } = dictionary(locale);
  const [from, to] = [fullDate(start, locale), fullDate(end, locale)];
  if (from === to) return from;
  const isPlain = start.qualifier === '' && end.qualifier === '';
  if (liesWithin(start, end)) {
    if (isPlain && start.latest === end.latest) return from;
    return dates.endedWithin(from, qualified(dates.same[end.precision], end, dates));
  }
  if (liesWithin(end, start)) {
    if (isPlain && start.earliest === end.earliest) return to;
    return dates.startedWithin(to, qualified(dates.same[start.precision], start, dates));
  }
  return dates.fromTo(from, to);
};

/**
 * A date in words, as sharp as its source and no sharper: “from about 2018 to about 2020”.
 * @param asOf the instant up to which the story is told, for what goes on
 */
export const describeWhen = ({ start, end, interval }: When, locale: Locale, asOf: Instant): string => {
  const { dates } = dictionary(locale);
  const bound = firstKnown({ start, end });
  if (!bound) return '';
  const date = fullDate(bound, locale);
  if (start.kind !== 'known') return start.kind === 'open' ? dates.until(date) : dates.untilUnknownStart(date);
  if (!interval) return date;
  if (end.kind === 'known') return describeSpan(start, end, locale);
  return end.kind === 'open' ? dates.since(date, describeMonth(asOf - 1, locale)) : dates.sinceUnknownEnd(date);
};

/** True for a date that names a year, not just a decade or century. */
const namesYear = ({ precision }: KnownBound): boolean => sharper(precision, 'year') === precision;

/** A date in the fewest words, by years: “c. 2018–c. 2020”, “?–c. 2023”. */
export const describeYears = ({ start, end, interval }: When, locale: Locale): string => {
  const { shortDates } = dictionary(locale);
  const say = (bound: Bound): string => {
    if (bound.kind !== 'known') return shortDates[bound.kind];
    return qualified(
      namesYear(bound) ? describeYear(bound.earliest, locale) : plainDate(bound, locale),
      bound,
      shortDates,
    );
  };
  if (!interval || (start.kind === 'known' && end.kind === 'known' && say(start) === say(end))) return say(start);
  return shortDates.range(say(start), say(end));
};

/** A date at the head of a line, in the fewest words that are true: “Feb 2018”, “c. 2018”; an interval by its years. */
export function describeBriefly(when: When, locale: Locale): string {
  const { start, interval } = when;
  if (interval || start.kind !== 'known' || sharper(start.precision, 'month') !== start.precision)
    return describeYears(when, locale);
  const month = formatDate(start.earliest, locale, { year: true, month: 'short' });
  return qualified(month, start, dictionary(locale).shortDates);
}

/**
 * When a date begins, in the fewest words and no sharper than a month: “2016”, “c. 2016”, “Aug”; by years where its start is
 * not known.
 * @param withYear says the year of a month, too, before or after a space: “Aug 2016”
 */
export function describeStart(when: When, locale: Locale, withYear: boolean): string {
  const { start } = when;
  if (start.kind !== 'known') return describeYears(when, locale);
  if (sharper(start.precision, 'month') !== start.precision)
    return describeYears({ ...when, end: start, interval: false }, locale);
  const month = formatDate(start.earliest, locale, { month: 'short' });
  const year = describeYear(start.earliest, locale);
  const dated = dictionary(locale).dates.yearAndMonth(year, month);
  return qualified(withYear ? dated : month, start, dictionary(locale).shortDates);
}

/** The value of a `<time datetime>` for a date that HTML can express; null for any other: intervals, seasons, years before 1, what is uncertain. */
export const machineDate = ({ edtf }: When): string | null =>
  /^(?!0000)\d{4}(-\d\d){0,2}$/.test(edtf) && windowOf(edtf) ? edtf : null;

const extent = (events: readonly TimelineEvent[], locale: Locale): string | null => {
  const known = events.flatMap(({ when }) => {
    const bound = firstKnown(when);
    return bound ? [{ when, bound }] : [];
  });
  const [first] = known;
  if (!first) return null;
  const last = known.reduce((a, b) => (compareWhen(a.when, b.when) > 0 ? a : b));
  const { dates } = dictionary(locale);
  const say = ({ bound }: typeof first): string => {
    if (!namesYear(bound)) return fullDate(bound, locale);
    const year = formatDate(bound.earliest, locale, formats.year);
    return qualified(year, bound.precision === 'year' ? bound : { ...bound, qualifier: '' }, dates);
  };
  const [from, to] = [say(first), say(last)];
  return from === to ? from : dates.fromTo(from, to);
};

/** Months up to which a range is told by its days, not its months. */
const monthsSaid = 4;

/** The years that are asked for, as sharp as whole years, months or days are: “from 2015 to March 2018”; null for none. */
const rangeInWords = ([from, to]: Window, locale: Locale): string | null => {
  const { dates } = dictionary(locale);
  const first = Number.isFinite(from) ? ([from, beginningOf(unitAt(from), from, 1)] as const) : null;
  const last = Number.isFinite(to) ? ([beginningOf(unitAt(to), to, -1), to] as const) : null;
  const say = (instant: Instant, precision: Precision): string => formatDate(instant, locale, formats[precision]);
  const isShort = first && last ? last[1] < beginningOf('month', first[0], monthsSaid) : false;
  const precisionIn = (window: readonly [Instant, Instant]): Precision => {
    const precision = precisionOf(...window);
    return precision === 'day' && !isShort ? 'month' : precision;
  };
  if (!first) return last && dates.until(say(last[0], precisionIn(last)));
  if (!last) return dates.from(say(first[0], precisionIn(first)));
  const isNested = first[0] >= last[0] || last[1] <= first[1];
  const finer = sharper(precisionIn(first), precisionIn(last));
  const [start, end] = isNested
    ? [say(first[0], finer), say(last[1] - 1, finer)]
    : [say(first[0], precisionIn(first)), say(last[0], precisionIn(last))];
  return start === end ? start : dates.fromTo(start, end);
};

/** One sentence on what a view shows: how many events of how many, from when to when, and the filters in words. */
export const describeView = (
  timeline: Timeline,
  shown: readonly TimelineEvent[],
  locale: Locale,
  filter: Filter = everything,
  years: Window | null = null,
): string => {
  const names = (ids: readonly string[], entries: Timeline['companies'] | Timeline['eras']): string[] =>
    ids.map((id) => isolated(byId<{ id: string; name: Record<Locale, string> }>(entries, id).name[locale]));
  const scope = [
    (years && rangeInWords(years, locale)) ?? extent(shown, locale),
    ...names(filter.companies, timeline.companies),
    ...names(filter.eras, timeline.eras),
    filter.text && `“${isolated(filter.text)}”`,
  ].filter((part): part is string => Boolean(part));
  return dictionary(locale).view(shown.length, timeline.events.length, scope);
};

const isOwn = ({ source, basis }: Claim): boolean => basis === ownAccount && source === '';

/** True for what the owner tells of their own life without a source. */
export const isOwnAccount = ({ claims }: TimelineEvent): boolean => claims.some(isOwn);

/** The ids of the sources of an event, each with what it supports in words: “stated”, “date: inferred”; none for what is not said, or is the owner’s own account. */
export const sourcesInWords = (
  { claims }: TimelineEvent,
  locale: Locale,
): (readonly [source: string, said: string])[] => {
  const { bases, basisOf } = drawnDictionary(locale);
  const named = claims.filter((claim) => !isOwn(claim));
  return [...Map.groupBy(named, ({ source }) => source)].map(([source, supported]) => {
    const said = supported.map(({ basis, of }) => (of ? basisOf[of](wordFor(bases, basis)) : wordFor(bases, basis)));
    return [source, said.filter(Boolean).join(dictionary(locale).clauseComma)];
  });
};
