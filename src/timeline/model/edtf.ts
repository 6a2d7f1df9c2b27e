import { parse } from 'edtf';
import { precisionOf } from './calendar.ts';
import { seasons, sharper, type Bound, type Season, type When } from './dates.ts';
import { qualifierOf, seasonOf } from './edtf-part.ts';
import { likelyDates } from './likely-date.ts';
import { allTime, instantAt, windowAt, type Window } from './window.ts';

/** Thrown where a text is no EDTF date; `message` says what is wrong with it. */
export class EdtfError extends Error {}

const examples = 'write for example 2016, 2016-09, 2016-09-22, 2016~ (about), 2016? (uncertain) or 2016~/2018';

const noDate = `is no EDTF date; ${examples}`;

const range = 'lies outside the years from −9999 to 9999, which are all that a timeline can hold';

const isLevelOne = (text: string): boolean => {
  try {
    const { type } = parse(text, { level: 1 });
    return type !== undefined;
  } catch {
    return false;
  }
};

/**
 * The months of a season, as meteorology counts those of the northern half of the earth: spring is March to May, and
 * winter begins in December of its year.
 */
const seasonAt = (year: number, season: Season): Window => {
  const month = 2 + 3 * seasons.indexOf(season);
  return [instantAt(year, month), instantAt(year, month + 3)];
};

/** The years that a date names: one, or ten or a hundred where their last digits are X. */
const yearsOf = (sign: string, digits: string): readonly [first: number, last: number] => {
  const [near, far] = ['0', '9'].map((digit) => Number(digits.replaceAll('X', digit))) as [number, number];
  return sign ? [-far, 0 - near] : [near, far];
};

/** Says of a day that its month does not have how many there are; null for any other text. */
const dayFault = (yearAndMonth: string, year: number, month: number, day: number): string | null => {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31) || windowAt(year, month, day)) return null;
  const days = new Date(instantAt(year, month, 0)).getUTCDate();
  return `is no day of the calendar, as that month has ${days}; write for example ${yearAndMonth}-${days}, or ${yearAndMonth} for the month`;
};

const windowOf = (part: string): Window => {
  const [, sign = '', digits, month, day] = /^(-?)(\d\d[\dX]{2})(?:-(\d\d|XX))?(?:-(\d\d|XX))?[~?%]?$/.exec(part) ?? [];
  if (digits === undefined) throw new EdtfError(noDate);
  const [first, last] = yearsOf(sign, digits);
  const fault = dayFault(`${sign}${digits}-${month ?? ''}`, first, Number(month), Number(day));
  if (fault !== null) throw new EdtfError(fault);
  const season = seasonOf(part);
  // The grammar of the package has no season with a qualifier.
  if (!isLevelOne(season === undefined ? part : part.replace(/[~?%]$/, ''))) throw new EdtfError(noDate);
  if (season !== undefined) return seasonAt(first, season);
  const [monthNumber, dayNumber] = [month, day].map((text) => (text === 'XX' ? undefined : text && Number(text)));
  if (typeof monthNumber !== 'number') return [instantAt(first), instantAt(last + 1)];
  const window = windowAt(first, monthNumber, typeof dayNumber === 'number' ? dayNumber : undefined);
  if (!window) throw new EdtfError(noDate);
  return window;
};

const boundOf = (part: string): Bound => {
  if (part === '..') return { kind: 'open' };
  if (part === '') return { kind: 'unknown' };
  const [earliest, latest] = windowOf(part);
  const season = seasonOf(part);
  return {
    kind: 'known',
    earliest,
    // The winter of the last year goes on after it.
    latest: Math.min(latest, allTime[1]),
    precision: season ? 'season' : precisionOf(earliest, latest),
    ...(season && { season }),
    qualifier: qualifierOf(part),
  };
};

/** Years in more digits than four, as EDTF writes them after a Y and others do not. */
const hasFarYear = (text: string): boolean => /(^|[^\d])Y?[-−+]?\d{5,}/.test(text);

const readDate = (text: string): When => {
  const parts = text.split('/');
  const [first = '', last = first] = parts;
  const interval = parts.length === 2;
  if (parts.length > 2 || text === '') throw new EdtfError(noDate);
  const [start, end] = [boundOf(first), boundOf(last)];
  if (start.kind !== 'known' && end.kind !== 'known')
    throw new EdtfError(interval ? `says neither when it starts nor when it ends; ${examples}` : noDate);
  if (start.kind === 'known' && end.kind === 'known' && end.latest <= start.earliest && interval)
    throw new EdtfError(`ends before it starts; write the earlier date first: ${last}/${first}`);
  const known = [start, end].flatMap((bound) => (bound.kind === 'known' ? [bound.precision] : []));
  return { edtf: text, interval, start, end, precision: known.reduce(sharper) };
};

const isDate = (text: string): boolean => {
  try {
    return readDate(text).edtf === text;
  } catch {
    return false;
  }
};

/**
 * Reads an EDTF date or interval of level 0 or 1 (https://www.loc.gov/standards/datetime/) in years of four digits.
 * Centuries are written with X, `20XX`: two digits alone are refused, as they are mostly a month or a year cut short.
 * @throws {EdtfError} where the text is none, or where the interval ends before it starts; with what it likely means, if known
 */
export const parseEdtf = (text: string): When => {
  if (/\dT\d/.test(text)) throw new EdtfError('has a time of day; write the day alone, for example 2016-09-22');
  if (hasFarYear(text)) throw new EdtfError(range);
  try {
    return readDate(text);
  } catch (error) {
    const likely = likelyDates(text).filter((date) => date !== text.trim() && isDate(date));
    if (!(error instanceof EdtfError) || likely.length === 0) throw error;
    throw new EdtfError(`is no EDTF date; write ${likely.join(' or ')}`);
  }
};
