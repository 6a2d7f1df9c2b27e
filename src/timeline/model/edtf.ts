import edtf, { parse } from 'edtf';
import { precisionOf, sharper, type Bound, type Qualifier, type When } from './dates';

/** Thrown where a text is no EDTF date; `message` says what is wrong with it. */
export class EdtfError extends Error {}

const examples = 'write for example 2016, 2016-09, 2016-09-22, 2016~ (about), 2016? (uncertain) or 2016~/2018';

const boundOf = (part: string): Bound => {
  if (part === '..') return { kind: 'open' };
  if (part === '') return { kind: 'unknown' };
  const { min, max } = edtf(part);
  const latest = max > min ? max + 1 : max;
  const qualifier = (/[~?%]$/.exec(part)?.[0] ?? '') as Qualifier;
  return { kind: 'known', earliest: min, latest, precision: precisionOf(min, latest), qualifier };
};

const isLevelOne = (text: string): boolean => {
  try {
    const { type } = parse(text, { level: 1 });
    return type !== undefined;
  } catch {
    return false;
  }
};

/**
 * Reads an EDTF date or interval of level 0 or 1 (https://www.loc.gov/standards/datetime/).
 * @throws {EdtfError} where the text is none, or where the interval ends before it starts.
 */
export const parseEdtf = (text: string): When => {
  const parts = text.split('/');
  const [first = '', last = first] = parts;
  const interval = parts.length === 2;
  if (text.includes('T')) throw new EdtfError('has a time of day; write the day alone, for example 2016-09-22');
  if (parts.length > 2 || ![first, last].every((part) => part === '' || part === '..' || isLevelOne(part)))
    throw new EdtfError(`is no EDTF date; ${examples}`);
  const start = boundOf(first);
  const end = boundOf(last);
  if (start.kind !== 'known' && end.kind !== 'known')
    throw new EdtfError(
      `${interval ? 'says neither when it starts nor when it ends' : 'is no EDTF date'}; ${examples}`,
    );
  if (start.kind === 'known' && end.kind === 'known' && end.latest <= start.earliest && interval)
    throw new EdtfError(`ends before it starts; write the earlier date first: ${last}/${first}`);
  const known = [start, end].flatMap((bound) => (bound.kind === 'known' ? [bound.precision] : []));
  return { edtf: text, interval, start, end, precision: known.reduce(sharper) };
};
