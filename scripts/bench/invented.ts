/** Numbers from 0 to 1 that look random and are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const [firstYear, years] = [2000, 24];

/** A stretch of whole months, counted from the first year, as `/timeline.json` writes it. */
function whenOf(from: number, months: number): object {
  const date = (month: number): string => new Date(Date.UTC(firstYear, month)).toISOString().slice(0, 10);
  const edtf = [from, from + months - 1].map((month) => date(month).slice(0, 7));
  return {
    edtf: months > 1 ? edtf.join('/') : edtf[0],
    start: [date(from), date(from + 1)],
    end: [date(from + months - 1), date(from + months)],
    precision: 'month',
  };
}

const verbs = ['Builds', 'Leads', 'Measures', 'Publishes', 'Rewrites', 'Opens'];
const things = [
  'the store',
  'a compiler',
  'the team in Oslo',
  'the training framework',
  'a paper on caches',
  'the index',
];

/** A made-up timeline in the form of `/timeline.json`: so many events over 24 years, five employers one after another, six eras. */
export function inventTimeline(count: number): object {
  const random = seeded(count);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const both = (text: string): object => ({ en: text, zh: text });
  const stretches = (name: string, parts: number, overlap: number): object[] =>
    Array.from({ length: parts }, (_, i) => {
      const months = (years * 12) / parts;
      return { id: `${name}-${i}`, name: both(`${name} ${i}`), when: whenOf(i * months, months + overlap) };
    });
  const months = Array.from({ length: count }, () => Math.floor(random() * years * 12)).sort((a, b) => a - b);
  return {
    version: 1,
    locales: ['en', 'zh'],
    person: { name: both('Ada Invented'), about: both('') },
    headline: both('A career of many events'),
    standfirst: both(''),
    asOf: `${firstYear + years - 1}-12-31`,
    companies: stretches('employer', 5, 0).map((company) => ({ ...company, kind: 'company', summary: both('') })),
    eras: stretches('era', 6, 12).map((era) => ({ ...era, summary: both('') })),
    people: [],
    sources: [],
    events: months.map((month, i) => {
      const isContext = random() < 0.2;
      return {
        id: `event-${i}`,
        kind: isContext ? 'context' : pick(['work', 'milestone', 'talk']),
        when: whenOf(month, 1),
        ...(!isContext && { company: `employer-${Math.floor((month * 5) / (years * 12))}` }),
        eras: [`era-${Math.floor((month * 6) / (years * 12))}`],
        title: both(`${pick(verbs)} ${pick(things)}`),
        summary: both('One sentence on what it was, how it came about and what became of it in the years after.'),
        claims: [],
      };
    }),
  };
}
