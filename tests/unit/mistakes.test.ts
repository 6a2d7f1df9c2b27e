import { describe, expect, it } from 'vitest';
import { checkAfter, data, type Change } from '../support/mistakes.ts';

const chapter = 'src/content/story/en/01-first-furnace.mdx';
const about = 'src/content/about/en.mdx';

/** A mistake, the text in whose line the first fault is, and what its sentence says. */
type Mistake = readonly [name: string, change: Change, where: string, sentence: string | RegExp];

const ofData: readonly Mistake[] = [
  ['a missing comma', [data, "id: 'halm',", "id: 'halm'"], 'name: { en', 'no TypeScript: Expected `,` or `}`'],
  [
    'an import of a missing file',
    [data, /^import type/, "import { more } from './more';\nimport type"],
    'import { more }',
    'imports “./more”, which is no file',
  ],
  ['a name that is not defined', [data, "id: 'halm'", 'id: halm'], 'id: halm', '“halm”, which is not defined'],
  ['no default export', [data, 'export default', 'export const career ='], 'import type', 'no “export default”'],
  ['an unknown company', [data, "company: 'corvo'", "company: 'corfu'"], "'corfu'", '“corfu”, which no entry'],
  [
    'an event without company',
    [data, "company: 'corvo',", ''],
    "{\n      id: 'corvo-designer'",
    '“company” is missing',
  ],
  ['a month that is none', [data, "when: '1996-09-22'", "when: '1996-13'"], '1996-13', 'which is no EDTF date'],
  ['an end before its start', [data, '1998-02~/2000%', '2000/1998-02'], '2000/1998-02', 'ends before it starts'],
  ['an event outside its company’s time', [data, "when: '1996-09-22'", "when: '2020'"], "'2020'", 'lies outside'],
  [
    'a missing translation',
    [data, "{ en: 'Corvo', zh: '科沃' }", "{ en: 'Corvo' }"],
    "{ en: 'Corvo' }",
    /name.*missing/,
  ],
  ['no companies', [data, 'const companies = [', 'const companies = [] as never;\nconst x = ['], '[] as', 'is empty'],
  ['no events', [data, 'events: [', 'events: [],\n  tidings: ['], 'events: []', '“events” is empty'],
  [
    'an id given twice',
    [data, "id: 'corvo',", "id: 'ferris',"],
    "id: 'ferris',\n    name: { en: 'Ferris'",
    /twice|already/,
  ],
  ['a misspelt field', [data, "place: { en: 'Halm'", "plaec: { en: 'Halm'"], 'plaec', 'unknown field “plaec”'],
  ['a colour that is none', [data, "color: 'ochre'", "color: 'brown'"], 'brown', '“brown”; use one of ochre'],
  ['a kind that is none', [data, "kind: 'lab'", "kind: 'laboratory'"], 'laboratory', 'use one of university'],
  ['a part of itself', [data, "partOf: 'lumen'", "partOf: 'lumen-atelier'"], 'partOf', 'leads back to itself'],
  ['a number instead of a text', [data, /publisher: .*,/, 'publisher: 7,'], 'publisher: 7', 'must be a text'],
  ['an address without https', [data, "url: 'https://", "url: '"], "url: 'library", 'begins with https://'],
  [
    'a portrait that is not there',
    [data, "name: { en: 'Nora Falk'", "portrait: 'nora.png',\n    name: { en: 'Nora Falk'"],
    'portrait:',
    'is no file in public/',
  ],
  ['an undefined value', [data, "kind: 'lab'", 'kind: undefined'], 'kind: undefined', '“kind” is missing'],
  ['a text of spaces', [data, "name: { en: 'Corvo'", "name: { en: '  '"], "{ en: '  '", 'must not be empty'],
];

const ofContent: readonly Mistake[] = [
  [
    'an unknown event',
    [chapter, '<Event id="hand-torch" />', '<Event id="torch" />'],
    '<Event id="torch"',
    '“torch”, which no entry in “events” has',
  ],
  ['a link to an unknown event', [chapter, '(#leaves-lumen)', '(#leaves)'], '(#leaves)', '“leaves”, which no entry'],
  ['an event without id', [chapter, '<Event id="hand-torch" />', '<Event />'], '<Event />', '<Event> has no “id”'],
  ['an unknown component', [chapter, '<Person id', '<Timeline id'], '<Timeline', '<Timeline> is not known; use one of'],
  ['braces in prose', [chapter, 'a heavy book', 'a {heavy} book'], '{heavy}', '“heavy”, which is not defined'],
  ['an expression that is none', [chapter, 'a heavy book', 'a {heavy( book}'], '{heavy', 'expression'],
  ['a tag that is not closed', [chapter, '</Events>', ''], '<Events>', 'closing tag for `<Events>`; write </Events>'],
  [
    'an import of a missing figure',
    [chapter, '\n---\n', "\n---\n\nimport Disc from '../../figures/Disc.astro';\n"],
    'import Disc',
    'which is no file',
  ],
  ['no frontmatter', [chapter, /^---[^]*?\n---\n/, ''], '', '“title” is missing'],
  ['no years', [chapter, /years: .*\n/, ''], '---', '“years” is missing'],
  ['a date that is none', [chapter, '"1990~/1994-03"', '"1990–1994"'], 'years:', 'which is no EDTF date'],
  ['a year without quotation marks', [chapter, '"1990~/1994-03"', '1990'], 'years:', 'a text, in quotation marks'],
  ['frontmatter that is no YAML', [chapter, 'title: "A name', 'title: A: name'], 'title:', 'is no YAML'],
  ['braces on the page on sources', [about, 'is invented', 'is {invented}'], '{invented}', '“invented”, which is not'],
  ['a page on sources without title', [about, /title: .*\n/, ''], '---', '“title” is missing'],
];

describe('a mistake', () => {
  it.each([...ofData, ...ofContent])(
    'that is %s is told by file, line and sentence',
    async (_, change, where, sentence) => {
      const { faults, lineOf } = await checkAfter([change]);
      const [file] = change;
      const place = `${file}:${lineOf(file, where)}:`;
      expect(faults.filter((fault) => fault.startsWith(place)).join('\n')).toMatch(sentence);
      expect(faults[0]).toMatch(/\.$/);
    },
  );

  it('in a chapter names the column, too', async () => {
    const { faults } = await checkAfter([[chapter, 'The register', '{register}']]);
    expect(faults).toEqual([expect.stringMatching(/^src\/content\/story\/en\/01-first-furnace\.mdx:9:2: chapter “en/)]);
  });

  it('does not hide others', async () => {
    const { faults } = await checkAfter([
      [data, "color: 'ochre'", "color: 'brown'"],
      [chapter, '<Person id', '<Timeline id'],
      [about, 'is invented', 'is {invented}'],
    ]);
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([data, about, chapter]);
  });

  it('is found in the same line of a file with marks and line ends of Windows and tabs', async () => {
    const windows = (file: string): readonly Change[] => [
      [file, /^/, '\uFEFF'],
      [file, /\n/g, '\r\n'],
    ];
    const both = [...windows(data), ...windows(chapter), [data, / {2}/g, '\t']] as const;
    expect((await checkAfter(both)).faults).toEqual([]);
    const { faults, lineOf } = await checkAfter([
      [data, "color: 'ochre'", "color: 'brown'"],
      [chapter, 'a heavy book', 'a {heavy} book'],
      ...both,
    ]);
    expect(faults.map((fault) => fault.split(':').slice(0, 2).join(':'))).toEqual([
      `${data}:${lineOf(data, 'brown')}`,
      `${chapter}:${lineOf(chapter, '{heavy}')}`,
    ]);
  });
});
