import fc from 'fast-check';

const both = (text: string) => ({ en: text, zh: text });

/** A year as EDTF, about or uncertain now and then. */
const date = (year: number, sharp: number): string =>
  [`${year}`, `${year}-06`, `${year}~`, `${year}?`, `${year}-06-15`][sharp] ?? `${year}`;

const stretch = fc
  .record({
    from: fc.integer({ min: 1900, max: 1999 }),
    years: fc.integer({ min: 1, max: 30 }),
    start: fc.nat(4),
    end: fc.nat(6),
  })
  .map(({ from, years, start, end }) => {
    const last = end === 5 ? '..' : end === 6 ? '' : date(from + years, end);
    return { from, first: date(from, start), when: `${date(from, start)}/${last}` };
  });

/** Careers of one to forty employers at any times, parts of others among them, with works in their years, some of long names, and up to five eras. */
export const careers = fc
  .tuple(
    fc.array(stretch, { maxLength: 5 }),
    fc.array(
      fc.record({
        stretch,
        part: fc.boolean(),
        works: fc.array(fc.nat(4), { maxLength: 4 }),
        name: fc.string({ minLength: 1, maxLength: 24, unit: fc.constantFrom('a', 'e', 'n', 'W', ' ', '大') }),
      }),
      { minLength: 1, maxLength: 40 },
    ),
  )
  .map(([eras, employers]) => ({
    locales: ['en', 'zh'],
    person: { name: both('Ada'), about: both('engineer') },
    headline: both('Ada'),
    standfirst: both('A career.'),
    asOf: '2031-01-01',
    companies: employers.map(({ stretch: { when }, part, name }, i) => ({
      id: `c${i}`,
      name: both(`${name.trim() || 'x'} ${i}`),
      kind: 'company',
      color: (['ochre', 'olive', 'blue', 'sky', 'red', 'green', 'rose', 'violet'] as const)[i % 8],
      when,
      ...(part && i > 0 && !employers[i - 1]?.part ? { partOf: `c${i - 1}` } : {}),
      summary: both('There.'),
    })),
    eras: eras.map(({ when }, i) => ({ id: `era${i}`, name: both(`Era ${i} of all`), when, summary: both('Then.') })),
    people: [],
    sources: [
      { id: 's', title: both('S'), short: both('S'), publisher: 'S', date: '2031', language: 'en', citation: 'S.' },
    ],
    events: employers.flatMap(({ stretch: { first }, works }, i) =>
      works.map((_, k) => ({
        id: `e${i}-${k}`,
        ...(k === 3 ? { kind: 'context' } : { kind: 'work', company: `c${i}` }),
        when: first,
        eras: (i + k) % 3 === 0 ? [] : eras.slice(i % 5, (i % 5) + 1).map((_, at) => `era${(i % 5) + at}`),
        title: both(`${k % 2 === 0 ? '' : 'A longer name of '}Work ${i} ${k}`),
        summary: both('Done.'),
        claims: [{ source: 's', basis: 'stated' }],
      })),
    ),
  }));
