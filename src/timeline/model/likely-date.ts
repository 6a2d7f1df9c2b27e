const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const seasonWords = ['spring|春', 'summer|夏', 'autumn|fall|秋', 'winter|冬'].map(
  (words) => new RegExp(`^(${words})`, 'i'),
);

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');
const four = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

const monthOf = (name: string | undefined): string | null => {
  const index = months.indexOf((name ?? '').slice(0, 3).toLowerCase());
  return index < 0 ? null : two(String(index + 1));
};
const seasonOf = (name: string | undefined): string | null => {
  const index = seasonWords.findIndex((words) => words.test(name ?? ''));
  return index < 0 ? null : String(21 + index);
};
const join = (...parts: readonly (string | null | undefined)[]): string[] =>
  parts.every(Boolean) ? [parts.join('-')] : [];

type Reading = (...groups: readonly (string | undefined)[]) => readonly string[];

/** Ways in which people write a date, each with what it says in EDTF; the first that fits is taken. */
const writings: readonly (readonly [writing: RegExp, toEdtf: Reading])[] = [
  [/^-?\d{4}(?:-\d\d){0,2}[~?%]?$/, (date) => [date ?? '']],
  [/^(?:circa|ca|c|about|around|approx|~|≈|大?约)[.\s]*(.+)$/i, (_, date) => single(date).map((d) => `${d}~`)],
  [/^(.+?)\s*(?:左右|前后)$/, (_, date) => single(date).map((d) => `${d}~`)],
  [/^(.+?)\s*(?:\(\?\)|\?)$/, (_, date) => single(date).map((d) => `${d}?`)],
  [/^(\d{1,2})[./-](\d{4})$/, (_, month, year) => join(year, two(month))],
  [/^(\d{4})[./-](0?[1-9]|1[0-2])$/, (_, year, month) => join(year, two(month))],
  [/^(\d\d)(\d\d)[/–-](\d\d)$/, (_, century, from, to) => [`${century}${from}/${century}${to}`]],
  [/^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/, (_, year, month, day) => join(year, two(month), two(day))],
  [
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/,
    (_, a, b, year) => [...new Set([...join(year, two(b), two(a)), ...join(year, two(a), two(b))])],
  ],
  [/^([a-z]{3,9})\.?,?\s+(\d{4})$/i, (_, name, year) => join(year, monthOf(name) ?? seasonOf(name))],
  [/^(\d{4}),?\s*(?:年)?([a-z]{3,9}|[春夏秋冬])\S?$/i, (_, year, name) => join(year, monthOf(name) ?? seasonOf(name))],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3,9})\.?,?\s+(\d{4})$/i,
    (_, day, name, year) => join(year, monthOf(name), two(day)),
  ],
  [
    /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i,
    (_, name, day, year) => join(year, monthOf(name), two(day)),
  ],
  [/^(?:Q([1-4])\s*(\d{4})|(\d{4})[\s-]*Q([1-4]))$/i, (_, q, year, y = year, r = q) => [quarter(y, Number(r))]],
  [/^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/, (_, year, ...rest) => join(year, ...rest.filter(Boolean).map(two))],
  [/^(?:the\s+)?(\d{3})0(?:'?s|年代)$/i, (_, decade) => [`${decade ?? ''}X`]],
  [/^(?:(\d{1,4})\s*B\.?C\.?(?:E\.?)?|公元前(\d{1,4})年?)$/i, (_, en, zh) => [four(1 - Number(en ?? zh))]],
  [/^(?:(?:AD|公元)\s*(\d{1,4})年?|(\d{1,4})\s*(?:CE|AD))$/i, (_, a, b) => [four(Number(a ?? b))]],
  [/^(\d{3})$/, (_, year) => [four(Number(year))]],
  [/^(\d\d)$/, (_, year) => [`${Number(year) > 30 ? 19 : 20}${year ?? ''}`, `${year ?? ''}XX`]],
];

const quarter = (year: string | undefined, number: number): string =>
  [number * 3 - 2, number * 3].map((month) => `${year ?? ''}-${two(String(month))}`).join('/');

const single = (text = ''): readonly string[] => {
  for (const [writing, toEdtf] of writings) {
    const found = writing.exec(text);
    if (found) return toEdtf(...found);
  }
  return [];
};

const goesOn = /^(?:present|now|today|ongoing|current|currently|至?今|现在)?$/i;
/** What stands between two dates; a slash or a hyphen, which dates have within, only where nothing else does. */
const betweens = [
  /\s*(?:–|—|\bto\b|\buntil\b|至|到|(?<=[\d年月日])~(?=\d)|\s-\s)\s*/i,
  /\s*(?:\/|(?<=\d{4})\s*-\s*(?=\d{4}|[a-z]|$))\s*/i,
];

const interval = (text: string): readonly string[] => {
  const since = /^(?:(?:since|from)\s+(.+)|(.+?)\s*(?:起|onwards?))$/i.exec(text);
  if (since) return single(since[1] ?? since[2]).map((from) => `${from}/..`);
  const [first = '', last, ...more] = text.split(betweens.find((between) => between.test(text)) ?? '/');
  if (last === undefined || more.length > 0) return [];
  const century = /^\d{4}/.exec(first)?.[0].slice(0, 2) ?? '';
  const ends = goesOn.test(last) ? ['..'] : /^\d\d$/.test(last) ? [century + last] : single(last);
  return single(first).flatMap((from) => ends.map((to) => `${from}/${to}`));
};

/** What a text that is no EDTF may mean by the habits of people, as EDTF; the likeliest first, none where nothing is likely. */
export const likelyDates = (text: string): readonly string[] => {
  const plain = text.normalize('NFKC').trim().replace(/^−/, '-').replace(/'/g, '');
  const date = single(plain);
  return date.length > 0 ? date : interval(plain);
};
