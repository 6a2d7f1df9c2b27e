import { dictionary, type Dictionary, type Locale } from '../../i18n';
import {
  anchor,
  compareWhen,
  day,
  sharper,
  type Bound,
  type Instant,
  type KnownBound,
  type Precision,
  type When,
} from './dates';
import type { CalendarUnit } from './calendar';
import { everything, windowOf, type Filter } from './filter';
import { byId, type Timeline, type TimelineEvent } from './timeline';

const formats: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  season: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
  decade: { year: 'numeric' },
  century: { year: 'numeric' },
};

const intlLocale = (locale: Locale): string => (locale === 'en' ? 'en-GB' : 'zh-CN');

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter in UTC; made once, as making one takes longer than using it a hundred times. */
const format = (locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${locale} ${Object.entries(options).join(' ')}`;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(intlLocale(locale), { ...options, timeZone: 'UTC' });
  formatters.set(key, formatter);
  return formatter;
};

const plainDate = ({ earliest, latest, precision }: KnownBound, locale: Locale): string => {
  const formatter = format(locale, formats[precision]);
  const { dates } = dictionary(locale);
  if (precision === 'season') return formatter.formatRange(earliest, latest - day);
  const year = String(new Date(earliest).getUTCFullYear());
  if (precision === 'decade') return dates.decade(year);
  if (precision === 'century') return dates.century(year);
  return formatter.format(earliest);
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

/** A date as an axis or a heading writes it: “April 2024”. */
export const describeMonth = (instant: Instant, locale: Locale): string =>
  format(locale, formats.month).format(instant);

/** A day as a heading writes it: “22 September 2016”. */
export const describeDay = (instant: Instant, locale: Locale): string => format(locale, formats.day).format(instant);

/**
 * The label of a tick at which a year, a month or a day begins: the year at the first month, else as short as it can be.
 * @param withYear says the year of a month or day, too
 */
export const describeTick = (instant: Instant, unit: CalendarUnit, locale: Locale, withYear: boolean): string => {
  const date = new Date(instant);
  if (unit === 'year' || (unit === 'month' && date.getUTCMonth() === 0)) return describeYear(instant);
  return format(locale, {
    ...(withYear ? { year: 'numeric' } : {}),
    month: 'short',
    ...(unit === 'day' ? { day: 'numeric' } : {}),
  }).format(instant);
};

/** The year of an instant. */
export const describeYear = (instant: Instant): string => String(new Date(instant).getUTCFullYear());

/**
 * A date in words, as sharp as its source and no sharper: “from about 2018 to about 2020”.
 * @param asOf the instant up to which the story is told, for what goes on
 */
export const describeWhen = ({ start, end, interval }: When, locale: Locale, asOf: Instant): string => {
  const { dates } = dictionary(locale);
  const say = (bound: KnownBound): string => qualified(plainDate(bound, locale), bound, dates);
  if (start.kind === 'known') {
    if (!interval) return say(start);
    if (end.kind === 'known') return dates.fromTo(say(start), say(end));
    return end.kind === 'open'
      ? dates.since(say(start), describeMonth(asOf - 1, locale))
      : dates.sinceUnknownEnd(say(start));
  }
  if (end.kind !== 'known') return '';
  return start.kind === 'open' ? dates.until(say(end)) : dates.untilUnknownStart(say(end));
};

/** True for a date that names a year, not just a decade or century. */
const namesYear = ({ precision }: KnownBound): boolean => sharper(precision, 'year') === precision;

/** A date in the fewest words, by years: “c. 2018–c. 2020”, “?–c. 2023”. */
export const describeYears = ({ start, end, interval }: When, locale: Locale): string => {
  const { shortDates } = dictionary(locale);
  const say = (bound: Bound): string => {
    if (bound.kind !== 'known') return shortDates[bound.kind];
    return qualified(namesYear(bound) ? describeYear(bound.earliest) : plainDate(bound, locale), bound, shortDates);
  };
  if (!interval || (start.kind === 'known' && end.kind === 'known' && say(start) === say(end))) return say(start);
  return shortDates.range(say(start), say(end));
};

/** The value of a `<time datetime>` for a date that HTML can express; null for intervals and uncertain dates. */
export const machineDate = ({ edtf }: When): string | null => (/^\d{4}(-\d\d){0,2}$/.test(edtf) ? edtf : null);

const extent = (events: readonly TimelineEvent[], locale: Locale): string | null => {
  const known = events.filter(({ when }) => anchor(when) !== null);
  const first = known[0];
  if (!first) return null;
  const last = known.reduce((a, b) => (compareWhen(a.when, b.when) > 0 ? a : b));
  const startBound = first.when.start.kind === 'known' ? first.when.start : first.when.end;
  const endBound = last.when.start.kind === 'known' ? last.when.start : last.when.end;
  if (startBound.kind !== 'known' || endBound.kind !== 'known') return null;
  const { dates } = dictionary(locale);
  const say = (bound: KnownBound): string => {
    if (!namesYear(bound)) return qualified(plainDate(bound, locale), bound, dates);
    const year = plainDate({ ...bound, precision: 'year' }, locale);
    return qualified(year, bound.precision === 'year' ? bound : { ...bound, qualifier: '' }, dates);
  };
  const [from, to] = [say(startBound), say(endBound)];
  return from === to ? from : dates.fromTo(from, to);
};

/** Days up to which a range is told by its days, not its months. */
const daysSaid = 120;

/** The years that a filter asks for, as sharp as it names them: “from 2015 to March 2018”; null where it asks for none. */
const rangeInWords = ({ from, to }: Filter, locale: Locale): string | null => {
  const { dates } = dictionary(locale);
  const isShort = (windowOf(to)?.[1] ?? Infinity) - (windowOf(from)?.[0] ?? 0) < daysSaid * day;
  const say = (text: string): string | null => {
    const [instant] = windowOf(text) ?? [];
    if (instant === undefined) return null;
    const unit = text.length > 7 && isShort ? 'day' : text.length > 5 ? 'month' : 'year';
    return format(locale, formats[unit]).format(instant);
  };
  const [first, last] = [say(from), say(to)];
  if (first === null) return last && dates.until(last);
  if (last === null) return dates.from(first);
  return first === last ? first : dates.fromTo(first, last);
};

/** One sentence on what a view shows: how many events of how many, from when to when, and the filters in words. */
export const describeView = (
  timeline: Timeline,
  shown: readonly TimelineEvent[],
  locale: Locale,
  filter: Filter = everything,
): string => {
  const names = (ids: readonly string[], entries: Timeline['companies'] | Timeline['eras']): string[] =>
    ids.map((id) => byId<{ id: string; name: Record<Locale, string> }>(entries, id).name[locale]);
  const scope = [
    rangeInWords(filter, locale) ?? extent(shown, locale),
    ...names(filter.companies, timeline.companies),
    ...names(filter.eras, timeline.eras),
    filter.text && `“${filter.text}”`,
  ].filter((part): part is string => Boolean(part));
  return dictionary(locale).view(shown.length, timeline.events.length, scope);
};

/** The ids of the sources of an event, each with what it supports in words: “stated”, “date: inferred”. */
export const sourcesInWords = (
  { claims }: TimelineEvent,
  locale: Locale,
): (readonly [source: string, said: string])[] => {
  const { bases, basisOf, clauseComma } = dictionary(locale);
  return [...Map.groupBy(claims, ({ source }) => source)].map(([source, supported]) => {
    const said = supported.map(({ basis, of }) => (of ? basisOf[of](bases[basis]) : bases[basis]));
    return [source, said.join(clauseComma)];
  });
};
