import { EdtfError, parseEdtf } from '../model/edtf.ts';
import { likelyDates } from '../model/likely-date.ts';

/** True for a text that the timeline can read as a date. */
export function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch (error) {
    if (error instanceof EdtfError) return false;
    throw error;
  }
}

const goesOn = /^(?:present|now|today|ongoing|current|currently|to date|heute|actualidad|actualmente|至今|现在|現在)$/i;

/**
 * One date of a file as EDTF, as sharp as it is written: “Jan 2018” is `2018-01`, a time of day is cut off.
 * @returns `..` for “present”, an empty text for none, null where it cannot be read or may mean several days
 */
export function readDate(text: string): string | null {
  const plain = text.trim().replace(/^(-?\d{4}-\d\d-\d\d)[T ]\d\d:.*$/, '$1');
  if (plain === '') return '';
  if (plain === '..' || goesOn.test(plain)) return '..';
  if (isEdtf(plain)) return plain;
  const [likely, ...others] = likelyDates(plain).filter(isEdtf);
  return likely !== undefined && others.length === 0 ? likely : null;
}

/** What a file says of a time: the texts of its start and its end, and what an end that is missing means. */
export interface Written {
  readonly start: string;
  readonly end: string;
  readonly noEnd: '..' | '';
}

/** An interval as EDTF, or what is wrong with the texts. */
export function readSpan({ start, end, noEnd }: Written): { readonly when: string } | { readonly fault: string } {
  const [from, to] = [readDate(start), readDate(end)];
  const unread = [start, end].filter((text) => readDate(text) === null).map((text) => `“${text}”`);
  if (from === null || to === null) return { fault: `the date ${unread.join(' and ')} cannot be read with certainty` };
  if (from.includes('/')) return to === '' ? { when: from } : { fault: `“${start}” is a time of its own` };
  if (to.includes('/') || from === '..') return { fault: `“${start}” to “${end}” is no time` };
  if (from === '' && (to === '' || to === '..')) return { fault: 'it has no date' };
  const when = `${from}/${to === '' ? noEnd : to}`;
  return isEdtf(when) ? { when } : { fault: `“${end}” lies before “${start}”` };
}

/** A time in words, as exports write it after a text: “from about 2018 to 2020”; null where it cannot be read. */
export function readWords(words: string): string | null {
  const [, before = '', after = ''] = /^(?:from (.*), end not known|until (.*), start not known)$/.exec(words) ?? [];
  if (before || after) return joinDates([before, after].map(readWord));
  const plain = words.replace(/, as of .*$/, '');
  const span = /^from (.+) to (.+)$/.exec(plain);
  return joinDates((span ? span.slice(1) : [plain]).map(readWord));
}

function readWord(word: string): string | null {
  const [, doubtful] = /^about (.+) \(uncertain\)$/.exec(word) ?? [];
  if (doubtful !== undefined) return `${readDate(doubtful) ?? 'none'}%`;
  return readDate(word.replace(/ \(uncertain\)$/, '?'));
}

function joinDates(dates: readonly (string | null)[]): string | null {
  const when = dates.map((date) => date ?? 'none').join('/');
  return isEdtf(when) ? when : null;
}
