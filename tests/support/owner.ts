import type { Locale } from '../../src/i18n/index.ts';
import { fromWire } from '../../src/timeline/model/from-wire.ts';
import { documentOf, dist, filesOf, htmlFiles } from './site.ts';
import { wire } from './wire.ts';

/** Where the site stands that tests read from its files. */
export const origin = 'http://localhost:4321/';

/** The career that the site tells, as its own file has it. */
export const timeline = fromWire(wire);

/** The languages of the site, the default one first. */
export const locales = timeline.locales as readonly Locale[];

/** What the addresses of a language begin with: nothing for the default one. */
export const prefixOf = (locale: Locale): string => (locale === locales[0] ? '' : `${locale}/`);
/** The same for all languages. */
export const prefixes = locales.map(prefixOf);

/** The language of what stands at a path below the site, whether that begins with a slash or not. */
export const localeAt = (path: string): Locale =>
  locales.find((locale) => prefixOf(locale) !== '' && path.replace(/^\//, '').startsWith(prefixOf(locale))) ??
  locales[0] ??
  'en';

export const files = filesOf(dist);
/** Every page of the site by its path below it. */
export const documents: ReadonlyMap<string, Document> = new Map(
  htmlFiles(dist).map((page) => [page, documentOf(dist, page)]),
);

/** What pages have of something, in one list. */
export const each = <Value>(read: (document: Document, page: string) => readonly Value[]): Value[] =>
  [...documents].flatMap(([page, document]) => read(document, page));

/** The addresses of the pages of companies and eras, below those of their language. */
export const facets = [
  ...timeline.companies.map(({ id }) => `company/${id}/`),
  ...timeline.eras.map(({ id }) => `era/${id}/`),
];

/** One address of each kind of page, each kind with the first and the last of its pages, these in the last language. */
export const kinds = ((): readonly string[] => {
  const first = facets.filter((path, i) => path.split('/')[0] !== facets[i - 1]?.split('/')[0]);
  const last = facets.filter((path, i) => path.split('/')[0] !== facets[i + 1]?.split('/')[0]);
  const [event] = timeline.events;
  const plain = ['', 'about/', 'share/'];
  const kinds = [
    ...[...plain, ...first, 'embed/'].map((path) => `/${path}`),
    ...[...plain, ...last, `embed/?select=${event?.id}`].map((path) => `/${prefixes.at(-1)}${path}`),
    '/404.html',
  ];
  return [...new Set(kinds)];
})();

/** Those of them that show the chart as part of a page. */
export const charts = kinds.filter((path) => /^\/([a-z]{2}\/)?((company|era)\/.*)?$/.test(path));
