import { describe, expect, it } from 'vitest';
import * as de from '../../src/i18n/de.ts';
import * as english from '../../src/i18n/en.ts';
import type { Dictionary } from '../../src/i18n/en.ts';
import * as es from '../../src/i18n/es.ts';
import { addWords, drawnDictionary, hasWords } from '../../src/i18n/index.ts';
import * as ja from '../../src/i18n/ja.ts';
import * as chinese from '../../src/i18n/zh.ts';

const languages = { de, es, ja };
type Language = keyof typeof languages;

/** What a language has under each key: “chart.dates.same.day”. */
function leavesOf(value: unknown, path = ''): readonly (readonly [path: string, leaf: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key));
}

/** Texts that a language writes as English does: names of keys, and words that it has taken in or shares. */
const shared: Readonly<Record<Language, readonly string[]>> = {
  de: ['Position', 'Esc', 'Organisation', 'Format', 'Frame', 'Element'],
  es: ['Esc'],
  ja: ['Home End', 'Enter', 'Esc'],
};

describe.each(['de', 'es', 'ja'] as const)('the dictionary %s', (language) => {
  const leaves = leavesOf(languages[language]);
  const own = new Map(leaves);

  it('has the keys of English, no fewer and no more', () => {
    expect(leaves.map(([path]) => path).sort()).toEqual(
      leavesOf(english)
        .map(([path]) => path)
        .sort(),
    );
  });

  it('has a text where English has one, and uses what is put into it', () => {
    for (const [path, leaf] of leavesOf(english)) {
      const text = own.get(path);
      expect(typeof text, path).toBe(typeof leaf);
      if (typeof leaf === 'string' && leaf) expect(text, path).not.toBe('');
      if (typeof leaf === 'function' && typeof text === 'function') {
        expect(text.length, path).toBeGreaterThan(0);
        expect(text.length, path).toBeLessThanOrEqual(leaf.length);
      }
    }
  });

  it('leaves no word in English', () => {
    const same = leavesOf(english).filter(([path, leaf]) => own.get(path) === leaf && /\p{L}/u.test(String(leaf)));
    const texts = same.map(([, leaf]) => leaf).filter((leaf) => typeof leaf === 'string');
    expect(texts.filter((text) => !shared[language].includes(text))).toEqual([]);
  });

  it('names a career without the name of a person', () => {
    const { chart } = languages[language];
    expect(chart.chartTitle('')).not.toMatch(/^[:のに、]|undefined/);
    expect(chart.chartTitle('Ada')).toMatch(/^Ada/);
  });
});

const dateOf: Readonly<Record<string, (dates: Dictionary['dates'], short: Dictionary['shortDates']) => string>> = {
  day: ({ date }) => date('2016', 9, 22, false),
  month: ({ date }) => date('2018', 3, 0, false),
  year: ({ date }) => date('2016', 0, 0, false),
  'day without year': ({ date }) => date('', 9, 22, true),
  'short day': ({ date }) => date('2016', 9, 22, true),
  'short month': ({ date }) => date('', 3, 0, true),
  about: ({ about, date }) => about(date('2018', 0, 0, false)),
  'about a day': ({ about, date }) => about(date('2016', 9, 22, false)),
  uncertain: ({ uncertain, date }) => uncertain(date('2018', 0, 0, false)),
  range: ({ fromTo, about, date }) => fromTo(date('2015', 0, 0, false), about(date('2018', 0, 0, false))),
  'range of days': ({ fromTo, date }) => fromTo(date('2016', 9, 22, false), date('2016', 10, 3, false)),
  'range of about': ({ fromTo, about, date }) =>
    fromTo(about(date('2018', 0, 0, false)), about(date('2020', 0, 0, false))),
  'range of decades': ({ fromTo, decade }) => fromTo(decade('1990'), decade('2010')),
  'range of centuries': ({ fromTo, century }) => fromTo(century('1800'), century('1900')),
  since: ({ since, about, date }) => since(about(date('2023', 0, 0, false)), date('2024', 4, 0, false)),
  'since a day': ({ from, date }) => from(date('2016', 9, 22, false)),
  until: ({ until, date }) => until(date('2015', 0, 0, false)),
  'until a day': ({ until, date }) => until(date('2016', 9, 22, false)),
  spring: ({ season, seasons, date }) => season(seasons.spring, date('2016', 0, 0, false)),
  'since autumn': ({ from, season, seasons, date }) => from(season(seasons.autumn, date('2016', 0, 0, false))),
  decade: ({ decade }) => decade('2010'),
  century: ({ century }) => century('1900'),
  'CE day': ({ commonEra, date }) => commonEra(date('50', 3, 1, false)),
  BCE: ({ beforeCommonEra, date }) => beforeCommonEra(date('44', 0, 0, false)),
  'same year': ({ endedWithin, same, date }) => endedWithin(date('2018', 6, 0, false), same.year),
  'about the same year': ({ startedWithin, about, same, date }) =>
    startedWithin(date('2018', 0, 0, false), about(same.year)),
  'short range': (_, { range, about, unknown }) => range(about('2018'), unknown),
};

/** As natives write them; “~” stands for a no-break space. */
const written: readonly (readonly [what: string, de: string, es: string, ja: string])[] = [
  ['day', '22. September 2016', '22 de septiembre de 2016', '2016年9月22日'],
  ['month', 'März 2018', 'marzo de 2018', '2018年3月'],
  ['year', '2016', '2016', '2016年'],
  ['day without year', '22. Sept.', '22 sept', '9月22日'],
  ['short day', '22. Sept. 2016', '22 sept 2016', '2016年9月22日'],
  ['short month', 'Mär', 'mar', '3月'],
  ['about', 'etwa 2018', 'hacia 2018', '2018年頃'],
  ['about a day', 'etwa 22. September 2016', 'hacia el 22 de septiembre de 2016', '2016年9月22日頃'],
  ['uncertain', '2018 (unsicher)', '2018 (fecha incierta)', '2018年（不確か）'],
  ['range', 'von 2015 bis etwa 2018', 'desde 2015 hasta aproximadamente 2018', '2015年から2018年頃まで'],
  [
    'range of days',
    'vom 22. September 2016 bis zum 3. Oktober 2016',
    'desde el 22 de septiembre de 2016 hasta el 3 de octubre de 2016',
    '2016年9月22日から2016年10月3日まで',
  ],
  [
    'range of about',
    'von etwa 2018 bis etwa 2020',
    'desde aproximadamente 2018 hasta aproximadamente 2020',
    '2018年頃から2020年頃まで',
  ],
  [
    'range of decades',
    'von den 1990er-Jahren bis in die 2010er-Jahre',
    'desde la década de 1990 hasta la década de 2010',
    '1990年代から2010年代まで',
  ],
  [
    'range of centuries',
    'vom 19. Jahrhundert bis ins 20. Jahrhundert',
    'desde el siglo XIX hasta el siglo XX',
    '19世紀から20世紀まで',
  ],
  [
    'since',
    'seit etwa 2023, Stand April 2024',
    'desde aproximadamente 2023, aún en curso en abril de 2024',
    '2023年頃から、2024年4月時点で継続中',
  ],
  ['since a day', 'ab dem 22. September 2016', 'desde el 22 de septiembre de 2016', '2016年9月22日から'],
  ['until', 'bis 2015', 'hasta 2015', '2015年まで'],
  ['until a day', 'bis zum 22. September 2016', 'hasta el 22 de septiembre de 2016', '2016年9月22日まで'],
  ['spring', 'Frühjahr 2016', 'primavera de 2016', '2016年春'],
  ['since autumn', 'ab Herbst 2016', 'desde el otoño de 2016', '2016年秋から'],
  ['decade', '2010er-Jahre', 'década de 2010', '2010年代'],
  ['century', '20. Jahrhundert', 'siglo XX', '20世紀'],
  ['CE day', '1. März 50 n.~Chr.', '1 de marzo de 50 d.~C.', '西暦50年3月1日'],
  ['BCE', '44 v.~Chr.', '44 a.~C.', '紀元前44年'],
  [
    'same year',
    'ab Juni 2018, beendet im selben Jahr',
    'desde junio de 2018, terminó en el mismo año',
    '2018年6月から、同年に終了',
  ],
  [
    'about the same year',
    'bis 2018, begonnen etwa im selben Jahr',
    'hasta 2018, empezó hacia el mismo año',
    '2018年まで、同年頃に開始',
  ],
  ['short range', 'ca.~2018–?', 'c.~2018–?', '2018頃〜？'],
];

it.each(written)('a date is written as natives do: %s', (what, ...texts) => {
  const said = [de, es, ja].map(({ chart }) => dateOf[what]?.(chart.dates, chart.shortDates));
  expect(said).toEqual(texts.map((text) => text.replaceAll('~', '\u00A0')));
});

it.each([
  [0, 0, '0 Ereignisse', '0 eventos', '全0件の出来事'],
  [1, 1, '1 Ereignis', '1 evento', '全1件の出来事'],
  [2, 2, '2 Ereignisse', '2 eventos', '全2件の出来事'],
  [0, 1, '0 von 1 Ereignis', '0 de 1 evento', '全1件中0件の出来事'],
  [1, 38, '1 von 38 Ereignissen', '1 de 38 eventos', '全38件中1件の出来事'],
])('a view counts its events as natives do: %i of %i', (shown, total, ...texts) => {
  expect([de, es, ja].map(({ chart }) => chart.view(shown, total, []))).toEqual(texts);
});

it.each([
  [1, '1 früheres', '1 anterior', 'これより前に1件'],
  [2, '2 frühere', '2 anteriores', 'これより前に2件'],
])('earlier events are counted as natives do: %i', (count, ...texts) => {
  expect([de, es, ja].map(({ drawn }) => drawn.earlier(count))).toEqual(texts);
});

it.each([
  [0, 'Kapitel 9 von 9 · noch etwa 0 Minuten', 'Capítulo 9 de 9 · quedan 0 minutos', '第9章（全9章）・残り約0分'],
  [1, 'Kapitel 9 von 9 · noch etwa 1 Minute', 'Capítulo 9 de 9 · queda 1 minuto', '第9章（全9章）・残り約1分'],
  [2, 'Kapitel 9 von 9 · noch etwa 2 Minuten', 'Capítulo 9 de 9 · quedan 2 minutos', '第9章（全9章）・残り約2分'],
])('the minutes that are left are counted as natives do: %i', (minutes, ...texts) => {
  expect([de, es, ja].map(({ site }) => site.progress(9, 9, minutes))).toEqual(texts);
});

it.each([
  [100, 'siglo II'],
  [300, 'siglo IV'],
  [800, 'siglo IX'],
  [1300, 'siglo XIV'],
  [2000, 'siglo XXI'],
  [3900, 'siglo XL'],
  [9900, 'siglo C'],
])('the century from %i is named in Roman numerals in Spanish', (year, text) => {
  expect(es.chart.dates.century(String(year))).toBe(text);
});

it('an element misses what it draws itself where a page has loaded the words of a chart alone', () => {
  (globalThis.careerTimelineWords ??= {}).zh = { chart: chinese.chart };
  expect([hasWords('zh', 'chart'), hasWords('zh', 'drawn')]).toEqual([true, false]);
  expect(drawnDictionary('zh').search).toBe(english.drawn.search);
  addWords('zh', chinese);
  expect(hasWords('zh', 'drawn')).toBe(true);
});
